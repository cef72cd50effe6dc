package it.sintesi.communications.endpoints;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.communications.api.Channel;
import it.sintesi.communications.format.JsonMirror;
import it.sintesi.communications.format.Samples;
import it.sintesi.communications.format.model.Form;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The REST interface, over real HTTP. */
class RestContractTest {
    private static final FakeIntake INTAKE = new FakeIntake();
    private static final FakeArchive ARCHIVE = new FakeArchive();
    private static final FakeUploads UPLOADS = new FakeUploads();
    private static CommunicationsArea area;
    private static TestServer server;
    private static String url;

    @BeforeAll
    static void start() throws Exception {
        area = new CommunicationsArea(new Services(INTAKE, ARCHIVE, UPLOADS, new FakeRelations(), new FakeCatalogue(), new FakeArrivals()), Limits.DEFAULT);
        server = new TestServer(new FakeAccounts(), area);
        url = server.url("/api/communications");
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
        area.close();
    }

    static Stream<String> samples() {
        return Samples.names().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFormIsAcceptedAsXml(String sample) throws Exception {
        HttpResponse<String> answer = Http.post(url, "impresa", "application/xml", Samples.text(sample));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location").orElse("")).startsWith(url + "/10");
        assertThat(answer.body()).contains("\"protocol\":\"2026/", "\"digest\":\"" + FakeIntake.digest(Samples.text(sample).getBytes()), "\"repeated\":false");
        assertThat(INTAKE.last.channel()).isEqualTo(Channel.REST);
        HttpResponse<String> again = Http.post(url, "impresa", "application/xml", Samples.text(sample));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("\"repeated\":true");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFormIsAcceptedAsJson(String sample) throws Exception {
        Form form = Samples.form(sample);
        String root = form.kind().root();
        String body = "{\"" + Character.toLowerCase(root.charAt(0)) + root.substring(1) + "\":" + JsonMirror.writeText(form) + "}";
        HttpResponse<String> answer = Http.post(url, "impresa", "application/json", body, "Idempotency-Key", "json-" + sample);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        String proxy = "{\"identificatore\":\"id-" + sample + "\",\"modello\":{\"tipoModello\":\"" + form.kind().name() + "\",\"payload\":" + JsonMirror.writeText(form) + "}}";
        assertThat(Http.post(url, "impresa", "application/json", proxy).statusCode()).isEqualTo(201);
        assertThat(INTAKE.last.messageId()).isEqualTo("id-" + sample);
    }

    @Test
    void receiptComesAsXmlWhenAsked() throws Exception {
        HttpResponse<String> answer = Http.post(url, "impresa", "application/xml", Samples.text("uniurg"), "Accept", "application/xml", "Idempotency-Key", "xml-1");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).startsWith("<Ricevuta");
    }

    @Test
    void refusalNamesEverythingInOneProblem() throws Exception {
        String broken = Samples.text("uniurg").replaceFirst("motivoUrgenza=\"[^\"]*\"", "").replaceFirst("<cognome>[^<]*</cognome>", "").replaceFirst("<TipoComunicazione>..", "<TipoComunicazione>xx");
        HttpResponse<String> answer = Http.post(url, "impresa", "application/xml", broken);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("motivoUrgenza", "cognome", "TipoComunicazione", "\"mend\":", "\"status\":422");
    }

    @Test
    void checkRegistersNothing() throws Exception {
        HttpResponse<String> good = Http.post(url + "?check=true", "impresa", "application/xml", Samples.text("uniurg"), "Idempotency-Key", "check-1");
        assertThat(good.statusCode()).isEqualTo(200);
        assertThat(good.body()).contains("\"accepted\":true");
        HttpResponse<String> bad = Http.post(url + "?check=true", "impresa", "application/xml", "<UniUrg/>");
        assertThat(bad.statusCode()).isEqualTo(200);
        assertThat(bad.body()).contains("\"accepted\":false", "FMT-");
        assertThat(Http.post(url, "impresa", "application/xml", Samples.text("uniurg"), "Idempotency-Key", "check-1").statusCode()).isEqualTo(201);
    }

    @Test
    void sameIdWithAnotherContentConflicts() throws Exception {
        assertThat(Http.post(url, "impresa", "application/xml", Samples.text("uniurg"), "Idempotency-Key", "stesso").statusCode()).isEqualTo(201);
        HttpResponse<String> other = Http.post(url, "impresa", "application/xml", Samples.text("unilav-assunzione"), "Idempotency-Key", "stesso");
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("MSG-ID");
    }

    @Test
    void jsonErrorsOfBothKindsComeTogetherAndNothingIsRegistered() throws Exception {
        String mirror = JsonMirror.writeText(Samples.form("uniurg")).replaceFirst("\\{", "{\"nonEsiste\":\"x\",").replaceFirst("\"tipoComunicazione\":\"..\"", "\"tipoComunicazione\":\"xx\"");
        HttpResponse<String> answer = Http.post(url, "impresa", "application/json", "{\"uniUrg\":" + mirror + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("nonEsiste", "TipoComunicazione");
    }

    @ParameterizedTest
    @CsvSource({"/1000000000000001,application/json,Officine Esempio", "/1000000000000001/receipt,application/json,2026/0000001",
        "/1000000000000001/receipt,application/xml,<Ricevuta/>", "/1000000000000001/receipt,application/pdf,%PDF", "/1000000000000001/message,application/xml,<UniLav/>",
        "/relations?worker=SMPLCU90C15B157W,application/json,items", "/bulk,application/json,u1", "/bulk/u1,application/json,DONE",
        "/bulk/u1/items?refused=true,application/json,UL-049", "/bulk/u1/receipt,application/pdf,%PDF"})
    void readsAnswerInTheTypeAskedFor(String path, String accept, String expected) throws Exception {
        HttpResponse<String> answer = Http.get(url + path, "impresa", "Accept", accept);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(accept);
        assertThat(answer.body()).contains(expected);
        assertThat(Http.get(url + path, null).statusCode()).isEqualTo(401);
    }

    @Test
    void searchPassesEveryFilter() throws Exception {
        HttpResponse<String> answer = Http.get(url + "?text=x&employer=1&worker=2&form=UNILAV&event=HIRING&state=VALID&from=2026-01-01&to=2026-02-01&late=true&office=o&channel=REST"
                + "&page=3&size=50", "impresa");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(ARCHIVE.criteria).hasNoNullFieldsOrProperties();
        assertThat(ARCHIVE.page.number()).isEqualTo(3);
        assertThat(answer.body()).contains("\"total\":1");
    }

    @Test
    void wrongParametersAreAllNamed() throws Exception {
        HttpResponse<String> answer = Http.get(url + "?form=UNICORN&from=ieri&late=forse&size=9999&emploier=1", "impresa");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("QRY-001", "QRY-003", "QRY-004", "QRY-005", "QRY-006", "emploier", "UNICORN");
    }

    @Test
    void rulesAndStatusAreForEverybody() throws Exception {
        HttpResponse<String> rules = Http.get(url + "/rules", null);
        assertThat(rules.statusCode()).isEqualTo(200);
        assertThat(rules.body()).startsWith("[{\"id\":\"UL-049\",\"severity\":\"ERROR\",\"form\":\"UNILAV\",\"field\":\"Lavoratore.codice-fiscale\"").contains("UG-001");
        HttpResponse<String> status = Http.get(url + "/status?code=1000000000000001", null);
        assertThat(status.statusCode()).isEqualTo(200);
        assertThat(status.body()).isEqualTo("{\"code\":\"1000000000000001\",\"state\":\"VALID\",\"certifiedAt\":\"2026-11-23T09:00:00+01:00\"}");
        assertThat(Http.get(url + "/status?code=1000000000000099", null).statusCode()).isEqualTo(404);
        for (String holder : java.util.List.of("messageId=paghe-1", "digest=" + "ab".repeat(32))) {
            assertThat(Http.get(url + "/status?" + holder, null).body()).isEqualTo("{\"state\":\"VALID\",\"certifiedAt\":\"2026-11-23T09:00:00+01:00\"}");
        }
        assertThat(Http.get(url + "/status?digest=xyz", null).statusCode()).isEqualTo(400);
        assertThat(Http.get(url + "/status", null).statusCode()).isEqualTo(400);
    }

    @Test
    void uploadsComeRawOrInAForm() throws Exception {
        HttpResponse<String> raw = Http.post(url + "/bulk?checkOnly=true&name=a.zip", "impresa", "application/zip", "PK contenuto");
        assertThat(raw.statusCode()).as(raw.body()).isEqualTo(202);
        assertThat(raw.headers().firstValue("Location")).hasValue(url + "/bulk/u1");
        assertThat(raw.body()).contains("\"checkOnly\":true", "a.zip");
        assertThat(new String(UPLOADS.content)).isEqualTo("PK contenuto");
        String form = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../x.zip\"\r\nContent-Type: application/zip\r\n\r\nPK modulo\r\n--b--\r\n";
        HttpResponse<String> part = Http.post(url + "/bulk", "impresa", "multipart/form-data; boundary=b", form);
        assertThat(part.statusCode()).as(part.body()).isEqualTo(202);
        assertThat(new String(UPLOADS.content)).isEqualTo("PK modulo");
        assertThat(UPLOADS.name).doesNotContain("/");
        HttpResponse<String> deleted = Http.send(Http.request(url + "/bulk/u1", "impresa").DELETE().build());
        assertThat(deleted.statusCode()).isEqualTo(204);
    }

    @Test
    void aStrangerSeesNothing() throws Exception {
        assertThat(Http.get(url + "/1000000000000001", "estranea").statusCode()).isEqualTo(404);
        HttpResponse<String> sent = Http.post(url, "estranea", "application/xml", Samples.text("uniurg"));
        assertThat(sent.statusCode()).isEqualTo(403);
        assertThat(sent.body()).contains("delega");
    }

    @ParameterizedTest
    @CsvSource({"GET,/nientequi,404", "PUT,/,405", "DELETE,,405", "POST,/rules,405"})
    void wrongAddressesAndMethodsAreProblems(String method, String path, int status) throws Exception {
        HttpRequest request = Http.request(url + (path == null ? "" : path), "impresa").method(method, HttpRequest.BodyPublishers.noBody()).build();
        HttpResponse<String> answer = Http.send(request);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }
}
