package it.sintesi.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.sintesi.communications.format.FiscalCode;
import it.sintesi.itests.support.Client;
import it.sintesi.itests.support.ConsoleSession;
import it.sintesi.itests.support.DistributionServer;
import it.sintesi.itests.support.SharedServer;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What other bodies send about people: every planted mistake is answered with rule, field and remedy, and leaves nothing behind; a right message is taken. */
@ExtendWith(SharedServer.class)
class PeopleDoorsIT {

    private static final String SAP = "/services/people/sap";
    private static final String TYPES = "http://servizi.lavoro.gov.it/SPCServiziSAP/types";
    private static final String CAREER = "http://servizi.lavoro.gov.it/RicercaCO/2.0";
    private static final String ACTIVE = "http://mlps.gov.it/DataModels/InformationDelivery/VerificaRapportoLavoroAttivo/3.0";
    /** The person of the samples of the simulator. */
    private static final String SAMPLE = "PRVNNA85S62D918Y";
    private static final String SAMPLE_RECORD = "BS00000042K";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static DistributionServer server;
    private static Client node;

    @BeforeAll
    static void open(DistributionServer shared) {
        server = shared;
        node = shared.client("nodo");
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource({
        "0, SP-001, datiinvio.dataultimoagg", "1, SP-004, datiinvio.datadinascita", "2, SP-005, datianagrafici.datipersonali", "3, SP-006, datianagrafici",
        "4, SP-007, datianagrafici.datistranieri", "5, SP-010, datiamministrativi.statoinanagrafe.codstatus", "6, SP-013, datiamministrativi.altrenotizie.indiceisee",
        "7, SP-014, esperienzelavoro.esperienzalavoro", "8, SP-019, allegato.titolostudio", "9, SP-022, data_fine", "10, SP-027, tipologia_durata", "11, SP-031, identificativo_politica",
        "12, SP-032, identificativo_politica", "13, SP-033, ultimo_evento.data_evento", "14, SP-034, identificativo_presa_in_carico", "15, XML-TYPE, dataultimoagg", "16, XML-VALUE, cap",
        "17, XML-MISSING, indirizzo", "18, XML-FORM, "})
    void aRecordWithAMistakeIsRefused(int mistake, String rule, String field) {
        String answer = sap("invioSAP", "SAP", sample("sap", mistake));
        assertThat(value(answer, "Esito")).as(answer).isEqualTo("KO");
        clear(value(answer, "MessaggioErrore"), rule, field);
        assertThat(value(sap("verificaEsistenzaSAP", "CodiceFiscale", SAMPLE), "CodiceSAP")).as("nothing is stored").isEmpty();
        assertThat(value(sap("richiestaSAP", "CodiceSAP", SAMPLE_RECORD), "SAP")).as("nothing is stored").isEmpty();
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource({"0, XML-VALUE, TipoOperazione", "1, XML-VALUE, CodiceFiscale", "2, XML-TYPE, DataDichiarazione", "3, XML-ORDER, Cellulare", "4, INP-001, CodiceFiscale", "5, INP-002, DataDichiarazione",
        "6, INP-003, CodiceUnivocoCPI", "7, INP-004, TipoOperazione"})
    void aDeclarationWithAMistakeIsRefused(int mistake, String rule, String field) throws Exception {
        HttpResponse<String> answer = node.post("/api/people/did", "application/xml", sample("did-inps", mistake));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(rule.startsWith("XML") ? 400 : 422);
        boolean named = false;
        for (JsonNode error : JSON.readTree(answer.body()).path("errors")) {
            named |= error.path("code").asText().equals(rule) && error.path("field").asText().endsWith(field);
            assertThat(error.path("message").asText()).isNotBlank();
            assertThat(error.path("mend").asText()).isNotBlank();
        }
        assertThat(named).as(answer.body()).isTrue();
        assertThat(known(SAMPLE)).as("nothing is stored").isFalse();
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '|', value = {
        "<r:CodiceFiscale>PRV</r:CodiceFiscale><r:DataInizio>2020-01-01</r:DataInizio><r:DataFine>2026-12-31</r:DataFine>|XML-VALUE|CodiceFiscale",
        "<r:CodiceFiscale>PRVNNA85S62D918Y</r:CodiceFiscale><r:DataInizio>01/01/2020</r:DataInizio><r:DataFine>2026-12-31</r:DataFine>|XML-TYPE|DataInizio",
        "<r:CodiceFiscale>PRVNNA85S62D918Y</r:CodiceFiscale><r:DataInizio>2020-01-01</r:DataInizio>|XML-MISSING|DataFine",
        "<r:CodiceFiscale>PRVNNA85S62D918Y</r:CodiceFiscale><r:DataFine>2020-01-01</r:DataFine><r:DataInizio>2020-01-01</r:DataInizio>|XML-ORDER|DataFine"})
    void aWrongQuestionForACareerIsAFaultInWords(String question, String rule, String field) {
        HttpResponse<String> answer = soap("/services/people/career", "<r:COPerLavoratore xmlns:r=\"" + CAREER + "\">" + question + "</r:COPerLavoratore>");
        assertThat(answer.statusCode()).isEqualTo(400);
        clear(value(answer.body(), "faultstring"), rule, field);
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsSaid() {
        HttpResponse<String> answer = soap("/services/people/career", "<r:COPerLavoratore xmlns:r=\"" + CAREER + "\"><r:CodiceFiscale>" + SAMPLE
                + "</r:CodiceFiscale><r:DataInizio>2026-12-31</r:DataInizio><r:DataFine>2026-01-01</r:DataFine></r:COPerLavoratore>");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("DataFine precede DataInizio");
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({"PRV, 2026-01-01T00:00:00, 2026-12-31T00:00:00, E101", SAMPLE + ", 2026-12-31T00:00:00, 2026-01-01T00:00:00, E102", SAMPLE + ", ieri, 2026-01-01T00:00:00, E102",
        SAMPLE + ", 2026-01-01T00:00:00, 2026-12-31T00:00:00, E103"})
    void aQuestionForActiveRelationsHasItsOutcome(String worker, String from, String to, String outcome) {
        HttpResponse<String> answer = soap("/services/people/active", "<r:GetRapportoLavoroAttivo_Input xmlns:r=\"" + ACTIVE + "\"><r:CodiceFiscaleLavoratore>" + worker
                + "</r:CodiceFiscaleLavoratore><r:DataRiferimentoDal>" + from + "</r:DataRiferimentoDal><r:DataRiferimentoAl>" + to + "</r:DataRiferimentoAl></r:GetRapportoLavoroAttivo_Input>");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(value(answer.body(), "Esito")).isEqualTo(outcome);
    }

    @Test
    void aRightRecordIsTaken() {
        String person = FiscalCode.compute("PROVETTI", "ANNA", LocalDate.of(1985, 11, 21), "F", "D918").code();
        String record = sample("sap", -1).replace(SAMPLE, person).replace("1985-11-22", "1985-11-21").replace(SAMPLE_RECORD, "BS00000077K");
        String answer = sap("invioSAP", "SAP", record);
        assertThat(value(answer, "Esito")).as(answer).isEqualTo("OK");
        assertThat(value(sap("verificaEsistenzaSAP", "CodiceFiscale", person), "CodiceSAP")).isEqualTo("BS00000077K");
        assertThat(value(sap("richiestaSAP", "CodiceSAP", "BS00000077K"), "SAP")).contains(person);
    }

    @Test
    void aRightDeclarationIsTakenOnce() {
        String person = FiscalCode.compute("PROVETTI", "ANNA", LocalDate.of(1985, 11, 20), "F", "D918").code();
        String list = sample("did-inps", -1).replace(SAMPLE, person).replace("INPS-2026-000001", "INPS-2026-000017");
        HttpResponse<String> first = node.post("/api/people/did", "application/xml", list);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        HttpResponse<String> again = node.post("/api/people/did", "application/xml", list);
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(value(again.body(), "IdDID")).isEqualTo(value(first.body(), "IdDID"));
        HttpResponse<String> other = node.post("/api/people/did", "application/xml", list.replace("Via del Maglio 1", "Via del Maglio 2"));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("INP-006", "IdComunicazione");
        assertThat(known(person)).isTrue();
    }

    /** Rule, field in brackets, remedy behind it. */
    private static void clear(String text, String rule, String field) {
        String named = field == null ? "" : field;
        Matcher reason = Pattern.compile(Pattern.quote(rule) + " [^()]+(?:\\([^)]*\\)[^()]*)*\\(([^)]*" + Pattern.quote(named) + "[^)]*)\\)\\. \\S.+").matcher(text);
        assertThat(reason.find()).as(text).isTrue();
    }

    private static boolean known(String person) {
        int status = ConsoleSession.login(server, "/console", "admin").get("/console/people/" + person).statusCode();
        assertThat(status).isIn(200, 404);
        return status == 200;
    }

    private static String sample(String name, int mistake) {
        HttpResponse<String> answer = server.client(null).get("/simulator/node/samples/" + name + (mistake < 0 ? "" : "?mistake=" + mistake));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static String sap(String operation, String name, String value) {
        String escaped = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        HttpResponse<String> answer = soap(SAP, "<s:" + operation + " xmlns:s=\"" + TYPES + "\"><s:" + name + ">" + escaped + "</s:" + name + "></s:" + operation + ">");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static HttpResponse<String> soap(String door, String document) {
        return node.post(door, "text/xml; charset=UTF-8", "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\"><e:Body>" + document + "</e:Body></e:Envelope>");
    }

    private static String value(String xml, String element) {
        Matcher matcher = Pattern.compile("<(?:\\w+:)?" + element + "(?: [^>]*)?>([^<]*)<").matcher(xml);
        return matcher.find() ? matcher.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&") : "";
    }
}
