package it.sintesi.citizen.web;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.PageHandler;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Pages of the personal area: a citizen whose identity is not verified yet is told how to do so, whatever page is opened. */
final class Own {

    static final String HOME = "/area-personale";
    static final Guard GUARD = Guard.of(Permission.PERSONAL_AREA_USE);
    private static final String ID = "[0-9A-Za-z-]{1,64}";

    private Own() {
    }

    static WebPage get(String path, PageHandler handler) {
        return WebPage.get(Shell.PORTAL, HOME + path, GUARD, verified(handler));
    }

    static WebPage get(String path, PageHandler handler, Function<Caller, Optional<String>> sample) {
        return WebPage.get(Shell.PORTAL, HOME + path, GUARD, verified(handler), caller -> caller.subjectCode() == null ? Optional.empty() : sample.apply(caller));
    }

    static WebPage post(String path, PageHandler handler) {
        return WebPage.post(Shell.PORTAL, HOME + path, GUARD, verified(handler));
    }

    /** A variable of the path that can be an identifier; anything else is not found, without asking the database. */
    static String id(WebRequest request, String name) {
        String value = request.variable(name);
        if (!value.matches(ID)) {
            throw ServiceException.notFound("La pagina indicata non esiste.").said("WEB-NO-PAGE");
        }
        return value;
    }

    private static PageHandler verified(PageHandler handler) {
        return request -> request.caller().subjectCode() == null ? WebResponse.view("unverified", Map.of()) : handler.handle(request);
    }
}
