package it.sintesi.pact.web;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.List;
import java.util.function.Function;

/** What the pages of the area have in common. */
final class Rooms {

    static final Guard OFFICE = Guard.of(Permission.PACT_MANAGE);
    static final Guard CITIZEN = Guard.of(Permission.PERSONAL_AREA_USE);
    static final String HOME = "/pacts";
    static final String PORTAL = "/patto";
    private static final String ID = "[0-9A-Za-z-]{1,64}";

    private Rooms() {
    }

    /** A variable of the path or a parameter that can be an identifier; anything else is not found, without asking the database. */
    static String id(WebRequest request, String name) {
        String value = request.variables().containsKey(name) ? request.variable(name) : String.valueOf(request.param(name));
        if (!value.matches(ID)) {
            throw ServiceException.notFound("La pagina indicata non esiste.").said("WEB-NO-PAGE");
        }
        return value;
    }

    static int number(WebRequest request, String name) {
        String value = request.variable(name);
        if (!value.matches("\\d{1,4}")) {
            throw ServiceException.notFound("La pagina indicata non esiste.").said("WEB-NO-PAGE");
        }
        return Integer.parseInt(value);
    }

    /** A whole number that was typed; null when absent or no number. */
    static Integer typed(WebRequest request, String name) {
        String value = request.param(name);
        return value != null && value.matches("\\d{1,5}") ? Integer.valueOf(value) : null;
    }

    /** Does something; when it is refused the page is shown again with what is wrong. */
    static WebResponse after(Runnable work, WebResponse done, Function<List<Rejection>, WebResponse> again) {
        try {
            work.run();
            return done;
        } catch (ServiceException e) {
            if (e.kind() != ServiceException.Kind.REJECTED) {
                throw e;
            }
            return again.apply(e.rejections());
        }
    }
}
