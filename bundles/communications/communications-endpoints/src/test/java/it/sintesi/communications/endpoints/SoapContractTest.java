package it.sintesi.communications.endpoints;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.communications.api.Channel;
import it.sintesi.communications.format.FormReader;
import it.sintesi.communications.format.Samples;
import it.sintesi.communications.format.model.FormKind;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The transport of the national node, over real HTTP. */
class SoapContractTest {
    private static final FakeIntake INTAKE = new FakeIntake();
    private static CommunicationsArea area;
    private static TestServer server;

    @BeforeAll
    static void start() throws Exception {
        area = new CommunicationsArea(new Services(INTAKE, new FakeArchive(), new FakeUploads(), new FakeRelations(), new FakeCatalogue()), Limits.DEFAULT);
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
}
