package it.sintesi.exchange.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationalTransportTest {

    private static final String ROOT = "risposta_RichiestaRispostaSincrona_UniUrg";
    private final NationalTransport transport = new NationalTransport();

    @ParameterizedTest
    @CsvSource({"UNILAV, UniLav, UniLavXML", "UNISOMM, UniSomm, UniSommXML", "UNIURG, UniUrg, UniUrgXML", "VARDATORI, VarDatori, VarDatoreXML"})
    void carriesTheFormAsEscapedTextWithoutDeclaration(String form, String root, String payload) {
        assertThat(transport.request(form, "<?xml version=\"1.0\"?>\n<" + root + " a=\"Bianchi &amp; C.\"/>"))
                .contains("<t:richiesta_RichiestaRispostaSincrona_" + root + " xmlns:t=\"http://servizi.lavoro.gov.it/comobbl/types\"><t:" + payload
                        + ">&lt;" + root + " a=&quot;Bianchi &amp;amp; C.&quot;/&gt;</t:" + payload + ">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://schemas.xmlsoap.org/soap/envelope/", "http://www.w3.org/2003/05/soap-envelope"})
    void readsAcceptanceInBothVersions(String soap) throws Exception {
        assertThat(transport.answer("UNIURG", envelope(soap, outcome("OK", "")))).isEqualTo(new PartnerAnswer(PartnerAnswer.Kind.ACCEPTED, ""));
    }

    @Test
    void readsAnomaliesAsTheyCome() throws Exception {
        PartnerAnswer answer = transport.answer("UNIURG", soap11(outcome("KO", "&lt;ListaAnomalie&gt;&lt;Anomalia&gt;&lt;CodiceAnomalia&gt;0083"
                + "&lt;/CodiceAnomalia&gt;&lt;DescrizioneAnomalia&gt;Codice 9999&lt;/DescrizioneAnomalia&gt;&lt;CampiInErrore&gt;InizioRapporto.CCNL"
                + "&lt;/CampiInErrore&gt;&lt;/Anomalia&gt;&lt;/ListaAnomalie&gt;")));
        assertThat(answer).isEqualTo(new PartnerAnswer(PartnerAnswer.Kind.REFUSED, "0083 Codice 9999 (InizioRapporto.CCNL)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Invio non riuscito", "&lt;ListaAnomalie"})
    void keepsARefusalWhateverItsText(String text) throws Exception {
        assertThat(transport.answer("UNIURG", soap11(outcome("KO", text))).kind()).isEqualTo(PartnerAnswer.Kind.REFUSED);
    }

    @Test
    void tellsAnUnknownSenderFromAFailure() throws Exception {
        assertThat(transport.answer("UNIURG", soap11(fault("Client", "EGOV_IT_101 Mittente sconosciuto"))).kind())
                .isEqualTo(PartnerAnswer.Kind.MISCONFIGURED);
        assertThatThrownBy(() -> transport.answer("UNIURG", soap11(fault("Server", "EGOV_IT_300 Errore")))).isInstanceOf(InvalidAnswerException.class)
                .hasMessageContaining("EGOV_IT_300");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "OK", "<html/>", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"})
    void refusesWhatIsNoAnswer(String text) {
        assertThatThrownBy(() -> transport.answer("UNIURG", text)).isInstanceOf(InvalidAnswerException.class);
    }

    @Test
    void refusesWhatTheSchemaDoesNotAdmit() {
        assertThatThrownBy(() -> transport.answer("UNIURG", soap11(outcome("FORSE", "")))).isInstanceOf(InvalidAnswerException.class);
        assertThatThrownBy(() -> transport.answer("UNIURG", soap11(""))).isInstanceOf(InvalidAnswerException.class);
        assertThatThrownBy(() -> transport.answer("UNILAV", soap11(outcome("OK", "")))).isInstanceOf(InvalidAnswerException.class)
                .hasMessageContaining("invece di");
    }

    private static String outcome(String kind, String text) {
        return "<t:" + ROOT + " xmlns:t=\"http://servizi.lavoro.gov.it/comobbl/types\"><t:Tipo_Risposta>" + kind + "</t:Tipo_Risposta><t:Descr_Esito>" + text
                + "</t:Descr_Esito></t:" + ROOT + ">";
    }

    private static String fault(String who, String text) {
        return "<e:Fault xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\"><faultcode>e:" + who + "</faultcode><faultstring>" + text
                + "</faultstring></e:Fault>";
    }

    private static String soap11(String body) {
        return envelope("http://schemas.xmlsoap.org/soap/envelope/", body);
    }

    private static String envelope(String namespace, String body) {
        return "<s:Envelope xmlns:s=\"" + namespace + "\"><s:Header/><s:Body>" + body + "</s:Body></s:Envelope>";
    }
}
