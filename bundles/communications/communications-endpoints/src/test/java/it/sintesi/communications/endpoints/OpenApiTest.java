package it.sintesi.communications.endpoints;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import it.sintesi.communications.api.Channel;
import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.State;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.kernel.cxf.RateLimiter;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import javax.ws.rs.HttpMethod;
import javax.ws.rs.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The OpenAPI document tells what the resources do, no more and no less. */
class OpenApiTest {
    private static final Services SERVICES = new Services(new FakeIntake(), new FakeArchive(), new FakeUploads(), new FakeRelations(), new FakeCatalogue(), new FakeArrivals());
    private static CommunicationsArea area;
    private static TestServer server;
    private static JsonNode document;

    @BeforeAll
    static void start() throws Exception {
        area = new CommunicationsArea(SERVICES, Limits.DEFAULT);
        server = new TestServer(new FakeAccounts(), area);
        document = new ObjectMapper().readTree(Http.get(server.url("/api/openapi.json"), null).body());
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
        area.close();
    }

    @Test
    void everyOperationOfTheResourcesIsDocumentedAndNoOther() {
        Set<String> documented = new TreeSet<>();
        document.get("paths").properties().forEach(path -> path.getValue().fieldNames().forEachRemaining(verb -> documented.add(verb + " " + path.getKey())));
        Set<String> served = new TreeSet<>();
        for (Object resource : SERVICES.resources(new RateLimiter(1, () -> 0))) {
            for (Method method : resource.getClass().getDeclaredMethods()) {
                for (Annotation annotation : method.getAnnotations()) {
                    HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
                    if (verb != null) {
                        served.add(verb.value().toLowerCase(Locale.ROOT) + " /api/communications" + path(resource.getClass().getAnnotation(Path.class)) + path(method.getAnnotation(Path.class)));
                    }
                }
            }
        }
        assertThat(documented).isEqualTo(served).hasSizeGreaterThan(12);
    }

    private static String path(Path path) {
        String value = path == null ? "" : path.value().replaceAll(":[^/]*(?=})", "").replace("\\d{16}", "");
        value = value.replaceAll("\\{(\\w+)[^/]*", "{$1}");
        return value.isEmpty() || value.equals("/") ? "" : "/" + value;
    }

    @Test
    void everyReferenceIsResolvedAndEveryOperationTellsItsErrors() {
        document.findValuesAsText("$ref").forEach(ref -> assertThat(document.at(ref.substring(1)).isMissingNode()).as(ref).isFalse());
        document.get("paths").forEach(path -> path.forEach(operation -> {
            assertThat(operation.get("responses").has("503")).as(operation.get("operationId").asText()).isTrue();
            assertThat(operation.has("security") || operation.get("responses").has("401")).as(operation.get("operationId").asText()).isTrue();
        }));
        assertThat(document.at("/components/securitySchemes").size()).isEqualTo(3);
    }

    @Test
    void namesOfCodesAreThoseOfTheProgram() {
        JsonNode row = document.at("/components/schemas/Riga/properties");
        assertThat(row.at("/form/enum")).hasToString(names(FormKind.values()));
        assertThat(row.at("/event/enum")).hasToString(names(EventKind.values()));
        assertThat(row.at("/state/enum")).hasToString(names(State.values()));
        assertThat(row.at("/channel/enum")).hasToString(names(Channel.values()));
    }

    private static String names(Enum<?>[] values) {
        return new ObjectMapper().valueToTree(Arrays.stream(values).map(Enum::name).toList()).toString();
    }

    @Test
    void whatIsAnsweredIsWhatIsDocumented() throws Exception {
        assertKeys("/api/communications/1000000000000001/receipt", "Ricevuta");
        assertKeys("/api/communications/bulk/u1", "Caricamento");
        assertKeys("/api/communications/1000000000000001", "Dettaglio");
        assertKeys("/api/communications/status?code=1000000000000001", "Arrivo");
        assertKeys("/api/communications", "PaginaComunicazioni");
        assertKeys("/api/communications/1000000000000009", "Problema");
    }

    private static void assertKeys(String path, String schema) throws Exception {
        JsonNode answer = new ObjectMapper().readTree(Http.get(server.url(path), "impresa").body());
        Set<String> known = new TreeSet<>();
        document.at("/components/schemas/" + schema + "/properties").fieldNames().forEachRemaining(known::add);
        answer.fieldNames().forEachRemaining(name -> assertThat(known).as(path).contains(name));
        document.at("/components/schemas/" + schema + "/required").forEach(name -> assertThat(answer.has(name.asText())).as(path + " " + name).isTrue());
    }

    @Test
    void thePageNeedsNobodyElse() throws Exception {
        for (String path : List.of("/api/docs", "/api/docs/", "/api/docs/start.js", "/api/docs/swagger-ui.css", "/api/docs/swagger-ui-bundle.js")) {
            var answer = Http.get(server.url(path), null);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse("")).contains("script-src 'self'").doesNotContain("unsafe");
        }
        assertThat(Http.get(server.url("/api/docs"), null).body()).doesNotContain("http://", "https://", "<script>", "style=");
        assertThat(Http.get(server.url("/api/docs/../../etc/passwd"), null).statusCode()).isIn(400, 404);
    }
}
