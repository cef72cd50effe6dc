package it.sintesi.itests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.itests.support.Await;
import it.sintesi.itests.support.Client;
import it.sintesi.itests.support.DistributionServer;
import it.sintesi.itests.support.Messages;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import it.sintesi.itests.support.ConsoleSession;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A communication of one company with texts that can come from nowhere else: whoever sees one of them has seen somebody else's data.
 *
 * @param code     of the communication
 * @param worker   fiscal code of its worker
 * @param relation identifier of the relation that it began
 * @param upload   identifier of a bulk upload of the same company
 * @param office   office that looks after it
 * @param secrets  texts that strangers must never see
 */
record Canary(String code, String worker, String relation, String upload, String office, String draft, List<String> secrets) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STREET = "VICOLO DEL CANARINO ";

    /** Plants one as the company itself. */
    static Canary plant(DistributionServer server) throws IOException {
        Client officine = server.client("officine");
        String street = STREET + System.nanoTime();
        String document = Messages.fresh(FormKind.UNILAV).replaceAll(" delegato=\"[^\"]*\" tipoDelegato=\"[^\"]*\"", "")
                .replaceFirst("(?s)(<IndirizzoLavoratore>.*?<Indirizzo>)[^<]*", "$1" + street);
        JsonNode receipt = json(officine.post(Client.REST, "application/xml", document), 201);
        String code = receipt.path("code").asText();
        JsonNode detail = json(officine.get(Client.REST + "/" + code), 200);
        JsonNode upload = json(officine.post(Client.REST + "/bulk?name=canarino.xml", "application/xml", Messages.fresh(FormKind.UNILAV)
                .replaceFirst("(?s)(<IndirizzoLavoratore>.*?<Indirizzo>)[^<]*", "$1" + street)), 202);
        String id = upload.path("id").asText();
        Await.until("the bulk upload is done", Duration.ofSeconds(20), () -> officine.get(Client.REST + "/bulk/" + id).body().contains("DONE"));
        return new Canary(code, receipt.path("worker").asText(), detail.path("relations").path(0).asText(), id,
                detail.path("communication").path("office").asText(), draft(server, street), List.of(street, receipt.path("digest").asText(), receipt.path("protocol").asText()));
    }

    /** A form that the company has begun in the browser and not sent. */
    private static String draft(DistributionServer server, String street) {
        ConsoleSession officine = ConsoleSession.login(server, "", "officine");
        String begin = "/moduli/avvia?form=UNIURG&event=START&company=" + Messages.OFFICINE;
        String page = officine.submit(begin, "/moduli/avvia", Map.of("form", "UNIURG", "event", "START", "company", Messages.OFFICINE, "from", "")).headers()
                .firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
        String draft = page.split("/")[2];
        String form = officine.get(page).body();
        HttpResponse<String> saved = officine.submit(page, "/moduli/" + draft + "/urgenza", Map.of("version", hidden(form, "version"), "tab", hidden(form, "tab"), "step", "urgenza",
                "leave", "1", "UniUrg.motivoUrgenza", street));
        if (!officine.get("/moduli/" + draft + "/urgenza").body().contains(street)) {
            throw new IllegalStateException("The draft was not saved: " + saved.statusCode() + " " + saved.body());
        }
        return draft;
    }

    private static String hidden(String form, String name) {
        Matcher field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(form);
        return field.find() ? field.group(1) : "";
    }

    /** An address with this canary's own identifiers in its places. */
    String fill(String path) {
        Map<String, String> values = Map.of("{code}", code, "{person}", worker, "{company}", Messages.OFFICINE, "{name}", "it.sintesi.registry", "{action}", "stop",
                "{form}", "unilav");
        String filled = path.startsWith("/console/people/") ? path.replace("{code}", worker) : path;
        filled = filled.replace("{draft}", draft).replace("{step}", "urgenza").replace("{list}", "comuni").replace("{kind}", "findings").replace("{document}", code)
                .replace("{event}", "close").replace("{office}", "cpi-brescia").replace("{number}", "1").replace("{entry}", "1").replace("{closure}", "1")
                .replace("{ticket}", "A001").replace("{reference}", "P" + code).replace("{file}", "movimenti-comuni-annuali.csv").replace("{source}", "ISTAT_LABOUR_FORCE")
                .replace("{half}", "2026-S1");
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace(value.getKey(), value.getValue());
        }
        return filled.replace("{id}", path.contains("relation") || path.contains("rapporti") || path.contains("carriera") ? relation : path.contains("bulk") || path.contains("upload") || path.contains("caricamenti") || path.contains("invii") ? upload : code);
    }

    /** The first secret that a text betrays, or null; what the question itself held is no secret. */
    String betrayedBy(String text, String question) {
        return Stream.concat(secrets.stream(), Stream.of(code, worker)).filter(secret -> !question.contains(secret)).filter(text::contains).findFirst().orElse(null);
    }

    private static JsonNode json(HttpResponse<String> answer, int status) throws IOException {
        if (answer.statusCode() != status) {
            throw new IllegalStateException("The canary could not be planted: " + answer.uri() + " " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
