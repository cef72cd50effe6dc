package it.sintesi.itests;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.communications.format.model.FormKind;
import it.sintesi.itests.fixture.PersonasActivator;
import it.sintesi.itests.support.Client;
import it.sintesi.itests.support.ConsoleSession;
import it.sintesi.itests.support.DistributionServer;
import it.sintesi.itests.support.FixtureBundle;
import it.sintesi.itests.support.KarafShell;
import it.sintesi.itests.support.Messages;
import it.sintesi.itests.support.SharedServer;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every address times everybody who has no business there: refused, and not one byte of somebody else's data. */
@ExtendWith(SharedServer.class)
class ForeignAccessIT {

    private static final String NOBODY = "nessuno";
    private static final String ANALYST = "prova-analista";
    private static DistributionServer server;
    private static Canary canary;
    private static List<String> strangers;
    private static Map<String, Endpoints.Kind> table;
    private static final Map<String, ConsoleSession> SESSIONS = new HashMap<>();

    private static final String QUESTION = """
            <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><r:COPerLavoratore xmlns:r="http://servizi.lavoro.gov.it/RicercaCO/2.0">
            <r:CodiceFiscale>%s</r:CodiceFiscale><r:DataInizio>2020-01-01</r:DataInizio><r:DataFine>2030-12-31</r:DataFine></r:COPerLavoratore></s:Body></s:Envelope>""";

    @BeforeAll
    static void prepare(DistributionServer shared) throws IOException {
        server = shared;
        Path bundle = FixtureBundle.of(PersonasActivator.class, shared.data(), "it.sintesi.kernel.api", "it.sintesi.kernel.api.security", "it.sintesi.registry.api");
        KarafShell.run(shared, "bundle:install -s file:" + bundle);
        canary = Canary.plant(shared);
        String otherOffice = canary.office().equals("cpi-breno") ? "cpi-brescia" : "cpi-breno";
        strangers = List.of(NOBODY, "cittadino", "nodo", "prova-altra", "prova-senza", "prova-scaduta", "prova-revocata", "prova-" + otherOffice, ANALYST,
                "prova-segreteria");
        table = Endpoints.table();
    }

    @Test
    void everyAddressIsInTheTable() throws IOException {
        Set<String> missing = new TreeSet<>(Endpoints.told(server));
        missing.removeAll(table.keySet());
        assertThat(missing).as("addresses that src/test/resources/endpoints.txt does not know").isEmpty();
        Set<String> gone = new TreeSet<>(table.keySet());
        gone.removeAll(Endpoints.told(server));
        assertThat(gone).as("addresses in the table that the system no longer has").isEmpty();
    }

    @Test
    void strangersSeeNothing() throws IOException {
        List<String> faults = new ArrayList<>();
        int tried = 0;
        // Forms that ask for a password come last: what they refuse slows the whole address down.
        for (boolean forms : new boolean[] {false, true}) {
            for (String who : strangers) {
                for (Map.Entry<String, Endpoints.Kind> endpoint : table.entrySet()) {
                    boolean partner = endpoint.getValue() == Endpoints.Kind.PARTNER && who.equals("nodo");
                    if (isForm(endpoint.getKey()) != forms || partner) {
                        continue;
                    }
                    HttpResponse<String> answer = ask(who, endpoint.getKey());
                    tried++;
                    String fault = fault(endpoint.getValue(), who, forms ? canary.worker() : "", answer);
                    if (fault != null) {
                        faults.add(who + " " + endpoint.getKey() + ": " + fault);
                    }
                }
            }
        }
        System.out.println(tried + " foreign accesses to " + table.size() + " addresses by " + strangers.size() + " callers");
        assertThat(faults).isEmpty();
    }

    private static boolean isForm(String endpoint) {
        return endpoint.startsWith("POST /") && !endpoint.startsWith("POST /api/") && !endpoint.startsWith("POST /services/");
    }

    /** The owner does see the canary: otherwise the test above could not fail. */
    @Test
    void theOwnerSeesIt() {
        Client officine = server.client("officine");
        assertThat(canary.betrayedBy(officine.get(canary.fill("/api/communications/{code}/message")).body(), canary.code())).isNotNull();
        assertThat(canary.betrayedBy(officine.get(canary.fill("/api/communications/{code}")).body(), canary.code())).isNotNull();
        assertThat(officine.get("/api/communications?worker=" + canary.worker()).body()).contains(canary.code());
        assertThat(officine.get(canary.fill("/api/communications/relations/{id}")).statusCode()).isEqualTo(200);
        assertThat(officine.get(canary.fill("/api/communications/bulk/{id}")).statusCode()).isEqualTo(200);
        assertThat(canary.betrayedBy(session("officine").get(canary.fill("/moduli/{draft}/{step}")).body(), "")).isNotNull();
        assertThat(canary.betrayedBy(session("admin").get("/console/communications/" + canary.code()).body(), canary.code())).isNotNull();
    }

    /** After all that trying, nothing was sent, stopped or changed. */
    @Test
    void nothingPersonalIsInTheLog() {
        for (String secret : canary.secrets().subList(0, 1)) {
            assertThat(server.log().mentions(secret)).as(secret).isFalse();
        }
        assertThat(server.log().mentions(canary.worker())).as("fiscal code in the log").isFalse();
        assertThat(server.log().mentions(PersonasActivator.PASSWORD)).as("password in the log").isFalse();
    }

    private static String fault(Endpoints.Kind kind, String who, String asked, HttpResponse<String> answer) {
        String betrayed = canary.betrayedBy(answer.body(), answer.uri() + " " + asked);
        if (betrayed != null) {
            return answer.statusCode() + " betrays " + betrayed;
        }
        if (answer.statusCode() >= 500) {
            return "answers " + answer.statusCode() + " " + answer.body();
        }
        // 422: a message that is refused with its reasons; the national node may send, and is told what its message lacks.
        boolean refused = Set.of(401, 403, 404, 422, 429).contains(answer.statusCode()) || toLogin(answer) || answer.body().contains("Tipo_Risposta>KO<")
                && !answer.body().contains("Codice=");
        boolean must = kind == Endpoints.Kind.SUBJECT || kind == Endpoints.Kind.PARTNER || kind == Endpoints.Kind.STAFF || kind == Endpoints.Kind.ANALYST && !who.equals(ANALYST)
                || kind == Endpoints.Kind.OWN && who.equals(NOBODY);
        return must && !refused ? "is not refused: " + answer.statusCode() + " " + shorten(answer.body()) : null;
    }

    private static boolean toLogin(HttpResponse<String> answer) {
        return Set.of(302, 303).contains(answer.statusCode()) && answer.headers().firstValue("Location").orElse("").contains("/login");
    }

    private static HttpResponse<String> ask(String who, String endpoint) {
        String method = endpoint.substring(0, endpoint.indexOf(' '));
        String path = canary.fill(endpoint.substring(endpoint.indexOf(' ') + 1));
        if (path.equals(Client.SOAP)) {
            return client(who).soap(Client.Soap.V11, FormKind.UNILAV, foreignMessage(), null);
        }
        if (path.startsWith("/services/")) {
            return client(who).post(path, "text/xml; charset=utf-8", QUESTION.formatted(canary.worker()));
        }
        if (path.startsWith("/api/")) {
            return api(who, method, path);
        }
        if (method.equals("GET")) {
            return session(who).get(path);
        }
        String form = path.startsWith("/console") ? "/console/login" : "/login";
        return session(who).submit(form, path, Map.of("text", canary.worker(), "note", "prova"));
    }

    private static HttpResponse<String> api(String who, String method, String path) {
        if (method.equals("POST")) {
            return client(who).post(path, "application/xml", foreignMessage());
        }
        String question = path.endsWith("/relations") || path.equals(Client.REST) ? "?worker=" + canary.worker() : path.endsWith("/status") ? "?code=" + canary.code() : "";
        return Client.text(client(who).request(path + question).method(method, HttpRequest.BodyPublishers.noBody()).build());
    }

    /** A valid message for a company that is not theirs. */
    private static String foreignMessage() {
        return Messages.fresh(FormKind.UNILAV).replaceAll(" delegato=\"[^\"]*\" tipoDelegato=\"[^\"]*\"", "");
    }

    private static Client client(String who) {
        return who.equals(NOBODY) ? server.client(null) : new Client(server.ready().address(), who, password(who));
    }

    private static ConsoleSession session(String who) {
        return SESSIONS.computeIfAbsent(who, name -> {
            ConsoleSession session = new ConsoleSession(server.ready().address());
            if (!name.equals(NOBODY)) {
                int status = session.login(name.equals("officine") ? "" : "/console", name, password(name)).statusCode();
                assertThat(status).as("login of " + name).isIn(302, 303);
            }
            return session;
        });
    }

    private static String password(String who) {
        return server.ready().accounts().getOrDefault(who, PersonasActivator.PASSWORD);
    }

    private static String shorten(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }
}
