package it.sintesi.communications.rules;

import static it.sintesi.communications.rules.Pieces.*;
import static it.sintesi.communications.rules.RuleCase.rule;

import java.util.stream.Stream;

/** UL-049 to UL-081. */
final class WorkerCases {
    private static final String CODE = "TSTMNA92H48Z330V";
    private static final String QUESTURA = " questura=\"017\"";
    private static final String NUMBER = " numeroDocumento=\"I00000001\"";
    private static final String EXPIRY = "2027-09-30";
    private static final String SECOND = "<LavoratoreCoobbligato><AnagraficaCompleta><cognome>ESEMPI</cognome><nome>LUCA</nome>"
            + "<codice-fiscale>SMPLCU90C15B157W</codice-fiscale><cittadinanza>000</cittadinanza><sesso>M</sesso><nascita><comune>B157</comune>"
            + "<data>1990-03-15</data></nascita></AnagraficaCompleta><IndirizzoLavoratore><Comune>B157</Comune><cap>25133</cap>"
            + "<Indirizzo>Via della Stella 4</Indirizzo></IndirizzoLavoratore><LivelloIstruzione>40</LivelloIstruzione></LavoratoreCoobbligato>";

    private WorkerCases() {
    }

    static Stream<RuleCase> cases() {
        return Stream.of(identity(), permit(), ages()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase> identity() {
        return Stream.of(
                rule("UL-049", HIRING).breaks(CODE, "TSTMNA92H48Z330W"),
                rule("UL-050", HIRING).breaks("99000010175", CODE),
                rule("UL-051", HIRING).breaks("TESTA", "ROSSI"),
                rule("UL-052", HIRING).breaks("AMINA", "PAOLA"),
                rule("UL-053", HIRING).breaks(BIRTH, "<data>1992-06-09"),
                rule("UL-054", HIRING).breaks("<sesso>F", "<sesso>M"),
                rule("UL-055", HIRING).breaks("<comune>Z330", "<comune>Z100"),
                rule("UL-056", HIRING).breaks("<comune>Z330", "<comune>Z999").also("UL-055"),
                rule("UL-057", HIRING).breaks("<cittadinanza>436", "<cittadinanza>998"),
                rule("UL-058", HIRING).holds(BIRTH, "<data>2026-11-24").breaks(BIRTH, "<data>2026-11-25"),
                rule("UL-059", HIRING).holds(BIRTH, "<data>1925-11-26").breaks(BIRTH, "<data>1925-11-25"),
                rule("UL-060", HIRING).breaks("<IndirizzoLavoratore><Comune>B157", "<IndirizzoLavoratore><Comune>X999"),
                rule("UL-060", HIRING).breaks("<Indirizzo>Via Lunga 2", "<Indirizzo>"),
                rule("UL-061", HIRING).breaks("<LivelloIstruzione>30</LivelloIstruzione>", ""),
                rule("UL-072", HIRING).given(EMPLOYER, EMPLOYER_REPRESENTED, DOMICILE, MODEL_Q + DOMICILE)
                        .breaks("<ImpegnoDatorePagamentoRimpatrio>SI", "<ImpegnoDatorePagamentoRimpatrio>NO"),
                rule("UL-073", TRAINEESHIP).given(EMPLOYER, EMPLOYER_REPRESENTED).breaks(DOMICILE, MODEL_Q + DOMICILE),
                rule("UL-074", EXTENSION).given(EMPLOYER, EMPLOYER_REPRESENTED).breaks(DOMICILE, MODEL_Q + DOMICILE),
                rule("UL-080", HIRING).given("A.02.00", "A.07.02").holds("</Lavoratore>", "</Lavoratore>" + SECOND),
                rule("UL-081", HIRING).given("A.02.00", "A.07.02", "</Lavoratore>", "</Lavoratore>" + SECOND)
                        .breaks("TESTA", "ESEMPI", "AMINA", "LUCA", CODE, "SMPLCU90C15B157W", "<cittadinanza>436", "<cittadinanza>000",
                                "<sesso>F", "<sesso>M",
                                "<comune>Z330", "<comune>B157", BIRTH, "<data>1990-03-15", PERMIT, ""));
    }

    private static Stream<RuleCase> permit() {
        return Stream.of(
                rule("UL-062", HIRING).breaks(PERMIT, ""),
                rule("UL-063", TRAINEESHIP).breaks(DOMICILE, PERMIT + DOMICILE),
                rule("UL-064", HIRING).breaks("tipoDocumento=\"1\"", "tipoDocumento=\"8\""),
                rule("UL-065", HIRING).breaks("LAVOR", "XXXXX"),
                rule("UL-066", HIRING).given("tipoDocumento=\"1\"", "tipoDocumento=\"4\"", QUESTURA, "").holds(EXPIRY, "1900-01-01"),
                rule("UL-067", HIRING).given("tipoDocumento=\"1\"", "tipoDocumento=\"5\"").holds(EXPIRY, "2099-12-31"),
                rule("UL-068", HIRING).holds(EXPIRY, "2000-01-01").breaks(EXPIRY, "1999-12-31"),
                rule("UL-069", HIRING).breaks(QUESTURA, ""),
                rule("UL-070", HIRING).given("tipoDocumento=\"1\"", "tipoDocumento=\"3\"").holds(QUESTURA, ""),
                rule("UL-071", HIRING).breaks(NUMBER, ""));
    }

    private static Stream<RuleCase> ages() {
        return Stream.of(
                rule("UL-075", HIRING).holds(BIRTH, "<data>2010-11-25").breaks(BIRTH, "<data>2010-11-26"),
                rule("UL-076", HIRING).holds(BIRTH, "<data>1950-11-26").breaks(BIRTH, "<data>1950-11-25"),
                rule("UL-077", HIRING).given(FIXED_TERM, apprentice("A.03.08")).holds(BIRTH, "<data>2000-11-26")
                        .breaks(BIRTH, "<data>2000-11-25"),
                rule("UL-077", HIRING).given(FIXED_TERM, apprentice("A.03.08")).holds(BIRTH, "<data>2011-11-25")
                        .breaks(BIRTH, "<data>2011-11-26").also("UL-075"),
                rule("UL-078", HIRING).given(FIXED_TERM, apprentice("A.03.09")).holds(BIRTH, "<data>1996-11-26")
                        .breaks(BIRTH, "<data>1996-11-25"),
                rule("UL-078", HIRING).given(FIXED_TERM, apprentice("A.03.09")).holds("lavInMobilita=\"NO\"", "lavInMobilita=\"SI\""),
                rule("UL-079", HIRING).given(FIXED_TERM, apprentice("A.03.10")).holds(BIRTH, "<data>2008-11-25")
                        .breaks(BIRTH, "<data>2008-11-26"));
    }

    private static String apprentice(String kind) {
        return "dataFinePeriodoFormativo=\"2027-11-24\" TipologiaContrattuale=\"" + kind + "\"";
    }
}
