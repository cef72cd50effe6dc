package it.sintesi.communications.rules.checks;

import it.sintesi.communications.rules.engine.Facts;
import it.sintesi.communications.rules.engine.Table;
import it.sintesi.communications.rules.engine.Verdict;
import java.time.LocalDate;

/** Collective agreements ({@code ccnl}). */
public final class Agreements {
    /** No collective agreement. */
    public static final String NONE = "ND";
    /** Another agreement, seen in messages beside the table's codes. */
    private static final String OTHER = "CD";

    private Agreements() {
    }

    public static boolean none(String code) {
        return NONE.equals(code);
    }

    /** Present and in the table on that day, or one of the conventional codes. */
    public static Verdict known(Facts facts, String code, LocalDate day) {
        if (Texts.blank(code)) {
            return Verdict.BROKEN;
        }
        return NONE.equals(code) || OTHER.equals(code) ? Verdict.HOLDS : facts.listed(Table.AGREEMENTS, code, day);
    }

    /** ND exactly for the contracts outside any agreement. */
    public static boolean fits(String code, ContractTraits contract) {
        return code == null || !contract.known() || none(code) == contract.withoutAgreement();
    }
}
