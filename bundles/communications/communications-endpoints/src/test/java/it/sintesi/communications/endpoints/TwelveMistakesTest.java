package it.sintesi.communications.endpoints;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import it.sintesi.communications.format.JsonMirror;
import it.sintesi.communications.format.Samples;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twelve mistakes in one message come back as twelve, whatever the way in. */
class TwelveMistakesTest {
    /** What to change, into what, and the field that must be named. */
    private record Mistake(String good, String bad, String field) {
    }

    private static final List<Mistake> MISTAKES = List.of(
            new Mistake("e-mailDelegato=\"studio@example.org\"", "e-mailDelegato=\"studio\"", "e-mailDelegato"),
            new Mistake("assunzioneForzaMaggiore=\"NO\"", "assunzioneForzaMaggiore=\"FORSE\"", "assunzioneForzaMaggiore"),
            new Mistake("<cap>25063</cap>", "<cap>2506</cap>", "SedeLavoro.cap"),
            new Mistake("<Settore>25.62.00</Settore>", "<Settore>2562</Settore>", "Settore"),
            new Mistake("<PubblicaAmministrazione>NO<", "<PubblicaAmministrazione>X<", "PubblicaAmministrazione"),
            new Mistake("<cognome>TESTA</cognome>", "<cognome></cognome>", "cognome"),
            new Mistake("<sesso>F</sesso>", "<sesso>Q</sesso>", "sesso"),
            new Mistake("<data>1992-06-08</data>", "<data>1992-06-31</data>", "nascita.data"),
            new Mistake("TipologiaContrattuale=\"A.02.00\"", "TipologiaContrattuale=\"A02\"", "TipologiaContrattuale"),
            new Mistake("socioLavoratore=\"NO\"", "socioLavoratore=\"BOH\"", "socioLavoratore"),
            new Mistake("<qualificaProfessionale>6.2.2.3.1.0<", "<qualificaProfessionale>6223<", "qualificaProfessionale"),
            new Mistake("<TipoComunicazione>01<", "<TipoComunicazione>1<", "TipoComunicazione"));
    private static CommunicationsArea area;
    private static TestServer server;

    @BeforeAll
    static void start() throws Exception {
        area = new CommunicationsArea(new Services(new FakeIntake(), new FakeArchive(), new FakeUploads(), new FakeRelations(), new FakeCatalogue(), new FakeArrivals()), Limits.DEFAULT);
        server = new TestServer(new FakeAccounts(), area);
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
        area.close();
    }

    private static String wrong() {
        String text = Samples.text("unilav-assunzione");
        for (Mistake mistake : MISTAKES) {
            assertThat(text).contains(mistake.good);
            text = text.replaceFirst(Pattern.quote(mistake.good), mistake.bad);
        }
        return text;
    }

    private static void assertAllNamed(String answer, String before) {
        assertThat(MISTAKES).allSatisfy(mistake -> assertThat(answer.toLowerCase()).containsPattern(before + "[^<\"]*" + mistake.field.toLowerCase().replace(".", "\\.")));
    }

    @ParameterizedTest
    @ValueSource(strings = {Http.NS11, Http.NS12})
    void overSoap(String version) throws Exception {
        HttpResponse<String> answer = Http.post(server.url("/services/communications"), "impresa", Http.contentType(version), Http.envelope(version, "UniLav", "UniLavXML", wrong()));
        assertThat(answer.body()).contains("Tipo_Risposta>KO<");
        assertThat(answer.body().split("<CodiceAnomalia|&lt;CodiceAnomalia")).hasSizeGreaterThanOrEqualTo(13);
        assertAllNamed(answer.body().replace("&lt;", "<").replace("&gt;", ">"), "<campiinerrore>");
    }

    @Test
    void overRest() throws Exception {
        HttpResponse<String> answer = Http.post(server.url("/api/communications"), "impresa", "application/xml", wrong());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertAllNamed(answer.body(), "\"field\":\"");
    }

    @Test
    void overRestInJson() throws Exception {
        ObjectMapper json = new ObjectMapper();
        ObjectNode mirror = (ObjectNode) json.readTree(JsonMirror.writeText(Samples.form("unilav-assunzione")));
        mirror.put("emailDelegato", "studio").put("assunzioneForzaMaggiore", "FORSE").put("tipoComunicazione", "1");
        ObjectNode employer = (ObjectNode) mirror.get("datoreLavoro");
        employer.put("settore", "2562").put("pubblicaAmministrazione", "X");
        ((ObjectNode) employer.get("sedeLavoro")).put("cap", "2506");
        ObjectNode person = (ObjectNode) mirror.at("/lavoratore/anagraficaCompleta");
        person.put("cognome", "").put("sesso", "Q");
        ((ObjectNode) person.get("nascita")).put("data", "1992-06-31");
        ((ObjectNode) mirror.get("inizioRapporto")).put("tipologiaContrattuale", "A02").put("socioLavoratore", "BOH").put("qualificaProfessionale", "6223");
        HttpResponse<String> answer = Http.post(server.url("/api/communications"), "impresa", "application/json", "{\"uniLav\":" + mirror + "}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertAllNamed(answer.body(), "\"field\":\"");
    }
}
