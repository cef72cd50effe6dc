package it.sintesi.communications.rules.checks;

import it.sintesi.communications.rules.engine.Facts;
import it.sintesi.communications.rules.engine.Table;
import it.sintesi.communications.rules.engine.Verdict;
import it.sintesi.kernel.api.codelist.CodeList;
import java.time.LocalDate;

/** ATECO sectors: the 2007 table, beside it the 2025 one for events since the latter is in administrative use. */
public final class Sectors {
    /** ATECO 2025 is used by the administrations from this day (ISTAT); the old codes stay admitted until the node's table changes. */
    private static final LocalDate ATECO_2025 = LocalDate.of(2025, 4, 1);
    private static final int CODE_LENGTH = 8;

    private Sectors() {
    }

    /** Whether the code, padded with zeros as communications write it, is in a table in use on that day. */
    public static Verdict known(Facts facts, String code, LocalDate day) {
        if (code == null || in(facts.table(Table.SECTORS_2007), code)
                || (day == null || !day.isBefore(ATECO_2025)) && in(facts.table(Table.SECTORS_2025), code)) {
            return Verdict.HOLDS;
        }
        return facts.unknown(Table.SECTORS_2007, code);
    }

    /** Divisions and groups are in the tables too, in a shorter form: a message tells at least a class. */
    private static boolean in(CodeList list, String code) {
        return code.length() == CODE_LENGTH && list.contains(code, null);
    }
}
