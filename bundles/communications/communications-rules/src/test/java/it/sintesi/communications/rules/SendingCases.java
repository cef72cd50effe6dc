package it.sintesi.communications.rules;

import static it.sintesi.communications.rules.Pieces.*;
import static it.sintesi.communications.rules.RuleCase.rule;

import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.State;
import it.sintesi.communications.format.model.Form;
import it.sintesi.kernel.api.codelist.CodeEntry;
import it.sintesi.kernel.api.codelist.CodeList;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/** UL-001 to UL-025. */
final class SendingCases {
    private static final String SENT = "T10:15:00+01:00";
    private static final Form HIRED = Message.sample(HIRING).form();
    private static final Form EXTENDED = Message.sample(EXTENSION).form();

    private SendingCases() {
    }

    /** The urgency of the same employer and worker as the sample hiring, with that start. */
    static Form urgency(String start) {
        return Message.sample(URGENCY).with("99000020174", "99000010175", "SMPLCU90C15B157W", "TSTMNA92H48Z330V", "\"2026-11-23\"",
                "\"" + start + "\"").form();
    }

    static Stream<RuleCase> cases() {
        return Stream.of(
                rule("UL-001", HIRING).holds(SENT, "T10:21:00+01:00").breaks(SENT, "T10:22:00+01:00"),
                rule("UL-002", HIRING).breaks("Comunicazione=\"0000000000000000\"", "Comunicazione=\"1026000000000001\""),
                rule("UL-003", HIRING).breaks("studio@example.org", "studio.example.org"),
                rule("UL-004", HIRING).holds(KIND_01, "<TipoComunicazione>06").breaks(KIND_01, "<TipoComunicazione>10"),
                rule("UL-005", EXTENSION).breaks(KIND_01, "<TipoComunicazione>05"),
                rule("UL-006", HIRING).breaks(KIND_01, "<TipoComunicazione>03"),
                rule("UL-007", HIRING).holds(PROTOCOL, PREVIOUS_ZEROS).breaks(PROTOCOL, PREVIOUS),
                rule("UL-008", HIRING).given(KIND_01, "<TipoComunicazione>08").holds(PROTOCOL, PREVIOUS_ZEROS).breaks(PROTOCOL, PREVIOUS),
                rule("UL-009", HIRING).given(KIND_01, "<TipoComunicazione>09").holds(PROTOCOL, PREVIOUS).breaks(PROTOCOL, PREVIOUS_ZEROS),
                rule("UL-010", HIRING).given(KIND_01, "<TipoComunicazione>03", PROTOCOL, PREVIOUS).holdsWhen(f -> f.previous(HIRED)),
                rule("UL-011", HIRING).given(KIND_01, "<TipoComunicazione>07", PROTOCOL, PREVIOUS)
                        .holdsWhen(f -> f.previous(urgency("2026-11-25"))).breaksWhen(f -> f.previous(Message.sample(URGENCY).form())),
                rule("UL-012", HIRING).breaks("assunzioneForzaMaggiore=\"NO\"", ""),
                rule("UL-013", HIRING).given("assunzioneForzaMaggiore=\"NO\"", "assunzioneForzaMaggiore=\"SI\"")
                        .holds(PROTOCOL, PROTOCOL + " descrizioneForzaMaggiore=\"Alluvione\""),
                rule("UL-014", HIRING).breaks(PROTOCOL, PROTOCOL + " descrizioneForzaMaggiore=\"Alluvione\""),
                rule("UL-015", HIRING).breaks("CMPSRG60A31C408X", "CMPSRG60A31C408Y"),
                rule("UL-016", HIRING).breaks("tipoDelegato=\"001\"", ""),
                rule("UL-017", HIRING).holdsWhen(f -> f.due("2026-11-23")).breaksWhen(f -> f.due("2026-11-22")),
                rule("UL-018", HIRING).given(KIND_01, "<TipoComunicazione>03", PROTOCOL, PREVIOUS).holdsWhen(f -> f.previous(HIRED))
                        .breaksWhen(f -> f.previous(HIRED, EventKind.HIRING, State.VALID, false, false, "2026-12-31")),
                rule("UL-019", HIRING).given(KIND_01, "<TipoComunicazione>04", PROTOCOL, PREVIOUS).holdsWhen(f -> f.previous(HIRED))
                        .breaksWhen(f -> f.previous(HIRED, EventKind.HIRING, State.VALID, false, false, "2026-12-31")),
                rule("UL-020", EXTENSION).holdsWhen(f -> f.previous(EXTENDED))
                        .breaksWhen(f -> f.previous(EXTENDED, EventKind.HIRING, State.CANCELLED, true, false, "2026-12-31")),
                rule("UL-021", HIRING).given(KIND_01, "<TipoComunicazione>03", PROTOCOL, PREVIOUS).breaks("2027-05-31", "2027-04-30")
                        .facts(f -> f.previous(HIRED, EventKind.HIRING, State.VALID, true, false, "2026-11-22")),
                rule("UL-021", HIRING).given(KIND_01, "<TipoComunicazione>03", PROTOCOL, PREVIOUS, "2027-05-31", "2027-04-30")
                        .holdsWhen(f -> f.previous(HIRED, EventKind.HIRING, State.VALID, true, false, "2026-11-23"))
                        .breaksWhen(f -> f.previous(HIRED, EventKind.HIRING, State.VALID, true, false, "2026-11-22")),
                rule("UL-022", HIRING).given(KIND_01, "<TipoComunicazione>04", PROTOCOL, PREVIOUS)
                        .holdsWhen(f -> f.previous(Message.sample(HIRING).with("2026-11-25", "2026-11-23").form()))
                        .breaksWhen(f -> f.previous(Message.sample(HIRING).with("2026-11-25", "2026-11-22").form())),
                rule("UL-023", EXTENSION).holdsWhen(f -> f.previous(EXTENDED))
                        .breaksWhen(f -> f.previous(Message.sample(EXTENSION).with("2026-03-03", "2026-03-04").form())),
                rule("UL-025", HIRING).holdsWhen(f -> f.list(CodeList.EDUCATION, true, education("2026-11-25")))
                        .breaksWhen(f -> f.list(CodeList.EDUCATION, true, education("2026-11-24"))));
    }

    private static CodeEntry education(String lastDay) {
        return new CodeEntry("30", "Qualifica", null, LocalDate.parse(lastDay), Map.of());
    }
}
