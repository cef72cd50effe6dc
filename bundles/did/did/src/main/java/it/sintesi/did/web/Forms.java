package it.sintesi.did.web;

import it.sintesi.did.application.Services;
import it.sintesi.did.domain.Answers;
import it.sintesi.did.domain.Declaration;
import it.sintesi.did.persistence.WorkStore.Queue;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.PageHandler;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What pages of this area have in common. */
final class Forms {

    static final Guard CITIZEN = Guard.of(Permission.PERSONAL_AREA_USE);
    static final Guard STAFF = Guard.of(Permission.DID_MANAGE);
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{1,36}");
    private static final Pattern PERSON = Pattern.compile("[A-Z0-9]{16}|[0-9]{11}");

    private Forms() {
    }

    /** A variable that can be an identifier; anything else is not found, without asking the database. */
    static String id(WebRequest request, String name) {
        return matching(request.variable(name), ID);
    }

    static String person(WebRequest request) {
        return matching(request.variable("code"), PERSON);
    }

    private static String matching(String value, Pattern pattern) {
        if (!pattern.matcher(value).matches()) {
            throw ServiceException.notFound("La pagina indicata non esiste.").said("WEB-NO-PAGE");
        }
        return value;
    }

    /** The answers that came with a form. */
    static Map<String, String> answers(WebRequest request) {
        Map<String, String> answers = new HashMap<>();
        Answers.names().forEach(name -> {
            if (request.param(name) != null) {
                answers.put(name, request.param(name));
            }
        });
        return answers;
    }

    /** Pages of a citizen whose identity is not verified yet tell how to do so. */
    static PageHandler verified(PageHandler handler) {
        return request -> request.caller().subjectCode() == null ? WebResponse.view("unverified", Map.of()) : handler.handle(request);
    }

    /** True for refusals that are shown beside the form. */
    static boolean shown(ServiceException e) {
        return e.kind() == ServiceException.Kind.REJECTED || e.kind() == ServiceException.Kind.CONFLICT;
    }

    /** A declaration that the caller may see, for tests that open pages. */
    static Optional<Declaration> sample(Services services, LocalDate today, Caller caller) {
        return List.of(Queue.CONVENE, Queue.OVERDUE, Queue.REFUSED).stream()
                .flatMap(queue -> services.reading().queue(caller, queue, today.plusYears(1), new PageRequest(0, 1)).items().stream()).findFirst();
    }
}
