package it.sintesi.communications.rules;

import static it.sintesi.communications.rules.Pieces.*;
import static it.sintesi.communications.rules.RuleCase.rule;

import java.util.stream.Stream;

/** UL-083 to UL-134. */
final class ContractCases {
    private static final String END = "dataFine=\"2027-05-31\"";
    private static final String PLACEMENT = "<Tirocinio tipologiaEntePromotore=\"01\" CFSoggettoPromotore=\"99000050171\" Denominazione=\"Ente\" "
            + "CategoriaTirocinante=\"02\" TipologieTirocinio=\"A\"/>";

    private ContractCases() {
    }

    static Stream<RuleCase> cases() {
        return Stream.of(dates(), terms(), pay(), mandatory(), placement()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase> dates() {
        return Stream.of(
                rule("UL-083", HIRING).breaks("A.02.00", "A.99.00"),
                rule("UL-084", HIRING).breaks("A.02.00", "A.06.01"),
                rule("UL-085", HIRING).holds(END, "dataFine=\"2026-11-25\"").breaks(END, "dataFine=\"2026-11-24\""),
                rule("UL-086", HIRING).holds(END, "dataFine=\"2076-11-25\"").breaks(END, "dataFine=\"2076-11-26\""),
                rule("UL-087", HIRING).breaks(END, ""),
                rule("UL-088", HIRING).given("A.02.00", "A.01.00").holds(END, ""),
                rule("UL-089", HIRING).given("A.02.00", "A.08.02", NOT_SEASONAL, SEASONAL).breaks(END, ""),
                rule("UL-090", HIRING).given(NOT_SEASONAL, SEASONAL).breaks("A.02.00", "H.03.00"),
                rule("UL-091", HIRING).given(FIXED_TERM, "TipologiaContrattuale=\"A.03.08\"")
                        .holds("TipologiaContrattuale", "dataFinePeriodoFormativo=\"2027-11-24\" TipologiaContrattuale"),
                rule("UL-092", HIRING).given(FIXED_TERM, "dataFinePeriodoFormativo=\"2026-11-26\" TipologiaContrattuale=\"A.03.08\"")
                        .breaks("FinePeriodoFormativo=\"2026-11-26\"", "FinePeriodoFormativo=\"2026-11-25\""),
                rule("UL-093", HIRING)
                        .given(END, END + " dataFinePeriodoFormativo=\"2027-05-31\"", "A.02.00", "A.03.09", NOT_SEASONAL, SEASONAL)
                        .breaks("Formativo=\"2027-05-31\"", "Formativo=\"2027-05-30\""),
                rule("UL-094", HIRING).breaks(END, END + " dataFinePeriodoFormativo=\"2027-05-31\""),
                rule("UL-095", EXTENSION).given("A.02.00", "A.03.09", NOT_SEASONAL, SEASONAL)
                        .breaks("dataFine=\"2026-11-30\"", "dataFine=\"2026-11-30\" dataFinePeriodoFormativo=\"2026-11-30\""),
                rule("UL-096", HIRING).given("A.02.00", "A.03.07").holds(END, "dataFine=\"2027-08-24\"")
                        .breaks(END, "dataFine=\"2027-08-23\""),
                rule("UL-096", HIRING).given("A.02.00", "A.03.07").holds(END, "dataFine=\"2028-05-24\"")
                        .breaks(END, "dataFine=\"2028-05-25\""),
                rule("UL-097", HIRING).holds(END, "dataFine=\"2028-11-24\"").breaks(END, "dataFine=\"2028-11-25\""));
    }

    private static Stream<RuleCase> terms() {
        return Stream.of(
                rule("UL-098", HIRING).breaks("codice=\"P\"", "codice=\"X\""),
                rule("UL-099", HIRING).breaks("codice=\"P\"", "codice=\"F\""),
                rule("UL-100", HIRING).breaks("oreSettimanaliMedie=\"24\"", ""),
                rule("UL-100", HIRING).holds("oreSettimanaliMedie=\"24\"", "oreSettimanaliMedie=\"1\"")
                        .breaks("oreSettimanaliMedie=\"24\"", "oreSettimanaliMedie=\"0\""),
                rule("UL-101", HIRING).given(PART_TIME, "<tipoOrario codice=\"N\"/>").holds("A.02.00", "A.05.02"),
                rule("UL-102", HIRING).breaks("6.2.2.3.1.0", "0.2.2.3.1.0"),
                rule("UL-103", HIRING).breaks("<ccnl>1810</ccnl>", ""),
                rule("UL-104", TRAINEESHIP).breaks("<ccnl>ND", "<ccnl>1810"),
                rule("UL-105", HIRING).breaks("<ccnl>1810", "<ccnl>ND"),
                rule("UL-106", HIRING).given("A.02.00", "A.03.04").facts(TestFacts::minima)
                        .holds("<PubblicaAmministrazione>NO", "<PubblicaAmministrazione>SI"),
                rule("UL-107", HIRING).breaks(LEVEL, ""));
    }

    private static Stream<RuleCase> pay() {
        String pay = "<RetribuzioneCompenso>16800";
        return Stream.of(
                rule("UL-108", HIRING).holds(pay, "<RetribuzioneCompenso>1").breaks(pay, "<RetribuzioneCompenso>0"),
                rule("UL-109", HIRING).given(PART_TIME, FULL_TIME).facts(TestFacts::minima)
                        .holds(pay, "<RetribuzioneCompenso>13000").breaks(pay, "<RetribuzioneCompenso>12999"),
                rule("UL-110", HIRING).facts(TestFacts::minima).holds(pay, "<RetribuzioneCompenso>8450")
                        .breaks(pay, "<RetribuzioneCompenso>8449"),
                rule("UL-111", HIRING).facts(TestFacts::minima).breaks("<livelloInquadramento>D2", "<livelloInquadramento>C9"),
                rule("UL-112", HIRING).given("socioLavoratore=\"NO\"", "socioLavoratore=\"SI\"")
                        .holds(EMPLOYER, "denominazione=\"Esempio Soc. coop.\">"),
                rule("UL-113", HIRING).breaks("entePrevidenziale=\"01\"", "entePrevidenziale=\"77\""),
                rule("UL-114", HIRING).given("entePrevidenziale=\"01\"", "entePrevidenziale=\"29\"")
                        .holds("codiceEntePrevidenziale=\"1700000001\"", ""),
                rule("UL-115", HIRING).holds("99990001", "0099990001").breaks("99990001", "00099990001"),
                rule("UL-116", HIRING).breaks(NOT_AGRICULTURE, NOT_AGRICULTURE + " ggLavorativePreviste=\"100\""),
                rule("UL-117", HIRING).breaks(NOT_AGRICULTURE, NOT_AGRICULTURE + " tipoLavorazione=\"RACCOLTA\""),
                rule("UL-118", HIRING).given(NOT_AGRICULTURE, "lavoroInAgricoltura=\"SI\"")
                        .holds("lavoroInAgricoltura", "ggLavorativePreviste=\"100\" lavoroInAgricoltura"),
                rule("UL-119", HIRING).withReader().breaks("</PatINAIL>", "</PatINAIL><Agevolazioni>01</Agevolazioni>"));
    }

    private static Stream<RuleCase> mandatory() {
        return Stream.of(
                rule("UL-120", HIRING).breaks(NOT_MANDATORY, ""),
                rule("UL-121", HIRING).given(NOT_MANDATORY, MANDATORY, LEVEL, LEVEL_WITH_ACT).holds(MANDATORY, MANDATORY_PD),
                rule("UL-122", HIRING).breaks(NOT_MANDATORY, NOT_MANDATORY + " categoriaLavoratoreAssunzioneObbligatoria=\"PD\""),
                rule("UL-122", HIRING).breaks(LEVEL, LEVEL_WITH_ACT),
                rule("UL-123", HIRING).given(NOT_MANDATORY, MANDATORY_PD).holds(LEVEL, LEVEL_WITH_ACT),
                rule("UL-124", HIRING).given(NOT_MANDATORY, MANDATORY_PD, LEVEL, LEVEL_WITH_ACT).breaks("numeroAtto=\"12\"", ""),
                rule("UL-125", HIRING).given(NOT_MANDATORY, MANDATORY_PD, LEVEL, LEVEL_WITH_ACT)
                        .holds("2026-11-01", "2026-11-25").breaks("2026-11-01", "2026-11-26"));
    }

    private static Stream<RuleCase> placement() {
        return Stream.of(
                rule("UL-126", TRAINEESHIP).breaks("Denominazione=\"Ente Promotore Esempio\"", ""),
                rule("UL-127", HIRING).breaks(KIND_01, KIND_01.replace("<", PLACEMENT + "<")),
                rule("UL-128", TRAINEESHIP).breaks("99000050171", "99000050172"),
                rule("UL-129", TRAINEESHIP).breaks("99000050171", "99000010175"),
                rule("UL-131", TRAINEESHIP).breaks("TipologieTirocinio=\"A\"", "TipologieTirocinio=\"B\""),
                rule("UL-132", TRAINEESHIP).breaks("2027-05-31", "2027-06-01"),
                rule("UL-133", TRAINEESHIP).breaks(END, ""),
                rule("UL-134", TRAINEESHIP).holdsOn(HIRING));
    }
}
