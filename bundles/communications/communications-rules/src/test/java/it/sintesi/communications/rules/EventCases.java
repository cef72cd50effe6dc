package it.sintesi.communications.rules;

import static it.sintesi.communications.rules.Pieces.*;
import static it.sintesi.communications.rules.RuleCase.rule;

import java.util.stream.Stream;

/** UL-135 to UL-171. */
final class EventCases {
    private static final String NEW_END = "dataFineProroga=\"2027-05-31\"";
    private static final String OLD_END = "dataFine=\"2026-11-30\" ";
    private static final String DI = "codiceTrasformazione=\"DI\"";
    private static final String DAY = "2026-11-20";
    private static final String FOREIGN = "<DatoreDistaccatario denominazione=\"Belgique SA\"><SedeLavoro><Comune>Z103</Comune>"
            + "<Indirizzo>Rue 1</Indirizzo></SedeLavoro><Settore>25.62.00</Settore></DatoreDistaccatario>";

    private EventCases() {
    }

    static Stream<RuleCase> cases() {
        return Stream.of(extension(), transformation(), secondment(), termination()).flatMap(cases -> cases);
    }

    private static String code(String code) {
        return "codiceTrasformazione=\"" + code + "\"";
    }

    private static String until(String end, String kind) {
        return "dataFine=\"" + end + "\" TipologiaContrattuale=\"" + kind + "\"";
    }

    private static Stream<RuleCase> extension() {
        return Stream.of(
                rule("UL-135", EXTENSION).breaks(NEW_END, ""),
                rule("UL-136", EXTENSION).given(OLD_END, "").holds(NEW_END, "dataFineProroga=\"2026-03-03\"")
                        .breaks(NEW_END, "dataFineProroga=\"2026-03-02\""),
                rule("UL-137", EXTENSION).holds(NEW_END, "dataFineProroga=\"2026-12-01\"")
                        .breaks(NEW_END, "dataFineProroga=\"2026-11-30\""),
                rule("UL-138", EXTENSION).holds(NEW_END, "dataFineProroga=\"2076-03-03\"")
                        .breaks(NEW_END, "dataFineProroga=\"2076-03-04\""),
                rule("UL-139", EXTENSION).breaks(OLD_END, "", "A.02.00", "A.01.00"),
                rule("UL-140", EXTENSION).given("A.02.00", "A.03.09").holds(NOT_SEASONAL, SEASONAL).breaks(OLD_END, ""));
    }

    private static Stream<RuleCase> transformation() {
        return Stream.of(
                rule("UL-142", TRANSFORMATION).breaks(DI, code("ZZ")).also("UL-155"),
                rule("UL-143", TRANSFORMATION).holds(DAY, "2026-03-04").breaks(DAY, "2026-03-03"),
                rule("UL-143", TRANSFER).holds(DAY, "2024-01-08").breaks(DAY, "2024-01-07"),
                rule("UL-144", TRANSFORMATION).given(DI, code("PP"), OPEN_ENDED, until(DAY, "A.02.00")).breaks(DAY, "2026-11-21"),
                rule("UL-145", TRANSFORMATION).breaks(OPEN_ENDED, until("2027-12-31", "A.02.00")),
                rule("UL-146", TRANSFORMATION).given(DI, code("II")).breaks("A.01.00", "A.08.02"),
                rule("UL-147", TRANSFORMATION).given(DI, code("AI")).holds("2026-03-03", "2011-10-25").breaks("2026-03-03", "2011-10-26"),
                rule("UL-148", TRANSFORMATION).given(DI, code("FF")).holds("A.01.00", "A.03.09"),
                rule("UL-148", TRANSFORMATION).given(DI, code("FF"), "A.01.00", "A.03.09").holds("2026-03-03", "2011-10-26")
                        .breaks("2026-03-03", "2011-10-25"),
                rule("UL-149", TRANSFORMATION).given(DI, code("DP")).holds("A.01.00", "A.03.09").breaks("A.01.00", "A.08.02"),
                rule("UL-150", TRANSFORMATION).given(DI, code("PV")).holds("<PubblicaAmministrazione>NO", "<PubblicaAmministrazione>SI"),
                rule("UL-151", TRANSFORMATION).given(DI, code("PP")).breaks(FULL_TIME, PART_TIME),
                rule("UL-152", TRANSFORMATION).given(DI, code("TP")).holds(FULL_TIME, PART_TIME),
                rule("UL-153", TRANSFORMATION).given(OPEN_ENDED, until("2027-12-31", "A.08.02")).breaks(NOT_SEASONAL, SEASONAL),
                rule("UL-154", TRANSFORMATION).given(OPEN_ENDED, until("2026-12-31", "C.03.00"), "<ccnl>1810", "<ccnl>ND",
                        "<PubblicaAmministrazione>NO", "<PubblicaAmministrazione>SI").holds(DI, code("PP")).breaks(DI, code("PV")),
                rule("UL-155", TRANSFORMATION).breaks(DI, code("DP")).also("UL-149"));
    }

    private static Stream<RuleCase> secondment() {
        String receiver = Message.sample(SECONDMENT).text();
        receiver = receiver.substring(receiver.indexOf("<DatoreDistaccatario"),
                receiver.indexOf("</DatoreDistaccatario>") + "</DatoreDistaccatario>".length());
        return Stream.of(
                rule("UL-156", SECONDMENT).breaks(receiver, ""),
                rule("UL-156", SECONDMENT)
                        .given("codiceTrasformazione=\"DL\"", "codiceTrasformazione=\"PP\"", "dataFineDistacco=\"2027-03-31\"", "",
                        "distaccoParziale=\"NO\"", "", "distaccoAziendaEstera=\"NO\"", "").holds(receiver, ""),
                rule("UL-157", SECONDMENT).holds("2027-03-31", DAY).breaks("2027-03-31", "2026-11-19"),
                rule("UL-158", SECONDMENT).breaks("distaccoParziale=\"NO\"", ""),
                rule("UL-159", SECONDMENT).breaks("99000030173", "99000030174"),
                rule("UL-160", SECONDMENT).given("distaccoAziendaEstera=\"NO\"", "distaccoAziendaEstera=\"SI\"").holds(receiver, FOREIGN),
                rule("UL-161", SECONDMENT).breaks("99000030173", "99000010175"),
                rule("UL-162", TRANSFER)
                        .breaks("<SedeLavoroPrecedente><Comune>B157</Comune><Indirizzo>Via dei Prati 1</Indirizzo></SedeLavoroPrecedente>", ""),
                rule("UL-162", TRANSFORMATION).breaks("</Contratto>",
                        "</Contratto><SedeLavoroPrecedente><Comune>B157</Comune><Indirizzo>Via dei Prati 1</Indirizzo></SedeLavoroPrecedente>"),
                rule("UL-163", TRANSFER)
                        .breaks("codiceTrasformazione=\"TL\"", "codiceTrasformazione=\"TL\" dataFineDistacco=\"2027-03-31\""));
    }

    private static Stream<RuleCase> termination() {
        String planned = until("2025-12-31", "A.02.00");
        return Stream.of(
                rule("UL-164", TERMINATION).holds(DAY, "2024-01-08").breaks(DAY, "2024-01-07"),
                rule("UL-165", TERMINATION).holds(DAY, "2074-01-08").breaks(DAY, "2074-01-09"),
                rule("UL-166", TERMINATION).given(OPEN_ENDED, planned).holds(DAY, "2025-12-30").breaks(DAY, "2026-01-01"),
                rule("UL-167", TERMINATION).breaks("codiceCausa=\"DI\"", "codiceCausa=\"ZZ\""),
                rule("UL-168", TERMINATION).breaks("codiceCausa=\"DI\"", "codiceCausa=\"DS\""),
                rule("UL-169", TERMINATION).breaks("codiceCausa=\"DI\"", "codiceCausa=\"AC\""),
                rule("UL-170", TERMINATION).given(OPEN_ENDED, planned).holds(DAY, "2025-12-30").breaks(DAY, "2025-12-31"),
                rule("UL-171", TERMINATION).breaks("A.01.00", "A.02.00"));
    }
}
