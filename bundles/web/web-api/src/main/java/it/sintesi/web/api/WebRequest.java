package it.sintesi.web.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;

/**
 * A request as a page sees it.
 *
 * @param caller     who; anonymous, with its network address, on public pages without a login
 * @param shell      shell of the page
 * @param method     {@code GET} or {@code POST}
 * @param path       address within the shell
 * @param variables  values of the variables of the path
 * @param parameters parameters of address and form, as sent
 * @param files      files that came with the form, by field name; empty file fields are left out
 * @param texts      texts of the area in the language of the request
 */
public record WebRequest(Caller caller, Shell shell, String method, String path, Map<String, String> variables,
                         Map<String, List<String>> parameters, Map<String, UploadedFile> files, Texts texts) {

    /** Rows a page when the reader did not choose. */
    public static final int PAGE_SIZE = 25;

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    /** The same request with the texts of another area. */
    public WebRequest speaking(Texts others) {
        return new WebRequest(caller, shell, method, path, variables, parameters, files, others);
    }

    /** The value of a variable of the path. */
    public String variable(String name) {
        String value = variables.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The path of this page has no variable " + name);
        }
        return value;
    }

    /** A parameter without blanks around it; null when absent or blank. */
    public String param(String name) {
        List<String> values = parameters.get(name);
        return values == null || values.isEmpty() || values.get(0).isBlank() ? null : values.get(0).strip();
    }

    /** A parameter as an enumeration's constant; null when absent. */
    public <E extends Enum<E>> E param(String name, Class<E> type) {
        String value = param(name);
        if (value == null) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        throw malformed(name, value, "Scegliete una delle voci proposte", "WEB-PARAM");
    }

    /** A parameter as a day (ISO, as date fields send it); null when absent. */
    public LocalDate day(String name) {
        String value = param(name);
        try {
            LocalDate day = value == null ? null : LocalDate.parse(value);
            if (day == null || day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // Told below, like a year that no database keeps.
        }
        throw malformed(name, value, "Scrivete la data come aaaa-mm-gg, per esempio 2026-11-23", "WEB-PARAM-DATE");
    }

    /** The page of a list that is asked for: parameter {@code page}, from 1 as people count. */
    public PageRequest page() {
        String value = param("page");
        try {
            return new PageRequest(value == null ? 0 : Integer.parseInt(value) - 1, PAGE_SIZE);
        } catch (NumberFormatException e) {
            throw malformed("page", value, "Il numero di pagina è un numero intero, da 1", "WEB-PARAM-PAGE");
        }
    }

    public Optional<UploadedFile> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** The filters in force as an address's query, without the page and the notice: for links to other pages and exports. */
    public String filterQuery() {
        return parameters.entrySet().stream()
                .filter(e -> !List.of("page", "notice", "format", "csrf").contains(e.getKey()))
                .filter(e -> param(e.getKey()) != null)
                .sorted(Map.Entry.comparingByKey())
                .map(e -> encode(e.getKey()) + "=" + encode(param(e.getKey())))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static ServiceException malformed(String name, String value, String mend, String said) {
        Rejection rejection = Rejection.error("WEB-PARAM", name, "Valore non riconosciuto: «" + value + "»", mend).said(Phrase.of(said, value));
        return new ServiceException(ServiceException.Kind.MALFORMED, rejection.message(), List.of(rejection));
    }
}
