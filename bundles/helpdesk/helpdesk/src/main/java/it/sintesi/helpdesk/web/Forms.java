package it.sintesi.helpdesk.web;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.web.api.WebRequest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What forms and their addresses have in common. */
final class Forms {

    private Forms() {
    }

    /** An identifier of an address, or the answer that there is no such thing. */
    static String id(WebRequest request) {
        return checked(request.variable("id"), "[0-9a-f-]{36}");
    }

    /** A value of an address that must have a form. */
    static String checked(String value, String pattern) {
        if (!value.matches(pattern)) {
            throw ServiceException.notFound("La pagina richiesta non esiste.").said("WEB-NO-PAGE");
        }
        return value;
    }

    /** The fields as they were typed; empty text where nothing was. */
    static Map<String, String> typed(WebRequest request, List<String> fields) {
        Map<String, String> values = new HashMap<>();
        fields.forEach(field -> values.put(field, request.param(field) == null ? "" : request.param(field)));
        return values;
    }

    /** The reasons of a refused form; everything else passes on. */
    static List<Rejection> refusal(ServiceException e) {
        if (e.kind() != ServiceException.Kind.REJECTED) {
            throw e;
        }
        return e.rejections();
    }

    /** A field with day and time in the legal time of Italy; null when empty. */
    static LocalDateTime time(WebRequest request, String name) {
        String value = request.param(name);
        try {
            return value == null ? null : LocalDateTime.parse(value);
        } catch (DateTimeParseException e) {
            throw ServiceException.rejected(Rejection.error("WEB-TIME", name, "«" + value + "» non è un giorno con un'ora.", "Scrivete aaaa-mm-ggThh:mm, per esempio 2026-11-23T10:30").said(Phrase.of("WEB-TIME", value)));
        }
    }

    /** A moment as such a field holds it. */
    static String time(Instant moment) {
        return moment == null ? "" : LocalDateTime.ofInstant(moment, CertifiedClock.ZONE).toString();
    }

    /** The paragraphs of plain text. */
    static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
