package it.sintesi.communications.endpoints;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.communications.api.Channel;
import it.sintesi.communications.format.FormReader;
import it.sintesi.communications.format.Samples;
import it.sintesi.communications.format.anomaly.AnomalyList;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.kernel.api.ServiceException;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The transport of the national node, over real HTTP. */
class SoapContractTest {
    private static final FakeIntake INTAKE = new FakeIntake();
    private static CommunicationsArea area;
    private static TestServer server;

    @BeforeAll
    static void start() throws Exception {
        area = new CommunicationsArea(new Services(INTAKE, new FakeArchive(), new FakeUploads(), new FakeRelations(), new FakeCatalogue(), new FakeArrivals()), Limits.DEFAULT);
        server = new TestServer(new FakeAccounts(), area);
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
        area.close();
    }

    @BeforeEach
    void well() {
        INTAKE.failure = null;
    }

    static Stream<Arguments> everyForm() {
        return Samples.names().stream().flatMap(name -> Stream.of(Http.NS11, Http.NS12).map(version -> Arguments.of(name, version)));
    }

    private static HttpResponse<String> soap(String version, String account, String envelope) throws Exception {
        return Http.post(server.url("/services/communications"), account, Http.contentType(version), envelope);
    }

    @ParameterizedTest
    @MethodSource("everyForm")
    void everyFormIsAcceptedInEveryVersion(String sample, String version) throws Exception {
        String document = Samples.text(sample);
        FormKind kind = FormReader.read(document).form().kind();
        HttpResponse<String> answer = soap(version, "impresa", Http.envelope(version, kind.root(), kind.payloadElement(), document));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(version.equals(Http.NS12) ? "application/soap+xml" : "text/xml");
        assertThat(answer.body()).contains(version).contains(kind.responseElement()).contains("Tipo_Risposta>OK<")
                .containsPattern("Codice=10\\d{14} Protocollo=2026/\\d{7} Data=2026-11-23T09:00:00\\+01:00 Impronta=[0-9a-f]{64}");
        assertThat(INTAKE.last.content()).isEqualTo(document.getBytes(StandardCharsets.UTF_8));
        assertThat(INTAKE.last.expected()).isEqualTo(kind);
        assertThat(INTAKE.last.channel()).isEqualTo(Channel.SOAP);
    }

    @ParameterizedTest
    @ValueSource(strings = {Http.NS11, Http.NS12})
    void accentsSurviveWithoutADeclaredCharset(String version) throws Exception {
        String document = Samples.text("uniurg").replaceFirst("<cognome>[^<]*<", "<cognome>NICCOLÒ È<");
        String type = version.equals(Http.NS12) ? "application/soap+xml" : "text/xml";
        HttpResponse<String> answer = Http.post(server.url("/services/communications"), "impresa", type, Http.envelope(version, "UniUrg", "UniUrgXML", document));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("").toLowerCase()).contains("utf-8");
        assertThat(new String(INTAKE.last.content(), StandardCharsets.UTF_8)).contains("NICCOLÒ È");
    }

    @Test
    void cdataAndThePluralNameAreAccepted() throws Exception {
        String document = Samples.text("vardatori-denominazione");
        String cdata = Http.envelope(Http.NS11, "VarDatori", "VarDatoriXML", "@").replace("@", "<![CDATA[" + document + "]]>");
        assertThat(soap(Http.NS11, "impresa", cdata).body()).contains("Tipo_Risposta>OK<");
        assertThat(INTAKE.last.content()).isEqualTo(document.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anySoapActionWillDo() throws Exception {
        HttpResponse<String> answer = Http.post(server.url("/services/communications"), "impresa", Http.contentType(Http.NS11),
                Http.envelope(Http.NS11, "UniUrg", "UniUrgXML", Samples.text("uniurg")), "SOAPAction", "\"urn:qualsiasi\"");
        assertThat(answer.body()).contains("Tipo_Risposta>OK<");
    }

    @Test
    void refusalListsEveryAnomalyWithFourDigits() throws Exception {
        String broken = Samples.text("uniurg").replaceFirst("motivoUrgenza=\"[^\"]*\"", "").replaceFirst("<cognome>[^<]*</cognome>", "").replaceFirst("<TipoComunicazione>..", "<TipoComunicazione>xx");
        HttpResponse<String> answer = soap(Http.NS11, "impresa", Http.envelope(Http.NS11, "UniUrg", "UniUrgXML", broken));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Tipo_Risposta>KO<", "&lt;ListaAnomalie", "motivoUrgenza", "cognome", "TipoComunicazione");
        String text = answer.body().replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").replaceAll("(?s).*Descr_Esito>(<ListaAnomalie.*</ListaAnomalie>)</.*", "$1");
        assertThat(AnomalyList.read(text).orElseThrow()).hasSizeGreaterThanOrEqualTo(3).allSatisfy(anomaly -> assertThat(anomaly.code()).matches("\\d{4}"));
    }

    @Test
    void thePartnerSystemNotifies() throws Exception {
        soap(Http.NS11, "nodo", Http.envelope(Http.NS11, "UniUrg", "UniUrgXML", Samples.text("uniurg")));
        assertThat(INTAKE.last.channel()).isEqualTo(Channel.NOTIFICATION);
    }

    @Test
    void aStrangerIsRefusedAndNobodyIsNotKnown() throws Exception {
        String envelope = Http.envelope(Http.NS11, "UniUrg", "UniUrgXML", Samples.text("uniurg"));
        assertThat(soap(Http.NS11, "estranea", envelope).body()).contains("Tipo_Risposta>KO<", "delega");
        HttpResponse<String> nobody = soap(Http.NS11, null, envelope);
        assertThat(nobody.statusCode()).isEqualTo(401);
        assertThat(nobody.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic");
        assertThat(nobody.body()).contains("EGOV_IT_101", "soapenv:Client");
        HttpResponse<String> wrong = Http.post(server.url("/services/communications"), null, "text/xml", envelope, "Authorization", "Bearer sbagliato");
        assertThat(wrong.statusCode()).isEqualTo(401);
        HttpResponse<String> token = Http.post(server.url("/services/communications"), null, "text/xml", envelope, "Authorization", "Bearer " + FakeAccounts.TOKEN);
        assertThat(token.body()).contains("Tipo_Risposta>OK<");
    }

    @ParameterizedTest
    @ValueSource(strings = {Http.NS11, Http.NS12})
    void faultsNeverLeak(String version) throws Exception {
        INTAKE.failure = new IllegalStateException("CANARINO select * from segreto", new RuntimeException("CANARINO"));
        HttpResponse<String> answer = soap(version, "impresa", Http.envelope(version, "UniUrg", "UniUrgXML", Samples.text("uniurg")));
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("EGOV_IT_300", version).containsPattern("[0-9a-f]{8}-[0-9a-f]{4}").doesNotContain("CANARINO", "Exception", "java.");
        HttpResponse<String> rest = Http.post(server.url("/api/communications"), "impresa", "application/xml", Samples.text("uniurg"));
        assertThat(rest.statusCode()).isEqualTo(500);
        assertThat(rest.body()).contains("incident").doesNotContain("CANARINO", "Exception", "java.");
    }

    @ParameterizedTest
    @ValueSource(strings = {Http.NS11, Http.NS12})
    void aServiceThatIsAwayAsksToTryAgain(String version) throws Exception {
        INTAKE.failure = ServiceException.unavailable("Riserva di spazio esaurita", 30);
        HttpResponse<String> answer = soap(version, "impresa", Http.envelope(version, "UniUrg", "UniUrgXML", Samples.text("uniurg")));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("30");
        assertThat(answer.body()).contains("EGOV_IT_300", version.equals(Http.NS12) ? "Receiver" : "Server");
        HttpResponse<String> rest = Http.post(server.url("/api/communications"), "impresa", "application/xml", Samples.text("uniurg"));
        assertThat(rest.statusCode()).isEqualTo(503);
        assertThat(rest.headers().firstValue("Retry-After")).hasValue("30");
    }

    @Test
    void theWsdlIsForEverybodyWithItsRealAddress() throws Exception {
        HttpResponse<String> wsdl = Http.get(server.url("/services/communications?wsdl"), null);
        assertThat(wsdl.statusCode()).isEqualTo(200);
        assertThat(wsdl.body()).contains("richiesta_RichiestaRispostaSincrona_VarDatori", "soap12:address location=\"" + server.url("/services/communications"),
                "soap:address location=\"" + server.url("/services/communications")).doesNotContain("http://localhost");
    }
}
