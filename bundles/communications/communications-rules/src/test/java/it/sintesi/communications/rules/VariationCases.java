package it.sintesi.communications.rules;

import static it.sintesi.communications.rules.Pieces.*;
import static it.sintesi.communications.rules.RuleCase.rule;

import java.util.stream.Stream;

/** US-059 to US-078: extensions, transformations and terminations of agency work. */
final class VariationCases {
    private static final String NEW_END = "dataFineProroga=\"2027-03-31\"";
    private static final String CODE_202 = "codiceVariazione=\"2.02\"";
    private static final String CODE_301 = "codiceVariazione=\"3.01\"";
    private static final String PP = "codiceTrasformazione=\"PP\"";
    private static final String DAY = "2026-11-20";
    private static final String RELATION_END = "dataFineSomm=\"2027-03-31\"";
    private static final String COMPANY = company(AGENCY_CHANGE);

    private VariationCases() {
    }

    static Stream<RuleCase> cases() {
        return Stream.of(kind(), extension(), transformation(), termination()).flatMap(cases -> cases);
    }

    private static String company(String sample) {
        String text = Message.sample(sample).text();
        return text.substring(text.indexOf("<DittaUtilizzatrice "),
                text.indexOf("</DittaUtilizzatrice>") + "</DittaUtilizzatrice>".length());
    }

    private static String variation(String code) {
        return "codiceVariazione=\"" + code + "\"";
    }

    private static String into(String code) {
        return "codiceTrasformazione=\"" + code + "\"";
    }

    private static Stream<RuleCase> kind() {
        return Stream.of(
                rule("US-059", AGENCY_CHANGE).breaks(CODE_301, variation("3.09")),
                rule("US-060", AGENCY_CHANGE).given(CODE_301, variation("3.02"))
                        .breaks("dataFineMissione=\"2027-03-31\"", "dataFineMissione=\"2026-11-19\""),
                rule("US-061", AGENCY_CHANGE).breaks(COMPANY, ""));
    }

    private static Stream<RuleCase> extension() {
        String company = company(AGENCY_EXTENSION);
        return Stream.of(
                rule("US-062", AGENCY_EXTENSION).given(CODE_202, variation("2.01"), company, "")
                        .holds(NEW_END, "dataFineProroga=\"2026-11-02\"")
                        .breaks(NEW_END, "dataFineProroga=\"2026-11-01\""),
                rule("US-063", AGENCY_EXTENSION).holds(NEW_END, "dataFineProroga=\"2026-12-01\"")
                        .breaks(NEW_END, "dataFineProroga=\"2026-11-30\""),
                rule("US-064", AGENCY_EXTENSION).given(CODE_202, variation("2.03"), "dataFineSomm=\"2026-11-30\"", RELATION_END)
                        .breaks(NEW_END, "dataFineProroga=\"2027-04-01\""),
                rule("US-065", AGENCY_EXTENSION).given("dataFineSomm=\"2026-11-30\"", RELATION_END)
                        .breaks(NEW_END, "dataFineProroga=\"2027-04-01\""),
                rule("US-066", AGENCY_EXTENSION).given(CODE_202, variation("2.01"), company, "")
                        .holds(NEW_END, "dataFineProroga=\"2076-11-02\"")
                        .breaks(NEW_END, "dataFineProroga=\"2076-11-03\""));
    }

    private static Stream<RuleCase> transformation() {
        return Stream.of(
                rule("US-067", AGENCY_CHANGE).breaks(PP, into("PV")),
                rule("US-068", AGENCY_CHANGE).given(PP, into("TL")).holds(CODE_301, variation("3.03")),
                rule("US-069", AGENCY_CHANGE).given(CODE_301, variation("3.03")).holds(PP, into("TL")),
                rule("US-070", AGENCY_CHANGE).given(PP, into("AI")).holds("InizioSomm=\"2026-11-02\"", "InizioSomm=\"2011-10-25\"")
                        .breaks("InizioSomm=\"2026-11-02\"", "InizioSomm=\"2011-10-26\""),
                rule("US-071", AGENCY_CHANGE).given(PP, into("DI")).breaks("A.02.00", "A.01.00", RELATION_END, ""),
                rule("US-072", AGENCY_CHANGE).holds(DAY, "2026-11-03").breaks(DAY, "2026-11-02"),
                rule("US-073", AGENCY_CHANGE).holds(DAY, "2027-03-31").breaks(DAY, "2027-04-01"),
                rule("US-073", AGENCY_CHANGE).given("A.02.00", "A.01.00", RELATION_END, "").holds(DAY, "2027-06-30")
                        .breaks(DAY, "2027-07-01"));
    }

    private static Stream<RuleCase> termination() {
        String cause = "codiceCausa=\"DI\"";
        return Stream.of(
                rule("US-074", AGENCY_END).breaks(cause, "codiceCausa=\"DS\""),
                rule("US-074", AGENCY_END).given(cause, "codiceCausa=\"AC\"").holds("TipologiaContrattuale=\"A.02.00\"",
                        "dataFinePeriodoFormativo=\"2027-01-01\" TipologiaContrattuale=\"A.03.09\"", RELATION_END, ""),
                rule("US-075", AGENCY_END).holds(DAY, "2026-11-02").breaks(DAY, "2026-11-01"),
                rule("US-076", AGENCY_END)
                        .given("codiceVariazione=\"4.02\"", variation("4.01"), "<DatiVariazione", COMPANY + "<DatiVariazione")
                        .holds(DAY, "2026-11-02").breaks(DAY, "2026-11-01"),
                rule("US-076", AGENCY_END)
                        .given("codiceVariazione=\"4.02\"", variation("4.01"), "<DatiVariazione", COMPANY + "<DatiVariazione")
                        .holds(DAY, "2027-06-30").breaks(DAY, "2027-07-01"),
                rule("US-077", AGENCY_END).holds(DAY, "2076-11-02").breaks(DAY, "2076-11-03"),
                rule("US-078", AGENCY).holdsWhen(f -> f.due("2026-11-23")).breaksWhen(f -> f.due("2026-11-22")));
    }
}
