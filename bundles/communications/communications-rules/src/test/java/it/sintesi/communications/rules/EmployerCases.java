package it.sintesi.communications.rules;

import static it.sintesi.communications.rules.Pieces.*;
import static it.sintesi.communications.rules.RuleCase.rule;

import java.util.stream.Stream;

/** UL-026 to UL-048. */
final class EmployerCases {
    private static final String LEGAL_POSTCODE = "<cap>25121</cap><Indirizzo>Via dei Prati";

    private EmployerCases() {
    }

    static Stream<RuleCase> cases() {
        return Stream.of(
                rule("UL-026", HIRING).breaks("99000010175", "99000010176"),
                rule("UL-027", HIRING).breaks(EMPLOYER, "denominazione=\"\">"),
                rule("UL-028", HIRING).breaks("25.62.00", "99.99.98"),
                rule("UL-029", HIRING).breaks("<PubblicaAmministrazione>NO", "<PubblicaAmministrazione>"),
                rule("UL-030", HIRING).breaks("<SedeLegale><Comune>B157", "<SedeLegale><Comune>X999"),
                rule("UL-031", HIRING).breaks(LEGAL_POSTCODE, "<cap>2512</cap><Indirizzo>Via dei Prati"),
                rule("UL-032", HIRING).given("<SedeLegale><Comune>B157", "<SedeLegale><Comune>Z103")
                        .holds(LEGAL_POSTCODE, "<Indirizzo>Via dei Prati"),
                rule("UL-033", HIRING).breaks("<Indirizzo>Via dei Prati 1", "<Indirizzo>"),
                rule("UL-034", HIRING).breaks("<e-mail>hr@example.org</e-mail>", ""),
                rule("UL-035", HIRING).breaks("hr@example.org", "hr.example.org"),
                rule("UL-036", HIRING).holds("</e-mail>", "</e-mail><telefono>030 12-34/56789</telefono>")
                        .breaks("</e-mail>", "</e-mail><telefono>030 12-34/567890</telefono>"),
                rule("UL-037", HIRING).breaks("<SedeLavoro><Comune>D918", "<SedeLavoro><Comune>Z103"),
                rule("UL-038", HIRING).breaks("25063", "2506"),
                rule("UL-039", HIRING).breaks("<telefono>030000001</telefono>", ""),
                rule("UL-040", HIRING).breaks("<telefono>030000001", "<telefono>+3930000001"),
                rule("UL-041", HIRING).given("<SedeLavoro><Comune>D918", "<SedeLavoro><Comune>H501")
                        .holdsWhen(f -> f.centralising("99000010175")),
                rule("UL-042", HIRING).given(EMPLOYER, EMPLOYER_REPRESENTED).breaks("<nome>UGO</nome>", ""),
                rule("UL-043", HIRING).given(DOMICILE, MODEL_Q + DOMICILE).holds(EMPLOYER, EMPLOYER_REPRESENTED),
                rule("UL-044", HIRING).given(EMPLOYER, EMPLOYER_REPRESENTED).breaks("<comune>B157", "<comune>X999"),
                rule("UL-045", HIRING).given(EMPLOYER, EMPLOYER_REPRESENTED).holds("1970-01-01", "2026-11-22")
                        .breaks("1970-01-01", "2026-11-23"),
                rule("UL-047", HIRING)
                        .given(EMPLOYER, EMPLOYER_REPRESENTED + REPRESENTATIVE_PERMIT, "<cittadinanza>000", "<cittadinanza>436")
                        .breaks("motivoPermesso=\"LAVOR\"", "").also("UL-065"),
                rule("UL-048", HIRING).given(EMPLOYER, EMPLOYER_REPRESENTED + REPRESENTATIVE_PERMIT)
                        .holds("<cittadinanza>000", "<cittadinanza>436"));
    }
}
