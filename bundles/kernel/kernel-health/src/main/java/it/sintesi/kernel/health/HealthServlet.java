package it.sintesi.kernel.health;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** {@code /health/live}: the process answers. {@code /health/ready}: all checks are well, else 503 with the list of what is not. */
public final class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final JsonFactory JSON = new JsonFactory();

    private final transient CheckRunner checks;

    public HealthServlet(CheckRunner checks) {
        this.checks = checks;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        switch (path) {
            case "/live" -> write(response, true, List.of());
            case "/ready" -> {
                List<CheckRunner.Outcome> outcomes = checks.run();
                write(response, !outcomes.isEmpty() && outcomes.stream().allMatch(outcome -> outcome.result().ready()), outcomes);
            }
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void write(HttpServletResponse response, boolean well, List<CheckRunner.Outcome> outcomes) throws IOException {
        response.setStatus(well ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        if (!well) {
            response.setHeader("Retry-After", "5");
        }
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        try (JsonGenerator json = JSON.createGenerator(response.getOutputStream())) {
            json.writeStartObject();
            json.writeStringField("status", well ? "UP" : "DOWN");
            json.writeArrayFieldStart("checks");
            for (CheckRunner.Outcome outcome : outcomes) {
                json.writeStartObject();
                json.writeStringField("name", outcome.name());
                json.writeBooleanField("ready", outcome.result().ready());
                json.writeStringField("detail", outcome.result().detail());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
