package it.sintesi.communications.rules.person;

import it.sintesi.communications.rules.engine.Facts;
import it.sintesi.communications.rules.engine.Table;
import it.sintesi.kernel.api.codelist.CodeEntry;

/** What a citizenship code means for the residence permit. */
public enum Nationality {
    /** Italian, or citizen of the Union. */
    UNION,
    /** Neither: a permit is needed. */
    OTHER,
    /** The code is absent or unknown, or its citizens are in between: nothing is said of the permit. */
    UNKNOWN;

    private static final String THIRD_COUNTRY = "3";
    /** British citizens may hold a document under the withdrawal agreement (art. 50 TEU) or none: nothing is asked of them. */
    private static final String UNITED_KINGDOM = "219";

    /** Group of the code in the table of citizenships, column {@code cod_nazionalita}: 1 Italian, 2 Union, 3 others. */
    public static Nationality of(Facts facts, String code) {
        CodeEntry entry = facts.entry(Table.CITIZENSHIPS, code, null).orElse(null);
        if (entry == null || UNITED_KINGDOM.equals(code)) {
            return UNKNOWN;
        }
        return THIRD_COUNTRY.equals(entry.attribute("cod_nazionalita")) ? OTHER : UNION;
    }
}
