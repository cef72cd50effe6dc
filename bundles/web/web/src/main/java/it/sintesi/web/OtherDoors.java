package it.sintesi.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Sessions;
import it.sintesi.web.api.LoginDoor;
import it.sintesi.web.api.Shell;

/** Logins through somebody else ({@code /accesso/<door>}, {@code …/ritorno}, {@code …/uscita}), and the logout, which may have to go there too. */
final class OtherDoors {

    private static final String MEMORY_COOKIE = "sintesi-via";
    private static final String FAREWELL_COOKIE = "sintesi-congedo";
    private static final String LEFT = Doors.OTHER + "/uscita";
    private static final int LONGEST = 3_500;

    private final List<LoginDoor> doors;
    private final Sessions sessions;
    private final LoginPages login;
    private final PageWriter writer;

    OtherDoors(List<LoginDoor> doors, Sessions sessions, LoginPages login, PageWriter writer) {
        this.doors = doors;
        this.sessions = sessions;
        this.login = login;
        this.writer = writer;
    }

    void answer(Exchange exchange) throws IOException {
        String[] parts = exchange.path.substring(1).split("/");
        if (exchange.path.equals(LEFT)) {
            left(exchange);
            return;
        }
        LoginDoor door = parts.length < 2 || exchange.shell != Shell.PORTAL || exchange.unsafe() ? null
                : doors.stream().filter(d -> d.id().equals(parts[1])).findFirst().orElse(null);
        if (door == null) {
            throw ServiceException.notFound(exchange.texts().get("failure.missing"));
        }
        try {
            switch (parts.length == 2 ? "" : parts[2]) {
                case "" -> depart(exchange, door);
                case "ritorno" -> arrive(exchange, door);
                case "uscita" -> leave(exchange, door);
                default -> throw ServiceException.notFound(exchange.texts().get("failure.missing"));
            }
        } catch (ServiceException refused) {
            login.page(exchange, "", exchange.texts().says(refused), refused.kind().status());
        }
    }

    private void depart(Exchange exchange, LoginDoor door) {
        LoginDoor.Departure departure = door.depart(callback(exchange, door));
        // Lax, not strict: the browser comes back from another site.
        String next = Base64.getUrlEncoder().encodeToString(Doors.next(exchange.param("next")).getBytes(StandardCharsets.UTF_8));
        exchange.setCookie(MEMORY_COOKIE, door.id() + ":" + next + ":" + departure.memory(), "Lax", "; Max-Age=600");
        exchange.redirect(departure.address());
    }

    private void arrive(Exchange exchange, LoginDoor door) {
        String memory = remembered(exchange, MEMORY_COOKIE, door)
                .orElseThrow(() -> new ServiceException(ServiceException.Kind.UNAUTHENTICATED, exchange.texts().get("login.other.lost"), List.of()));
        exchange.setCookie(MEMORY_COOKIE, "", "Lax", "; Max-Age=0");
        Map<String, String> answer = new HashMap<>();
        exchange.parameters().forEach((name, values) -> answer.put(name, values.get(0)));
        int end = memory.indexOf(':');
        LoginDoor.Arrival arrival = door.arrive(answer, memory.substring(end + 1), callback(exchange, door), exchange.address());
        if (arrival.farewell() != null && arrival.farewell().length() <= LONGEST) {
            exchange.setCookie(FAREWELL_COOKIE, door.id() + ":" + arrival.farewell(), "Lax", "");
        }
        login.enter(exchange, arrival.caller(), decoded(memory.substring(0, Math.max(0, end))));
    }

    private static String decoded(String next) {
        try {
            return new String(Base64.getUrlDecoder().decode(next), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "/";
        }
    }

    private void leave(Exchange exchange, LoginDoor door) {
        String farewell = remembered(exchange, FAREWELL_COOKIE, door).orElse("");
        exchange.setCookie(FAREWELL_COOKIE, "", "Lax", "; Max-Age=0");
        exchange.redirect(door.leave(farewell, exchange.client.origin(exchange.request) + "/").orElse(Doors.LOGIN));
    }

    private static String callback(Exchange exchange, LoginDoor door) {
        return exchange.client.origin(exchange.request) + Doors.OTHER + "/" + door.id() + "/ritorno";
    }

    private static Optional<String> remembered(Exchange exchange, String cookie, LoginDoor door) {
        String value = exchange.cookie(cookie);
        return value != null && value.startsWith(door.id() + ":") ? Optional.of(value.substring(door.id().length() + 1)) : Optional.empty();
    }

    void logout(Exchange exchange) {
        if (!exchange.unsafe()) {
            exchange.redirect(exchange.shell.base() + "/");
            return;
        }
        if (exchange.session() != null) {
            sessions.close(exchange.session().token());
        }
        exchange.end();
        exchange.redirect(exchange.shell == Shell.PORTAL && exchange.cookie(FAREWELL_COOKIE) != null ? LEFT : exchange.shell.base() + Doors.LOGIN);
    }

    // A page with a link, since a form that is sent to us may not lead to another site.
    private void left(Exchange exchange) throws IOException {
        Optional<LoginDoor> door = doors.stream().filter(d -> remembered(exchange, FAREWELL_COOKIE, d).isPresent()).findFirst();
        if (door.isEmpty() || exchange.shell != Shell.PORTAL) {
            exchange.redirect(exchange.shell.base() + Doors.LOGIN);
            return;
        }
        writer.own(exchange, "left", Map.of("href", Doors.OTHER + "/" + door.get().id() + "/uscita"), 200);
    }
}
