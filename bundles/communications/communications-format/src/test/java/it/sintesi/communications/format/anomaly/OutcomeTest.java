package it.sintesi.communications.format.anomaly;

import it.sintesi.communications.format.FormReader;
import it.sintesi.communications.format.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class OutcomeTest {
    private static final List<Anomaly> TWO = List.of(
            new Anomaly("0000", "valore «<A> & B» errato", "UniUrg.motivoUrgenza", "cvc-pattern-valid: …"),
            Anomaly.of("0083", "codice assente", null));

    @Test
    void xmlOfTheSheet() {
        assertThat(AnomalyList.toXml(List.of(Anomaly.of("0000", "motivoUrgenza assente", "UniUrg.motivoUrgenza")))).isEqualTo(
                "<ListaAnomalie><Anomalia><CodiceAnomalia>0000</CodiceAnomalia><DescrizioneAnomalia>motivoUrgenza assente"
                        + "</DescrizioneAnomalia><CampiInErrore>UniUrg.motivoUrgenza</CampiInErrore></Anomalia></ListaAnomalie>");
    }

    @Test
    void bothFormsReadBackEqual() {
        assertThat(AnomalyList.read(AnomalyList.toXml(TWO))).contains(TWO);
        assertThat(AnomalyList.read(AnomalyList.toJson(TWO))).contains(TWO);
        assertThat(AnomalyList.read("<p:ListaAnomalie xmlns:p=\"urn:x\"><p:Anomalia><p:CodiceAnomalia>0083</p:CodiceAnomalia>"
                + "<p:DescrizioneAnomalia><![CDATA[codice assente]]></p:DescrizioneAnomalia></p:Anomalia></p:ListaAnomalie>"))
                .contains(TWO.subList(1, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "testo libero", "<non chiuso", "{non json", "<altro/>", "{\"a\":1}",
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><ListaAnomalie>&e;</ListaAnomalie>"})
    void anythingElseIsFreeText(String text) {
        assertThat(AnomalyList.read(text)).isEmpty();
        assertThat(Outcome.read("KO", text)).isEqualTo(new Outcome(false, text, List.of()));
    }

    @Test
    void acceptedKeepsItsSentence() {
        assertThat(Outcome.read("OK", null)).isEqualTo(Outcome.ok(""));
        assertThat(Outcome.read(" OK ", "inviata").accepted()).isTrue();
        assertThat(Outcome.ok("inviata").toJson().toString()).isEqualTo("{\"tipoRisposta\":\"OK\",\"descrEsito\":\"inviata\"}");
        assertThat(Outcome.read(null, "x").accepted()).isFalse();
    }

    @Test
    void formatErrorsBecomeAnomaliesWithFieldAndValue() {
        String text = Samples.text("uniurg").replace("SMPLCU90C15B157W", "SMPLCU");
        Outcome outcome = Outcome.refusedFormat(FormReader.read(text).errors());
        assertThat(outcome.kind()).isEqualTo("KO");
        assertThat(outcome.anomalies()).singleElement().satisfies(anomaly -> {
            assertThat(anomaly.code()).isEqualTo("0000");
            assertThat(anomaly.fields()).isEqualTo("Lavoratore.Codice-fiscale");
            assertThat(anomaly.description()).contains("«SMPLCU»");
        });
        assertThat(Outcome.read("KO", outcome.description())).isEqualTo(outcome);
    }
}
