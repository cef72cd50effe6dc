package it.sintesi.kernel.cxf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * The one OpenAPI document, put together from the parts of the areas that are here, and a page to read it (Swagger UI from our own files: no CDN,
 * no inline script).
 */
public final class ApiDocs implements HttpArea {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DOCUMENT = "/api/openapi.json";
    private static final String PAGE = "/api/docs";
    private static final String WEBJAR = "/META-INF/resources/webjars/swagger-ui/5.17.14/";
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** A file of the page: where it lies and what it is. */
    private record Asset(String place, String type) {
    }

    private static final Map<String, Asset> ASSETS = Map.of(
            PAGE, new Asset("/docs/index.html", "text/html;charset=utf-8"),
            PAGE + "/start.js", new Asset("/docs/start.js", "text/javascript;charset=utf-8"),
            PAGE + "/swagger-ui.css", new Asset("swagger-ui.css", "text/css;charset=utf-8"),
            PAGE + "/swagger-ui-bundle.js", new Asset("swagger-ui-bundle.js", "text/javascript;charset=utf-8"));

    private final AreaRegistry areas;

    /** The documentation of these areas. */
    public ApiDocs(AreaRegistry areas) {
        this.areas = areas;
    }

    @Override
    public List<String> paths() {
        return List.of(DOCUMENT, PAGE);
    }

    @Override
    public RequestPolicy policy(String method, String path) {
        return RequestPolicy.open(0);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"GET".equals(request.getMethod()) && !"HEAD".equals(request.getMethod())) {
            throw new Answers.StatusException(405, "Metodo HTTP non ammesso");
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (request.getPathInfo().equals(DOCUMENT)) {
            write(response, "application/json", JSON.writeValueAsBytes(document()));
            return;
        }
        Asset asset = ASSETS.get(request.getPathInfo());
        if (asset == null) {
            throw new Answers.StatusException(404, "Indirizzo inesistente");
        }
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cache-Control", "max-age=3600");
        write(response, asset.type, bytes(asset.place));
    }

    private static void write(HttpServletResponse response, String type, byte[] bytes) throws IOException {
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** In the bundle the files of the webjar lie at its root, in a test on the class path at their own place. */
    private static byte[] bytes(String place) throws IOException {
        try (InputStream own = ApiDocs.class.getResourceAsStream(place.startsWith("/") ? place : "/" + place);
             InputStream in = own != null ? own : ApiDocs.class.getResourceAsStream(WEBJAR + place)) {
            return in.readAllBytes();
        }
    }

    private ObjectNode document() throws IOException {
        ObjectNode document = (ObjectNode) JSON.readTree(bytes("/docs/openapi-base.json"));
        for (HttpArea area : areas.present()) {
            if (area.openApi().isPresent()) {
                merge(document, JSON.readTree(area.openApi().get()));
            }
        }
        return document;
    }

    private static void merge(ObjectNode into, JsonNode part) {
        for (Map.Entry<String, JsonNode> entry : part.properties()) {
            JsonNode present = into.get(entry.getKey());
            if (present instanceof ObjectNode object && entry.getValue().isObject()) {
                merge(object, entry.getValue());
            } else if (present != null && present.isArray() && entry.getValue().isArray()) {
                entry.getValue().forEach(((ArrayNode) present)::add);
            } else {
                into.set(entry.getKey(), entry.getValue());
            }
        }
    }
}
