package it.sintesi.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.sintesi.communications.format.anomaly.Anomaly;
import it.sintesi.communications.format.anomaly.AnomalyList;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.itests.support.Client;
import it.sintesi.itests.support.ConsoleSession;
import it.sintesi.itests.support.DistributionServer;
import it.sintesi.itests.support.Messages;
import it.sintesi.itests.support.Pdf;
import it.sintesi.itests.support.SharedServer;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.Arguments;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The four forms by every way in: accepted, remembered, refused with every reason, found again by people. */
@ExtendWith(SharedServer.class)
class FormsIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CODE = Pattern.compile("Codice=(\\d{16})");
    private static DistributionServer server;
    private static Client studio;

    @BeforeAll
    static void server(DistributionServer shared) {
        server = shared;
        studio = shared.client("studio");
    }

    /** Each form with each version of SOAP. */
    static List<Arguments> soap() {
        List<Arguments> all = new ArrayList<>();
        for (FormKind kind : FormKind.values()) {
            for (Client.Soap version : Client.Soap.values()) {
                all.add(Arguments.of(kind, version));
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("soap")
    void soapAcceptsWithReceipt(FormKind kind, Client.Soap version) throws Exception {
        HttpResponse<String> answer = studio.soap(version, kind, Messages.fresh(kind), UUID.randomUUID().toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(version == Client.Soap.V11 ? "text/xml" : "application/soap+xml");
        assertThat(answer.body()).contains("Tipo_Risposta>OK<");
        Matcher code = CODE.matcher(answer.body());
        assertThat(code.find()).as(answer.body()).isTrue();
        HttpResponse<String> receipt = studio.get(Client.REST + "/" + code.group(1) + "/receipt");
        assertThat(receipt.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(receipt.body()).path("form").asText()).isEqualTo(kind.name());
    }

    @ParameterizedTest
    @EnumSource(FormKind.class)
    void restAcceptsXmlAndJsonWithReceipt(FormKind kind) throws Exception {
        for (boolean json : new boolean[] {false, true}) {
            String document = Messages.fresh(kind);
            HttpResponse<String> answer = json ? studio.post(Client.REST, "application/json", Messages.json(document))
                    : studio.post(Client.REST, "application/xml", document);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            JsonNode receipt = JSON.readTree(answer.body());
            assertThat(receipt.path("code").asText()).matches("\\d{16}");
            assertThat(receipt.path("protocol").asText()).matches("2\\d{3}/\\d+");
            assertThat(receipt.path("repeated").asBoolean()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(FormKind.class)
    void theSameMessageAgainGivesTheSameBytes(FormKind kind) {
        String document = Messages.fresh(kind);
        String id = UUID.randomUUID().toString();
        HttpResponse<String> first = studio.post(Client.REST, "application/xml", document, "Idempotency-Key", id, "Accept", "application/xml");
        HttpResponse<String> again = studio.post(Client.REST, "application/xml", document, "Idempotency-Key", id, "Accept", "application/xml");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        HttpResponse<String> soap = studio.soap(Client.Soap.V11, kind, document, id);
        assertThat(soap.body()).contains("Tipo_Risposta>OK<", "Codice=" + code(first.headers().firstValue("Location").orElse("")));
    }

    @ParameterizedTest
    @EnumSource(FormKind.class)
    void theSameIdWithOtherContentIsRefused(FormKind kind) {
        String id = UUID.randomUUID().toString();
        assertThat(studio.post(Client.REST, "application/xml", Messages.fresh(kind), "Idempotency-Key", id).statusCode()).isEqualTo(201);
        HttpResponse<String> other = studio.post(Client.REST, "application/xml", Messages.fresh(kind), "Idempotency-Key", id);
        assertThat(other.statusCode()).as(other.body()).isEqualTo(409);
        assertThat(other.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        HttpResponse<String> soap = studio.soap(Client.Soap.V12, kind, Messages.fresh(kind), id);
        assertThat(soap.body()).contains("Tipo_Risposta>KO<");
    }

    @Test
    void twelveMistakesAreAllNamed() throws Exception {
        Mistakes mistakes = Mistakes.twelve(Messages.fresh("unilav-assunzione"));
        HttpResponse<String> rest = studio.post(Client.REST, "application/xml", mistakes.document());
        assertThat(rest.statusCode()).as(rest.body()).isEqualTo(422);
        List<String> fields = new ArrayList<>();
        for (JsonNode error : JSON.readTree(rest.body()).path("errors")) {
            fields.add(error.path("field").asText().toLowerCase(Locale.ROOT));
            assertThat(error.path("code").asText()).isNotEmpty();
            assertThat(error.path("message").asText()).isNotEmpty();
            assertThat(error.path("mend").asText()).isNotEmpty();
        }
        assertThat(fields).as(rest.body()).containsAll(mistakes.fields());

        String answer = studio.soap(Client.Soap.V11, FormKind.UNILAV, mistakes.document(), null).body();
        assertThat(answer).contains("Tipo_Risposta>KO<");
        String list = answer.replaceAll("(?s).*Descr_Esito>(.*)</[^>]*Descr_Esito.*", "$1").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        List<Anomaly> anomalies = AnomalyList.read(list).orElseThrow();
        assertThat(anomalies.stream().map(Anomaly::fields).filter(f -> f != null).map(f -> f.toLowerCase(Locale.ROOT)).toList()).containsAll(mistakes.fields());
    }

    @ParameterizedTest
    @EnumSource(FormKind.class)
    void theReceiptIsAnArchivableAccessiblePdf(FormKind kind) {
        String code = code(studio.post(Client.REST, "application/xml", Messages.fresh(kind)).headers().firstValue("Location").orElseThrow());
        HttpResponse<byte[]> pdf = studio.getBytes(Client.REST + "/" + code + "/receipt", "Accept", "application/pdf");
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(Pdf.problems(pdf.body(), PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Pdf.problems(pdf.body(), PDFAFlavour.PDFUA_1)).isEmpty();
        // The same receipt is the same document, and the check can fail.
        assertThat(studio.getBytes(Client.REST + "/" + code + "/receipt", "Accept", "application/pdf").body()).isEqualTo(pdf.body());
        String broken = new String(pdf.body(), java.nio.charset.StandardCharsets.ISO_8859_1).replace("pdfuaid", "pdfuaxx");
        assertThat(Pdf.problems(broken.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1), PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    @Test
    void searchAndConsoleFindIt() throws Exception {
        HttpResponse<String> sent = studio.post(Client.REST, "application/xml", Messages.fresh(FormKind.UNILAV));
        JsonNode receipt = JSON.readTree(sent.body());
        String code = receipt.path("code").asText();
        HttpResponse<String> found = studio.get(Client.REST + "?worker=" + receipt.path("worker").asText());
        assertThat(found.statusCode()).as(found.body()).isEqualTo(200);
        assertThat(JSON.readTree(found.body()).path("items").findValuesAsText("code")).containsExactly(code);

        ConsoleSession admin = ConsoleSession.login(server, "/console", "admin");
        HttpResponse<String> archive = admin.get("/console/communications");
        assertThat(archive.statusCode()).isEqualTo(200);
        assertThat(archive.body()).contains(code);
        HttpResponse<String> detail = admin.get("/console/communications/" + code);
        assertThat(detail.statusCode()).isEqualTo(200);
        assertThat(detail.body()).contains(code, receipt.path("protocol").asText(), receipt.path("digest").asText());
    }

    private static String code(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
