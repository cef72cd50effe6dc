package it.sintesi.communications.rules;

import static it.sintesi.communications.rules.Pieces.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import it.sintesi.communications.format.FiscalCode;
import it.sintesi.communications.format.Samples;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue as its callers see it. */
class CatalogueTest {
    private static final NationalCatalogue CATALOGUE = new NationalCatalogue("");
    /** Valid messages that carry a reminder or an information, never an error. */
    private static final Map<String, List<String>> WARNED = Map.of(TRAINEESHIP, List.of("UL-134"), AGENCY_EXTENSION, List.of("US-065"));

    static List<String> samples() {
        return Samples.names();
    }

    private static List<Rejection> check(Message message) {
        var parsed = message.parsed();
        return CATALOGUE.check(parsed.form(), new TestFacts(), parsed.badFields());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void validMessagesBreakNoRule(String name) {
        List<Rejection> found = check(Message.sample(name));
        assertThat(found).extracting(Rejection::code).containsExactlyElementsOf(WARNED.getOrDefault(name, List.of()));
        assertThat(found).noneMatch(Rejection::refuses);
    }

    @Test
    void twelveMistakesAreAllNamedAtOnceInOrder() {
        Message message = Message.sample(HIRING).with("CMPSRG60A31C408X", "CMPSRG60A31C408Y", "99000010175", "99000010176", "25.62.00",
                "99.99.98",
                "<SedeLegale><Comune>B157", "<SedeLegale><Comune>X999", "TESTA", "ROSSI", "<sesso>F", "<sesso>M", "questura=\"017\"", "",
                "dataFine=\"2027-05-31\"", "dataFine=\"2026-11-24\"", "codice=\"P\"", "codice=\"F\"", LEVEL, "",
                        "<RetribuzioneCompenso>16800",
                "<RetribuzioneCompenso>0", NOT_MANDATORY, NOT_MANDATORY + " categoriaLavoratoreAssunzioneObbligatoria=\"PD\"");
        assertThat(check(message)).extracting(Rejection::code)
                .containsExactly("UL-015", "UL-026", "UL-028", "UL-030", "UL-051", "UL-054", "UL-069",
                "UL-085", "UL-099", "UL-107", "UL-108", "UL-122");
    }

    @Test
    void whatTheReaderHasReportedIsNotRepeated() {
        Message message = Message.sample(HIRING).with("<telefono>030000001", "<telefono>0300000010000000001", "<sesso>F", "<sesso>X");
        assertThat(message.parsed().errors()).hasSize(2);
        assertThat(check(message)).isEmpty();
        assertThat(CATALOGUE.check(message.form(), new TestFacts(), Set.of())).extracting(Rejection::code)
                .containsExactly("UL-040", "UL-054");
    }

    @Test
    void rejectionTellsFieldLawValueAndMend() {
        assertThat(check(Message.sample(EXTENSION).with("dataFineProroga=\"2027-05-31\"", "dataFineProroga=\"2026-11-30\"")))
                .containsExactly(
                new Rejection("UL-137", Severity.ERROR, "Proroga.dataFineProroga", "D.Lgs 81/2015, art. 21",
                        "La nuova data di fine deve venire dopo la data di fine di prima della proroga. Valore: «2026-11-30».",
                                "Correggere dataFineProroga.").said(Phrase.of("UL-137"), Phrase.of("RULE-VALUE", "2026-11-30")));
    }

    @Test
    void fieldsFollowTheEventAndTheRepetition() {
        assertThat(check(Message.sample(EXTENSION).with("<ccnl>1810", "<ccnl>ND"))).extracting(Rejection::field)
                .containsExactly("Proroga.Contratto.ccnl");
        assertThat(check(Message.sample(HIRING).with("<ccnl>1810", "<ccnl>ND"))).extracting(Rejection::field)
                .containsExactly("InizioRapporto.ccnl");
        assertThat(check(Message.sample(BUSINESS).with("MODELLI", "ROSSI"))).extracting(Rejection::field)
                .containsExactly("TrasferimentoAzienda.SedeLavoro[2].Lavoratori.DatiLavoratore.codice-fiscale");
    }

    @Test
    void unknownCodeOfAnIncompleteTableOnlyWarns() {
        List<Rejection> found = check(Message.sample(HIRING).with("<ccnl>1810", "<ccnl>9999"));
        assertThat(found).extracting(Rejection::code).containsExactly("UL-103");
        assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(found.get(0).message()).contains("9999", "incomplete");
        assertThat(found.get(0).phrases()).containsExactly(Phrase.of("UL-103"), Phrase.of("RULE-VALUE", "9999"), Phrase.of("RULE-DOUBT"));
    }

    @Test
    void workerRulesServeTheSecondWorkerAndTheAgencyWorker() {
        assertThat(check(Message.sample(AGENCY).with("MODELLI", "ROSSI"))).extracting(Rejection::code).containsExactly("UL-051");
        assertThat(check(Message.sample(AGENCY).with(DOMICILE, PERMIT.replace(" questura=\"017\"", "") + DOMICILE)))
                .extracting(Rejection::code)
                .contains("UL-063", "UL-069");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UL-014", "UL-071, UL-014", "UL-014 UL-001"})
    void switchableRulesCanBeSwitchedOff(String disabled) {
        Message message = Message.sample(HIRING).with(PROTOCOL, PROTOCOL + " descrizioneForzaMaggiore=\"Alluvione\"");
        assertThat(check(message)).extracting(Rejection::code).containsExactly("UL-014");
        assertThat(new NationalCatalogue(disabled).check(message.form(), new TestFacts(), Set.of())).isEmpty();
        assertThat(new NationalCatalogue(disabled).rules()).hasSize(310);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UL-050", "UL-999", "ul-014"})
    void otherRulesCannot(String disabled) {
        assertThatIllegalArgumentException().isThrownBy(() -> new NationalCatalogue(disabled)).withMessageContaining(disabled)
                .withMessageContaining("UL-014");
    }

    @Test
    void nothingIsAskedOfBritishCitizens() {
        assertThat(check(Message.sample(HIRING).with("<cittadinanza>436", "<cittadinanza>219"))).isEmpty();
        assertThat(check(Message.sample(HIRING).with("<cittadinanza>436", "<cittadinanza>219", PERMIT, ""))).isEmpty();
    }

    @Test
    void unknownMunicipalityIsNotAlsoOutsideTheTerritory() {
        assertThat(check(Message.sample(HIRING).with("<Comune>D918", "<Comune>X999"))).extracting(Rejection::code).containsExactly("UL-037");
    }

    @Test
    void birthInAMunicipalityThatHadCeasedOnlyWarns() {
        String code = FiscalCode.compute("TESTA", "AMINA", LocalDate.of(1992, 6, 8), "F", "A002").code();
        List<Rejection> found = check(Message.sample(HIRING).with("TSTMNA92H48Z330V", code, "<comune>Z330", "<comune>A002"));
        assertThat(found).extracting(Rejection::code, Rejection::severity).containsExactly(tuple("UL-056", Severity.WARNING));
    }
}
