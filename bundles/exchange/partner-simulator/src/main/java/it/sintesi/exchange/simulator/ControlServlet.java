package it.sintesi.exchange.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.sintesi.exchange.simulator.SimulatedPartner.Behaviour;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Steers the simulator, from the same machine only. {@code GET /simulator/control} tells how each partner stands, {@code GET
 * /simulator/control/{partner}} how often each message was sent and applied, {@code POST} sets a behaviour
 * ({@code {"partner":"inps","fault":"SLOW","attempts":1,"dedup":true,"delayMs":5000}}; without partner: all), {@code DELETE} resets all.
 */
public final class ControlServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MAX_BYTES = 10_000;

    private final transient Simulator simulator;
    private final transient ObjectMapper json = new ObjectMapper();

    public ControlServlet(Simulator simulator) {
        this.simulator = simulator;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress() || request.getHeader("X-Forwarded-For") != null) {
            write(response, 403, json.createObjectNode().put("errore", "Il simulatore si comanda solo da questa macchina"));
            return;
        }
        switch (request.getMethod()) {
            case "GET" -> read(request, response);
            case "POST" -> set(request, response);
            case "DELETE" -> {
                simulator.partners().values().forEach(SimulatedPartner::reset);
                write(response, 200, overview());
            }
            default -> response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private void read(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getPathInfo() == null ? "" : request.getPathInfo().replaceFirst("^/", "");
        if (name.isEmpty()) {
            write(response, 200, overview());
            return;
        }
        SimulatedPartner partner = simulator.partner(name).orElse(null);
        if (partner == null) {
            write(response, 404, json.createObjectNode().put("errore", "Nessun destinatario " + name));
            return;
        }
        ObjectNode answer = json.createObjectNode();
        Map<String, Integer> attempts = partner.attempts();
        partner.applied().forEach((id, applied) -> answer.putObject(id).put("applied", applied).put("attempts", attempts.getOrDefault(id, 0)));
        write(response, 200, answer);
    }

    private void set(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            JsonNode wish = json.readTree(request.getInputStream().readNBytes(MAX_BYTES));
            Behaviour behaviour = new Behaviour(Fault.valueOf(wish.path("fault").asText("NONE").toUpperCase(Locale.ROOT)),
                    wish.path("attempts").asInt(0), wish.path("dedup").asBoolean(true), wish.path("delayMs").asLong(Behaviour.WELL.delayMs()));
            String name = wish.path("partner").asText("");
            if (!name.isEmpty() && simulator.partner(name).isEmpty()) {
                throw new IllegalArgumentException("partner: uno di " + Simulator.NAMES);
            }
            simulator.partners().forEach((key, partner) -> {
                if (name.isEmpty() || name.equals(key)) {
                    partner.behave(behaviour);
                }
            });
            write(response, 200, overview());
        } catch (JsonProcessingException | IllegalArgumentException e) {
            write(response, 400, json.createObjectNode().put("errore", "Richiesta non valida: " + e.getMessage()));
        }
    }

    private ObjectNode overview() {
        ObjectNode all = json.createObjectNode();
        simulator.partners().forEach((name, partner) -> {
            Map<String, Integer> applied = partner.applied();
            Behaviour behaviour = partner.behaviour();
            all.putObject(name).put("fault", behaviour.fault().name()).put("attempts", behaviour.attempts()).put("dedup", behaviour.dedup())
                    .put("delayMs", behaviour.delayMs()).put("messages", applied.size())
                    .put("applied", applied.values().stream().filter(times -> times > 0).count())
                    .put("appliedMoreThanOnce", applied.values().stream().filter(times -> times > 1).count());
        });
        return all;
    }

    private void write(HttpServletResponse response, int status, ObjectNode body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream().write(json.writerWithDefaultPrettyPrinter().writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
    }
}
