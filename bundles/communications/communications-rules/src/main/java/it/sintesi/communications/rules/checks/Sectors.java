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
    private static final int CLASS_LENGTH = 5;

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

    /** The tables hold classes without padding too: {@code 25.62} for {@code 25.62.00}, {@code 01.11.1} for {@code 01.11.10}. */
    private static boolean in(CodeList list, String code) {
        if (list.contains(code, null)) {
            return true;
        }
        if (!code.endsWith("0") || code.length() <= CLASS_LENGTH + 1) {
            return false;
        }
        return list.contains(code.substring(0, code.length() - 1), null)
                || code.endsWith(".00") && list.contains(code.substring(0, CLASS_LENGTH), null);
    }
}
