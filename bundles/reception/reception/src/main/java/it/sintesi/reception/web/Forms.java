package it.sintesi.reception.web;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.reception.api.Appointments.Slot;
import it.sintesi.reception.application.Access;
import it.sintesi.reception.domain.Minutes;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.web.api.PageHandler;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

/** What pages read from addresses and forms. */
final class Forms {

    private static final String ID = "[0-9A-Za-z-]{1,64}";
    private static final String CODE = "[0-9A-Z]{11,16}";

    private Forms() {
    }

    /** A variable of the path that can be an identifier; anything else is not found, without asking the database. */
    static String id(WebRequest request, String name) {
        String value = request.variable(name);
        if (!value.matches(ID)) {
            throw ServiceException.notFound("La pagina indicata non esiste.").said("WEB-NO-PAGE");
        }
        return value;
    }

    /** A fiscal code as typed, in capitals; null when there is none, refused when it cannot be one. */
    static String code(WebRequest request, String name) {
        String value = request.param(name);
        if (value == null) {
            return null;
        }
        String code = value.replaceAll("\\s", "").toUpperCase(java.util.Locale.ROOT);
        if (!code.matches(CODE)) {
            throw ServiceException.rejected(Rejection.error("REC-CODE", name, "Il codice fiscale non è valido.", "Scrivete i 16 caratteri del codice fiscale, o le 11 cifre di un'azienda").said(Phrase.of("REC-CODE-FORM")));
        }
        return code;
    }

    /** A moment as our own links and forms write it; null when absent. */
    static LocalDateTime moment(WebRequest request, String name) {
        String value = request.param(name);
        try {
            return value == null ? null : LocalDateTime.parse(value);
        } catch (DateTimeParseException e) {
            throw malformed(name);
        }
    }

    /** Minutes since midnight of a time field; -1 when absent. */
    static int minute(WebRequest request, String name) {
        String value = request.param(name);
        try {
            return value == null ? -1 : Minutes.of(LocalTime.parse(value));
        } catch (DateTimeParseException e) {
            throw malformed(name);
        }
    }

    /** A whole number; -1 when absent. */
    static int number(WebRequest request, String name) {
        String value = request.param(name);
        if (value == null) {
            return -1;
        }
        if (!value.matches("\\d{1,6}")) {
            throw malformed(name);
        }
        return Integer.parseInt(value);
    }

    /** The place that a form names in {@code slot}, with the operator in {@code operator}. */
    static Slot slot(WebRequest request, String office, String service, int minutes) {
        LocalDateTime start = moment(request, "slot");
        if (start == null) {
            throw ServiceException.rejected(Rejection.error("REC-SLOT", "slot", "Manca l'orario.", "Scegliete un orario libero").said(Phrase.of("REC-SLOT-NONE")));
        }
        return new Slot(office, service, request.param("operator"), start, minutes, 1);
    }

    /** The own person of a citizen, the own company of everybody else. */
    static Access.Holder self(Caller caller) {
        return caller.has(Role.CITIZEN) ? Access.Holder.person(caller.subjectCode()) : Access.Holder.company(caller.subjectCode());
    }

    /** Pages for people whose identity is verified; the others are told how that is done. */
    static PageHandler verified(PageHandler handler) {
        return request -> request.caller().subjectCode() == null && !request.caller().isStaff() ? new WebResponse.View("unverified", Map.of(), 403) : handler.handle(request);
    }

    /** What a form is shown again with; other failures pass. */
    static List<Rejection> rejections(ServiceException e) {
        if (e.kind() != ServiceException.Kind.REJECTED && e.kind() != ServiceException.Kind.CONFLICT) {
            throw e;
        }
        return e.rejections();
    }

    private static ServiceException malformed(String name) {
        Rejection rejection = Rejection.error("WEB-PARAM", name, "Valore non riconosciuto.", "Usate i campi della pagina");
        return new ServiceException(ServiceException.Kind.MALFORMED, rejection.message(), List.of(rejection));
    }
}
