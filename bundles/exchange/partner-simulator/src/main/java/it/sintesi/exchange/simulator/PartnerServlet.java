package it.sintesi.exchange.simulator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Plays the partners: {@code POST /simulator/{partner}/soap} (national transport), {@code POST /simulator/{partner}/messages} (institutes),
 * {@code GET …/messages/{id}} and {@code GET …/messages?day=…} for status and list.
 */
public final class PartnerServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MAX_BYTES = 2_000_000;

    private final transient Simulator simulator;
    private final transient SlowAnswers slow = new SlowAnswers();

    public PartnerServlet(Simulator simulator) {
        this.simulator = simulator;
    }

    @Override
    public void destroy() {
        slow.close();
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = path(request);
        SimulatedPartner partner = simulator.partner(path[0]).orElse(null);
        boolean soap = "soap".equals(path[1]);
        if (partner == null || !soap && !"messages".equals(path[1])) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String content = new String(request.getInputStream().readNBytes(MAX_BYTES), StandardCharsets.UTF_8);
        String key = request.getHeader("Idempotency-Key");
        String id = key == null || key.isBlank() ? Answers.code(content) : key;
        String operation = soap ? NodeMessages.operation(content) : null;
        if (operation != null && !NodeMessages.SENDINGS.contains(operation)) {
            write(response, 200, Answers.SOAP_TYPE, NodeMessages.answer(operation, content, partner));
            return;
        }
        String form = !soap ? "" : operation == null ? Answers.form(content) : operation;
        if (id.isEmpty() || form == null) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        answer(request, response, partner, new Received(id, soap, form, operation == null ? null : content));
    }

    private record Received(String id, boolean soap, String form, String node) {

        String type() {
            return soap ? Answers.SOAP_TYPE : Answers.XML_TYPE;
        }

        String accepted() {
            return node != null ? NodeMessages.accepted(form, node) : soap ? Answers.soap(form, true) : Answers.outcome(id, "ACQUISITO");
        }

        String refused() {
            return node != null ? NodeMessages.refused(form, node) : soap ? Answers.soap(form, false) : Answers.outcome(id, "RIFIUTATO");
        }

        String invalid() {
            return node != null ? NodeMessages.invalid(form, node) : soap ? Answers.invalidSoap(form) : Answers.invalidOutcome(id);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, SimulatedPartner partner, Received received) throws IOException {
        long delay = partner.behaviour().delayMs();
        Fault fault = partner.attempt(received.id());
        switch (fault) {
            case DOWN -> response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            case ERROR_500 -> write(response, 500, "text/plain", "java.lang.NullPointerException");
            case RESET -> breakOff(response, received);
            case INVALID -> write(response, 200, received.type(), received.invalid());
            case KO -> {
                partner.refuse(received.id());
                write(response, 200, received.type(), received.refused());
            }
            default -> {
                partner.apply(received.id());
                partner.hold(received.node());
                applied(fault, delay, request, response, partner, received);
            }
        }
    }

    private void applied(Fault fault, long delay, HttpServletRequest request, HttpServletResponse response, SimulatedPartner partner,
                         Received received) throws IOException {
        switch (fault) {
            case SLOW -> slow.late(request, received.type(), received.accepted(), delay);
            case DRIBBLE -> slow.drops(request, received.type(), received.accepted(), delay);
            case GARBAGE -> write(response, 200, received.type(), Answers.GARBAGE);
            case ANSWER_LOST -> breakOff(response, received);
            case DUPLICATE -> {
                partner.apply(received.id());
                write(response, 200, received.type(), received.accepted());
            }
            default -> write(response, 200, received.type(), received.accepted());
        }
    }

    /** Promises more than it sends: the server then has to break the connection. */
    private static void breakOff(HttpServletResponse response, Received received) throws IOException {
        response.setContentType(received.type());
        response.setContentLength(10_000);
        response.getOutputStream().write('<');
        response.flushBuffer();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = path(request);
        SimulatedPartner partner = simulator.partner(path[0]).orElse(null);
        if (partner != null && "samples".equals(path[1])) {
            sample(request, response, path[2]);
            return;
        }
        if (partner == null || !"messages".equals(path[1])) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else if (partner.behaviour().fault() == Fault.DOWN && partner.behaviour().attempts() == 0) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else if (!path[2].isEmpty()) {
            write(response, 200, Answers.XML_TYPE, Answers.outcome(path[2], partner.status(path[2])));
        } else {
            list(request, response, partner);
        }
    }

    /** A message as the partner would send it to us; {@code ?mistake=n} plants the mistake with that number, from 0. */
    private static void sample(HttpServletRequest request, HttpServletResponse response, String name) throws IOException {
        var mistakes = Samples.mistakes().stream().filter(mistake -> mistake.message().equals(name)).toList();
        String wish = String.valueOf(request.getParameter("mistake"));
        int number = wish.matches("\\d{1,3}") ? Integer.parseInt(wish) : -1;
        if (mistakes.isEmpty() || number >= mistakes.size()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        write(response, 200, Answers.XML_TYPE, number < 0 ? Samples.text(name) : mistakes.get(number).text());
    }

    private static void list(HttpServletRequest request, HttpServletResponse response, SimulatedPartner partner) throws IOException {
        try {
            LocalDate day = LocalDate.parse(String.valueOf(request.getParameter("day")));
            write(response, 200, Answers.XML_TYPE, Answers.list(day, partner.ids(day)));
        } catch (DateTimeParseException e) {
            write(response, 400, "text/plain;charset=UTF-8", "day: aaaa-mm-gg");
        }
    }

    /** Partner, what is wanted of it, and an id or nothing. */
    private static String[] path(HttpServletRequest request) {
        String[] parts = String.valueOf(request.getPathInfo()).split("/", 4);
        return new String[] {parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "", parts.length > 3 ? parts[3] : ""};
    }

    private static void write(HttpServletResponse response, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
