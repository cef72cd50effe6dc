package it.sintesi.communications.rules;

import static it.sintesi.communications.rules.Pieces.*;
import static it.sintesi.communications.rules.RuleCase.rule;

import java.util.stream.Stream;

/** VD-001 to VD-041. */
final class EmployerChangeCases {
    private static final String LEASE = " dataFineAffittoRamo=\"2029-11-19\"";
    private static final String CODE_02 = "codiceTrasferimento=\"02\"";
    private static final String STARTED = "dataInizio=\"2020-05-04\"";

    private EmployerChangeCases() {
    }

    static Stream<RuleCase> cases() {
        return Stream.of(employers(), transfer(), workers(), contracts(), work()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase> employers() {
        return Stream.of(
                rule("VD-001", BUSINESS).breaks("99000030173", "99000030174"),
                rule("VD-002", BUSINESS).breaks("99000050171", "99000050172"),
                rule("VD-003", BUSINESS).breaks("99000050171", "99000030173"),
                rule("VD-004", RENAMING).breaks("Esempio di Prima Srl", "Nuova Esempio Srl"),
                rule("VD-006", BUSINESS).breaks("Vecchia Esempio Srl", ""),
                rule("VD-007", BUSINESS).breaks("25.62.00", "99.99.98"),
                rule("VD-008", BUSINESS).breaks("<PubblicaAmministrazione>NO", "<PubblicaAmministrazione>"),
                rule("VD-009", BUSINESS).breaks("<Comune>B157", "<Comune>X999"),
                rule("VD-010", BUSINESS).breaks("25121", "2512"),
                rule("VD-010", BUSINESS).given("<Comune>B157", "<Comune>Z103").holds("<cap>25121</cap>", ""),
                rule("VD-011", BUSINESS).breaks("<telefono>030000003</telefono>", ""),
                rule("VD-012", RENAMING).given("<Comune>B157", "<Comune>H501").holdsWhen(f -> f.centralising("99000030173")));
    }

    private static Stream<RuleCase> transfer() {
        String sites = Message.sample(BUSINESS).text();
        sites = sites.substring(sites.indexOf("<SedeLavoro>"), sites.lastIndexOf("</SedeLavoro>") + "</SedeLavoro>".length());
        return Stream.of(
                rule("VD-013", BUSINESS).given(LEASE, "", CODE_02, "codiceTrasferimento=\"06\"").breaks("=\"06\"", "=\"07\""),
                rule("VD-014", BUSINESS).breaks("dataInizio=\"2026-11-20\"", ""),
                rule("VD-015", BUSINESS).holds("2029-11-19", "2026-11-20").breaks("2029-11-19", "2026-11-19"),
                rule("VD-015", BUSINESS).breaks(LEASE, ""),
                rule("VD-016", BUSINESS).given(CODE_02, "codiceTrasferimento=\"03\"").holds(LEASE, ""),
                rule("VD-017", BUSINESS).breaks(sites, ""),
                rule("VD-018", BUSINESS).given("PROVETTI", "ESEMPI", "ANNA", "LUCA", "PRVNNA85S62D918Y", "SMPLCU90C15B157W")
                        .breaks("2024-09-02", "2020-05-04"),
                rule("VD-019", BUSINESS).holdsWhen(f -> f.due("2026-11-23")).breaksWhen(f -> f.due("2026-11-22")));
    }

    private static Stream<RuleCase> workers() {
        return Stream.of(
                rule("VD-020", BUSINESS).breaks("PROVETTI", "ROSSI"),
                rule("VD-020", BUSINESS).breaks("PRVNNA85S62D918Y", "PRVNNA85S62D918Z"),
                rule("VD-021", BUSINESS).breaks("99000030173", "PRVNNA85S62D918Y"),
                rule("VD-022", BUSINESS).breaks("<comuneDomicilio>D918", "<comuneDomicilio>X999"));
    }

    private static Stream<RuleCase> contracts() {
        return Stream.of(
                rule("VD-023", BUSINESS).holds(STARTED, "dataInizio=\"2026-11-20\"").breaks(STARTED, "dataInizio=\"2026-11-21\""),
                rule("VD-024", BUSINESS).given("A.01.00", "A.02.00").holds(STARTED, STARTED + " dataFine=\"2020-05-04\"")
                        .breaks(STARTED, STARTED + " dataFine=\"2020-05-03\""),
                rule("VD-025", BUSINESS).breaks("A.01.00", "A.07.02"),
                rule("VD-026", BUSINESS).breaks("A.01.00", "A.02.00"),
                rule("VD-026", BUSINESS).breaks(STARTED, STARTED + " dataFine=\"2027-05-04\""),
                rule("VD-027", BUSINESS).given("A.01.00", "A.08.02", NOT_SEASONAL, SEASONAL)
                        .holds(STARTED, STARTED + " dataFine=\"2027-05-04\""),
                rule("VD-028", BUSINESS).given("A.01.00", "A.03.09").holds(STARTED, STARTED + " dataFinePeriodoFormativo=\"2020-05-05\"")
                        .breaks(STARTED, STARTED + " dataFinePeriodoFormativo=\"2020-05-04\""),
                rule("VD-029", BUSINESS).given("entePrevidenziale=\"01\"", "entePrevidenziale=\"29\"")
                        .breaks(STARTED, STARTED + " codiceEntePrevidenziale=\"1\""),
                rule("VD-030", BUSINESS).breaks("99990003", "9999000"));
    }

    private static Stream<RuleCase> work() {
        return Stream.of(
                rule("VD-031", BUSINESS).holds("socioLavoratore=\"NO\"", "").breaks("lavInMobilita=\"NO\"", ""),
                rule("VD-032", BUSINESS).breaks("<tipoOrario codice=\"P\" oreSettimanaliMedie=\"30\"/>", "<tipoOrario codice=\"P\"/>"),
                rule("VD-033", BUSINESS).breaks("6.2.2.3.1.0", "0.2.2.3.1.0"),
                rule("VD-034", BUSINESS).breaks("<ccnl>1810", "<ccnl>ND"),
                rule("VD-035", BUSINESS).breaks("<livelloInquadramento>C2</livelloInquadramento>", ""),
                rule("VD-036", BUSINESS).holds("<RetribuzioneCompenso>18200", "<RetribuzioneCompenso>1")
                        .breaks("<RetribuzioneCompenso>18200", "<RetribuzioneCompenso>0"),
                rule("VD-037", BUSINESS).breaks(STARTED, STARTED + " ggLavorativePreviste=\"100\""),
                rule("VD-038", BUSINESS).breaks(NOT_MANDATORY, ""),
                rule("VD-040", BUSINESS).withReader().breaks("</ccnl>", "</ccnl><Agevolazioni>01</Agevolazioni>"),
                rule("VD-041", BUSINESS).breaks(KIND_01, "<TipoComunicazione>05"));
    }
}
