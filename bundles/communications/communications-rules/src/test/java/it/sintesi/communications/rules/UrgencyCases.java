package it.sintesi.communications.rules;

import static it.sintesi.communications.rules.Pieces.*;
import static it.sintesi.communications.rules.RuleCase.rule;

import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.State;
import it.sintesi.communications.format.model.Form;
import java.util.stream.Stream;

/** UG-001 to UG-020. */
final class UrgencyCases {
    private static final String START = "dataInizioRapporto=\"2026-11-23\"";
    private static final Form SENT = Message.sample(URGENCY).form();
    private static final String KIND_03 = "<TipoComunicazione>03";

    private UrgencyCases() {
    }

    static Stream<RuleCase> cases() {
        return Stream.of(
                rule("UG-001", URGENCY).breaks("99000020174", "99000020175"),
                rule("UG-002", URGENCY).breaks("Albergo Esempio Sas", ""),
                rule("UG-003", URGENCY).breaks("SMPLCU90C15B157W", "SMPLCU90C15B157X"),
                rule("UG-004", URGENCY).breaks("99000020174", "SMPLCU90C15B157W"),
                rule("UG-005", URGENCY).breaks("ESEMPI", "ROSSI"),
                rule("UG-006", URGENCY).breaks("LUCA", "PAOLO"),
                rule("UG-007", URGENCY).breaks("Sostituzione improvvisa", ""),
                rule("UG-008", URGENCY).breaks(START, "dataInizioRapporto=\"2026-02-30\""),
                rule("UG-009", URGENCY).holds(START, "dataInizioRapporto=\"2026-11-22\"")
                        .breaks(START, "dataInizioRapporto=\"2026-11-21\""),
                rule("UG-010", URGENCY).holds("SMPLCU90C15B157W", born("2011-11-23")).breaks("SMPLCU90C15B157W", born("2011-11-24")),
                rule("UG-011", URGENCY).breaks("hr@example.org", "hr.example.org"),
                rule("UG-012", URGENCY).given(PROTOCOL, PROTOCOL + " tipoDelegato=\"001\"")
                        .holds(PROTOCOL, PROTOCOL + " delegato=\"CMPSRG60A31C408X\""),
                rule("UG-012", URGENCY).given(PROTOCOL, PROTOCOL + " tipoDelegato=\"001\"")
                        .holds(PROTOCOL, PROTOCOL + " delegato=\"CMPSRG60A31C408X\"")
                        .breaks(PROTOCOL, PROTOCOL + " delegato=\"CMPSRG60A31C408Y\""),
                rule("UG-013", URGENCY).breaks(KIND_01, "<TipoComunicazione>07"),
                rule("UG-014", URGENCY).given(KIND_01, KIND_03, PROTOCOL, PREVIOUS).holdsWhen(f -> f.previous(SENT))
                        .breaksWhen(f -> f.previous(Message.sample(HIRING).form())),
                rule("UG-014", URGENCY).given(KIND_01, KIND_03).facts(f -> f.previous(SENT)).holds(PROTOCOL, PREVIOUS),
                rule("UG-015", URGENCY).breaks("Comunicazione=\"0000000000000000\"", "Comunicazione=\"1026000000000001\""),
                rule("UG-016", URGENCY).breaksWhen(TestFacts::urgencyOpen),
                rule("UG-017", URGENCY).given(KIND_01, KIND_03, PROTOCOL, PREVIOUS).holdsWhen(f -> f.previous(SENT))
                        .breaksWhen(f -> f.previous(SENT, EventKind.URGENCY, State.VALID, true, true, "2026-12-31")),
                rule("UG-018", HIRING).given(KIND_01, "<TipoComunicazione>07", PROTOCOL, PREVIOUS)
                        .holdsWhen(f -> f.previous(SendingCases.urgency("2026-11-25")))
                                .breaksWhen(f -> f.previous(SendingCases.urgency("2026-11-24"))),
                rule("UG-019", HIRING).given(KIND_01, "<TipoComunicazione>07", PROTOCOL, PREVIOUS)
                        .facts(f -> f.previous(SendingCases.urgency("2026-11-25")))
                        .holdsWhen(f -> f.receivedAt("2026-11-30T22:59:59Z")).breaksWhen(f -> f.receivedAt("2026-11-30T23:00:00Z")),
                rule("UG-020", AGENCY).given(PROTOCOL, PREVIOUS_ZEROS).breaks(KIND_01, "<TipoComunicazione>08"));
    }

    private static String born(String day) {
        return it.sintesi.communications.format.FiscalCode.compute("ESEMPI", "LUCA", java.time.LocalDate.parse(day), "M", "B157").code();
    }
}
