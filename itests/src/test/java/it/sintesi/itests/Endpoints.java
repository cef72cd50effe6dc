package it.sintesi.itests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.sintesi.itests.support.Client;
import it.sintesi.itests.support.ConsoleSession;
import it.sintesi.itests.support.DistributionServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** All addresses of the running system, as it tells them itself, and the committed table that says what strangers get there. */
final class Endpoints {

    /** What somebody else's data are protected by. */
    enum Kind {
        /** About one subject: strangers are refused. */
        SUBJECT,
        /** A list or a search: strangers are refused or find only their own. */
        OWN,
        /** For everybody; nothing personal in it. */
        OPEN,
        /** For staff with a permission; strangers are refused, colleagues without the permission too. */
        STAFF,
        /** For those who count the labour market: no personal data; everybody else is refused. */
        ANALYST,
        /** For cooperating bodies, who may ask about anybody; everybody else is refused. */
        PARTNER
    }

    private static final List<String> SOAP_DOORS = List.of(Client.SOAP, "/services/people/career", "/services/people/active", "/services/people/sap");

    private Endpoints() {
    }

    /** {@code GET /console/communications/{code}} and so on. */
    static Set<String> told(DistributionServer server) throws IOException {
        Set<String> all = new TreeSet<>();
        ObjectMapper json = new ObjectMapper();
        HttpResponse<String> api = server.client(null).get("/api/openapi.json");
        for (Map.Entry<String, JsonNode> path : json.readTree(api.body()).path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (Set.of("get", "post", "put", "patch", "delete").contains(operation.getKey())) {
                    all.add(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
                }
            }
        }
        for (JsonNode page : pages(server)) {
            all.add(page.path("method").asText() + " " + (page.path("path").asText().isEmpty() ? "/" : page.path("path").asText()));
        }
        // SOAP tells of itself by its WSDL only, which is asked for here: a door that is gone is no address.
        for (String door : SOAP_DOORS) {
            if (server.client(null).get(door + "?wsdl").statusCode() == 200) {
                all.add("POST " + door);
            }
        }
        return all;
    }

    /** The pages as the console lists them. */
    static JsonNode pages(DistributionServer server) throws IOException {
        HttpResponse<String> answer = ConsoleSession.login(server, "/console", "admin").get("/console/pages.json");
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("/console/pages.json: " + answer.statusCode() + " " + answer.body());
        }
        return new ObjectMapper().readTree(answer.body());
    }

    /** The committed table. */
    static Map<String, Kind> table() throws IOException {
        Map<String, Kind> table = new LinkedHashMap<>();
        try (InputStream in = Endpoints.class.getResourceAsStream("/endpoints.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(line -> {
                String[] parts = line.split("\\s+");
                table.put(parts[1] + " " + parts[2], Kind.valueOf(parts[0]));
            });
        }
        return table;
    }
}
