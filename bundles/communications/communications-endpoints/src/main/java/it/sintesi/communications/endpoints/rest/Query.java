package it.sintesi.communications.endpoints.rest;

import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.UriInfo;

/** Reads the parameters of a request and collects everything that is wrong with them. Finish with {@link #done()}. */
final class Query {
    private final MultivaluedMap<String, String> parameters;
    private final List<Rejection> problems = new ArrayList<>();

    /** @param known names that may be used; any other is an error, so that a misspelt filter never finds too much */
    Query(UriInfo uri, Set<String> known) {
        parameters = uri.getQueryParameters();
        parameters.keySet().stream().filter(name -> !known.contains(name))
                .forEach(name -> wrong("QRY-001", name, "Il parametro " + name + " non è previsto", "Usare: " + known.stream().sorted().collect(Collectors.joining(", ")) + "."));
    }

    private void wrong(String code, String name, String message, String mend) {
        problems.add(Rejection.error(code, name, message, mend));
    }

    String text(String name) {
        String value = parameters.getFirst(name);
        return value == null || value.isBlank() ? null : value.trim();
    }

    String required(String name, String pattern, String example) {
        String value = text(name);
        if (value == null || !value.matches(pattern)) {
            wrong("QRY-002", name, value == null ? "Manca il parametro " + name : "Il parametro " + name + " vale «" + shown(value) + "»: valore non ammesso",
                    "Esempio: " + name + "=" + example + ".");
            return "";
        }
        return value;
    }

    LocalDate date(String name) {
        String value = text(name);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            wrong("QRY-003", name, "Il parametro " + name + " vale «" + shown(value) + "»: non è una data", "Scrivere la data come 2026-11-23.");
            return null;
        }
    }

    Boolean flag(String name) {
        String value = text(name);
        if (value == null || value.equals("true") || value.equals("false")) {
            return value == null ? null : Boolean.valueOf(value);
        }
        wrong("QRY-004", name, "Il parametro " + name + " vale «" + shown(value) + "»: atteso true o false", "Scrivere true oppure false.");
        return null;
    }

    boolean is(String name) {
        return Boolean.TRUE.equals(flag(name));
    }

    <E extends Enum<E>> E choice(String name, Class<E> type) {
        String value = text(name);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(value)) {
                return constant;
            }
        }
        if (value != null) {
            wrong("QRY-005", name, "Il parametro " + name + " vale «" + shown(value) + "»: valore non previsto",
                    "Usare uno fra: " + Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")) + ".");
        }
        return null;
    }

    PageRequest page() {
        return new PageRequest(number("page", 0, 1_000_000, 0), number("size", 1, PageRequest.MAX_SIZE, 25));
    }

    private int number(String name, int least, int most, int otherwise) {
        String value = text(name);
        if (value == null) {
            return otherwise;
        }
        if (value.matches("\\d{1,7}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most) {
            return Integer.parseInt(value);
        }
        wrong("QRY-006", name, "Il parametro " + name + " vale «" + shown(value) + "»: atteso un numero da " + least + " a " + most, "Correggere il numero.");
        return otherwise;
    }

    private static String shown(String value) {
        return value.length() <= 60 ? value : value.substring(0, 60) + "…";
    }

    /** @throws ServiceException MALFORMED with everything that is wrong */
    void done() {
        if (!problems.isEmpty()) {
            throw new ServiceException(ServiceException.Kind.MALFORMED, "I parametri della richiesta non sono corretti", problems);
        }
    }
}
