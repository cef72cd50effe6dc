package it.sintesi.communications.rules;

import static it.sintesi.communications.rules.Pieces.*;
import static it.sintesi.communications.rules.RuleCase.rule;

import java.util.stream.Stream;

/** US-001 to US-058: agency, relationship, user company, assignment. */
final class AgencyCases {
    private static final String FOREIGN = "agenziaestera=\"NO\"";
    private static final String WORK_SEAT = "<SedeLavoro><Comune>B157</Comune><cap>25121</cap>";
    private static final String RELATION_END = "dataFineSomm=\"2027-03-31\"";
    private static final String CONTRACT_END = "dataFineContrattoSomm=\"2027-06-30\"";
    private static final String ASSIGNMENT_END = "dataFineMissione=\"2027-03-31\"";
    private static final String ASSIGNMENT_START = "dataInizioMissione=\"2026-11-23\"";
    private static final String COMPANY_SEAT = "<SedeLegale><Comune>B157</Comune><cap>25121</cap>";
    private static final String ABROAD = "<SedeLegale><Comune>Z103</Comune>";
    private static final String COMPANY_CODE = "<DittaUtilizzatrice codiceFiscale=\"99000010175\"";

    private AgencyCases() {
    }

    static Stream<RuleCase> cases() {
        return Stream.of(agency(), relation(), company(), assignment(), work()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase> agency() {
        return Stream.of(
                rule("US-001", AGENCY).breaks(FOREIGN, ""),
                rule("US-002", AGENCY).breaks("99000040156", "99000040157"),
                rule("US-002", AGENCY).given(FOREIGN, "agenziaestera=\"SI\"").holds("99000040156", "DE811234567")
                        .breaks("99000040156", "D1811234567"),
                rule("US-003", AGENCY).breaks("denominazione=\"Agenzia Esempio Spa\"", "denominazione=\"\""),
                rule("US-004", AGENCY).holds("\"1234567890\"", "\"123456789029/02/2024\"")
                        .breaks("\"1234567890\"", "\"123456789029/02/2023\""),
                rule("US-004", AGENCY).breaks(" numeroIscrizioneAlbo=\"1234567890\"", ""),
                rule("US-005", AGENCY).breaks("<cap>20121</cap>", ""),
                rule("US-006", AGENCY).holds("<Comune>F205</Comune><cap>20121</cap>", "<Comune>Z103</Comune>")
                        .breaks("<Comune>F205</Comune><cap>20121</cap>", "<Comune>Z133</Comune>"),
                rule("US-007", AGENCY).given(WORK_SEAT, "<SedeLavoro><Comune>Z103</Comune>").holds(FOREIGN, "agenziaestera=\"SI\""),
                rule("US-008", AGENCY).breaks("<telefono>020000001</telefono>", ""),
                rule("US-009", AGENCY).given("<SedeLavoro><Comune>B157", "<SedeLavoro><Comune>H501")
                        .holdsWhen(f -> f.centralising("99000040156")));
    }

    private static Stream<RuleCase> relation() {
        return Stream.of(
                rule("US-010", AGENCY).breaks("A.02.00", "A.02.01"),
                rule("US-010", AGENCY_END).given("A.02.00", "A.06.01")
                        .holds("dataInizioSomm=\"2026-11-02\"", "dataInizioSomm=\"2007-12-31\"")
                        .breaks("dataInizioSomm=\"2026-11-02\"", "dataInizioSomm=\"2008-01-01\""),
                rule("US-011", AGENCY).breaks("A.02.00", "A.07.02"),
                rule("US-012", AGENCY).breaks(RELATION_END, ""),
                rule("US-013", AGENCY).given("A.02.00", "A.01.00").holds(RELATION_END, ""),
                rule("US-014", AGENCY_END).holds(RELATION_END, "dataFineSomm=\"2026-11-02\"")
                        .breaks(RELATION_END, "dataFineSomm=\"2026-11-01\""),
                rule("US-015", AGENCY_END).holds(RELATION_END, "dataFineSomm=\"2076-11-02\"")
                        .breaks(RELATION_END, "dataFineSomm=\"2076-11-03\""),
                rule("US-016", AGENCY)
                        .given("TipologiaContrattuale=\"A.02.00\"",
                                "dataFinePeriodoFormativo=\"2026-11-24\" TipologiaContrattuale=\"A.03.09\"", RELATION_END, "")
                        .breaks("2026-11-24", "2026-11-23"),
                rule("US-017", AGENCY).breaks(RELATION_END, RELATION_END + " dataFinePeriodoFormativo=\"2027-01-01\""),
                rule("US-018", AGENCY).breaks(RELATION_END, RELATION_END + " indennitaDisponibilita=\"350\""),
                rule("US-019", AGENCY).given("entePrevidenziale=\"01\"", "entePrevidenziale=\"29\"")
                        .breaks(RELATION_END, RELATION_END + " codiceEntePrevidenziale=\"1\""),
                rule("US-020", AGENCY).breaks("numeroMatricola=\"1042\"", "numeroMatricola=\"A1042\""));
    }

    private static Stream<RuleCase> company() {
        return Stream.of(
                rule("US-021", AGENCY).breaks(" codiceFiscale=\"99000010175\"", ""),
                rule("US-022", AGENCY).given(COMPANY_SEAT, ABROAD).holds(COMPANY_CODE, "<DittaUtilizzatrice"),
                rule("US-023", AGENCY).breaks("99000010175", "99000010176"),
                rule("US-024", AGENCY).breaks("99000010175", "99000040156"),
                rule("US-025", AGENCY).breaks("25.62.00", "99.99.98"),
                rule("US-026", AGENCY).breaks("<PubblicaAmministrazione>NO", "<PubblicaAmministrazione>"),
                rule("US-027", AGENCY).given(COMPANY_CODE, "<DittaUtilizzatrice", COMPANY_SEAT, ABROAD).breaks("Z103", "Z133"),
                rule("US-028", AGENCY).breaks(COMPANY_SEAT, "<SedeLegale><Comune>B157</Comune>"),
                rule("US-029", AGENCY).given(COMPANY_CODE, "<DittaUtilizzatrice", "<SedeLegale><Comune>B157", "<SedeLegale><Comune>Z103")
                        .holds("<Comune>Z103</Comune><cap>25121</cap>", "<Comune>Z103</Comune>"),
                rule("US-030", AGENCY).given("<Comune>D918</Comune><cap>25063</cap>", "<Comune>Z103</Comune>")
                        .holds(COMPANY_CODE, "<DittaUtilizzatrice", COMPANY_SEAT, ABROAD),
                rule("US-031", AGENCY).breaks("<telefono>030000001</telefono>", ""),
                rule("US-032", AGENCY).breaks("dataInizioContrattoSomm=\"2026-11-01\"", ""),
                rule("US-033", AGENCY).breaks("000000123", "00000123"),
                rule("US-034", AGENCY).breaks(CONTRACT_END, ""),
                rule("US-035", AGENCY).given("A.02.00", "A.01.00", RELATION_END, "", CONTRACT_END, "dataFineContrattoSomm=\"2026-11-01\"")
                        .breaks("FineContrattoSomm=\"2026-11-01\"", "FineContrattoSomm=\"2026-10-31\""));
    }

    private static Stream<RuleCase> assignment() {
        return Stream.of(
                rule("US-036", AGENCY).holds("InizioContrattoSomm=\"2026-11-01\"", "InizioContrattoSomm=\"2026-11-23\"")
                        .breaks("InizioContrattoSomm=\"2026-11-01\"", "InizioContrattoSomm=\"2026-11-24\""),
                rule("US-037", AGENCY).breaks(ASSIGNMENT_START, "dataInizioMissione=\"2026-11-22\""),
                rule("US-038", AGENCY).holds(ASSIGNMENT_END, "dataFineMissione=\"2026-11-23\"")
                        .breaks(ASSIGNMENT_END, "dataFineMissione=\"2026-11-22\""),
                rule("US-039", AGENCY).breaks(ASSIGNMENT_END, ""),
                rule("US-039", AGENCY).given("A.02.00", "A.01.00", RELATION_END, "", ASSIGNMENT_END, "").holds(CONTRACT_END, ""),
                rule("US-040", AGENCY).given("A.02.00", "A.01.00", RELATION_END, "")
                        .holds(ASSIGNMENT_END, "dataFineMissione=\"2027-06-30\"")
                        .breaks(ASSIGNMENT_END, "dataFineMissione=\"2027-07-01\""),
                rule("US-041", AGENCY).breaks(ASSIGNMENT_END, "dataFineMissione=\"2027-04-01\""),
                rule("US-042", AGENCY).given("A.02.00", "A.01.00", RELATION_END, "", CONTRACT_END, "")
                        .holds(ASSIGNMENT_END, "dataFineMissione=\"2076-11-23\"")
                        .breaks(ASSIGNMENT_END, "dataFineMissione=\"2076-11-24\""));
    }

    private static Stream<RuleCase> work() {
        String pay = "<RetribuzioneCompenso>22400";
        return Stream.of(
                rule("US-043", AGENCY).breaks("ADDETTA AL MONTAGGIO", ""),
                rule("US-044", AGENCY).breaks("99990002", "9999000"),
                rule("US-045", AGENCY).given("99990002", "12345678").breaks("voceTariffa_1=\"6210\"", ""),
                rule("US-045", AGENCY).breaks("voceTariffa_1=\"6210\"", "voceTariffa_1=\"621\""),
                rule("US-046", AGENCY).breaks("rischioAsbestosiSilicosi=\"NO\"", ""),
                rule("US-047", AGENCY).holds(FULL_TIME, PART_TIME).breaks(FULL_TIME, "<tipoOrario codice=\"P\"/>"),
                rule("US-048", AGENCY).breaks(FULL_TIME, "<tipoOrario codice=\"N\"/>"),
                rule("US-049", AGENCY).breaks("7.2.7.1.0.0", "0.2.7.1.0.0"),
                rule("US-050", AGENCY).breaks("<ccnl>1810", "<ccnl>ND"),
                rule("US-051", AGENCY).breaks("<livelloInquadramento>D1</livelloInquadramento>", ""),
                rule("US-052", AGENCY).holds(pay, "<RetribuzioneCompenso>1").breaks(pay, "<RetribuzioneCompenso>0"),
                rule("US-053", AGENCY).facts(TestFacts::minima).holds(pay, "<RetribuzioneCompenso>13000")
                        .breaks(pay, "<RetribuzioneCompenso>12999"),
                rule("US-054", AGENCY).breaks(NOT_AGRICULTURE, NOT_AGRICULTURE + " ggLavorativePreviste=\"100\""),
                rule("US-055", AGENCY).breaks(NOT_AGRICULTURE, NOT_AGRICULTURE + " descrizioneAttivitaAgricol=\"RACCOLTA\""),
                rule("US-056", AGENCY).breaks(NOT_MANDATORY, ""),
                rule("US-058", AGENCY).withReader().breaks("</PatINAIL>", "</PatINAIL><Agevolazioni>01</Agevolazioni>"));
    }
}
