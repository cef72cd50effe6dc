package it.sintesi.people.format;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.people.format.did.DidEvent;
import it.sintesi.people.format.did.DidFacts;
import it.sintesi.people.format.did.DidFacts.Former;
import it.sintesi.people.format.did.DidFormats;
import it.sintesi.people.format.did.DidOutcome;
import it.sintesi.people.format.did.DidRules;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DI-001 to DI-017, each from both sides (D.Lgs. 150/2015 art. 19; the sheet of the declarations). */
class DidRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(delimiter = '|', value = {
        "DI-001 | <d:Eta>40 | <d:Eta>41", "DI-001 | <d:Eta>40 | <d:Eta>39", "-DI-001 | <d:Eta>40 | <d:Eta>40",
        "DI-002 | <d:Genere>F | <d:Genere>M", "-DI-002 | <d:Genere>F | <d:Genere>F",
        "DI-003 | <d:DataEvento>2026-03-02 | <d:DataEvento>2026-03-01", "DI-003 | <d:DataEvento>2026-03-02 | <d:DataEvento>2026-03-04", "-DI-003 | <d:DataEvento>2026-03-02 | <d:DataEvento>2026-03-03",
        "DI-004 | <d:TitoloDiStudio>40</d:TitoloDiStudio> | <d:TitoloDiStudio xsi:nil=\"true\"/>", "-DI-004 | <d:TitoloDiStudio>40 | <d:TitoloDiStudio>30",
        "DI-011 | B157X000001 | B157X00001", "-DI-011 | B157X000001 | C618X000001",
        "DI-012 | <d:CodiceFiscaleOperatore>CMPSRG60A31C408X</d:CodiceFiscaleOperatore> | <d:CodiceFiscaleOperatore xsi:nil=\"true\"/>", "-DI-012 | NCN | WEB",
        "DI-013 | <d:HaMaiAvutoUnLavoro>true | <d:HaMaiAvutoUnLavoro>false", "-DI-013 | <d:HaMaiAvutoUnLavoro>true | <d:HaMaiAvutoUnLavoro>true",
        "DI-014 | <d:PresenzaFigliACarico>true | <d:PresenzaFigliACarico>false", "-DI-014 | <d:PresenzaFigliACaricoMeno18Anni>true | <d:PresenzaFigliACaricoMeno18Anni>false",
        "DI-015 | PRVNNA85S62D918Y | PRVNNA85S62Z100G", "-DI-015 | PRVNNA85S62D918Y | PRVNNA85S62D918Y",
        "DI-016 | <d:NumeroComponentiFamiglia>3 | <d:NumeroComponentiFamiglia>1", "-DI-016 | <d:NumeroComponentiFamiglia>3 | <d:NumeroComponentiFamiglia>2"})
    void looksAtTheMessage(String rule, String from, String to) throws IOException {
        verdict(rule, check(sample().replace(from, to), List.of(), Known.YES));
    }

    /** Former events of the person as letters, the event that is sent, the rule. */
    @ParameterizedTest(name = "{2} after {0} breaks {1}")
    @CsvSource({"I,DI-005,I", "-,-DI-005,I", "IR,-DI-005,I", "IA,-DI-005,I", "-,DI-006,C", "I,-DI-006,C", "IC,DI-007,C", "I,-DI-007,C", "IC,DI-008,A", "I,-DI-008,A", "IR,DI-009,C", "I,-DI-009,C",
        "ICS,DI-010,S", "IC,-DI-010,S"})
    void looksAtWhatCameBefore(String former, String rule, String event) throws IOException {
        List<Former> events = "-".equals(former) ? List.of() : Arrays.stream(former.split("")).map(letter -> new Former(DidEvent.valueOf(letter), DAY)).toList();
        verdict(rule, check(sample().replace("<d:TipoEvento>I", "<d:TipoEvento>" + event), events, Known.YES));
    }

    @Test
    void warnsOfADeclarationWithoutPolicy() throws IOException {
        assertThat(check(sample(), List.of(), Known.NO)).extracting(Rejection::code).containsExactly("DI-017");
        assertThat(check(sample(), List.of(), Known.NOT_AVAILABLE)).isEmpty();
    }

    @Test
    void wantsNoVariablesAfterTheInsertion() throws IOException {
        String text = sample().replace("<d:TipoEvento>I", "<d:TipoEvento>C").replaceAll("(?s)<d:VariabiliDiProfiling>.*</d:VariabiliDiProfiling>", "<d:VariabiliDiProfiling xsi:nil=\"true\"/>");
        assertThat(check(text, List.of(new Former(DidEvent.I, DAY)), Known.YES)).isEmpty();
    }

    @Test
    void hasEveryRuleAndEveryOutcomeOfTheSheet() {
        assertThat(DidRules.ALL).extracting(Rule::id).containsExactlyElementsOf(IntStream.rangeClosed(1, 17).mapToObj(number -> "DI-%03d".formatted(number)).toList());
        assertThat(DidOutcome.known()).hasSize(35).allSatisfy(outcome -> assertThat(outcome.code()).matches("E\\d{3}"));
        assertThat(DidOutcome.of("E003").words()).isEqualTo("E003 La persona ha già una DID attiva");
        assertThat(DidOutcome.of("Z123")).isEqualTo(new DidOutcome("Z123", DidOutcome.Kind.REFUSED, "Esito non previsto"));
    }

    private static void verdict(String rule, List<Rejection> found) {
        if (rule.startsWith("-")) {
            assertThat(found).extracting(Rejection::code).doesNotContain(rule.substring(1));
        } else {
            assertThat(found).extracting(Rejection::code).contains(rule);
            assertThat(found).allSatisfy(rejection -> assertThat(List.of(rejection.message(), rejection.mend(), rejection.field())).doesNotContain(""));
        }
    }

    private static List<Rejection> check(String text, List<Former> former, Known policy) {
        return DidRules.check(DidFormats.REQUEST.read(text).orThrow(), new DidFacts(Instant.parse("2026-03-03T12:00:00Z"), former, policy));
    }

    private static String sample() throws IOException {
        return FormatContractTest.resource("/did-inserimento.xml");
    }
}
