package it.sintesi.identity.web;

import it.sintesi.identity.application.Confirmation;
import it.sintesi.identity.domain.Accreditation;
import it.sintesi.identity.persistence.RegistrationStore.Registration;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Behind the link that confirms an address: shows what was asked for, takes the password. Opening the link changes nothing. */
public final class ConfirmPages implements Rooms {

    private static final String CONFIRM = RegistrationPages.HOME + "/conferma";
    private static final List<String> FIELDS = List.of("password", "again");

    private final Confirmation confirmation;

    public ConfirmPages(Confirmation confirmation) {
        this.confirmation = confirmation;
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.PORTAL, CONFIRM, Guard.PUBLIC, this::form),
                WebPage.post(Shell.PORTAL, CONFIRM, Guard.PUBLIC, this::confirm),
                WebPage.get(Shell.PORTAL, RegistrationPages.HOME + "/completata", Guard.PUBLIC,
                        request -> WebResponse.view("done", Map.of("about", "released".equals(request.param("how")) ? "released" : "confirmed"))));
    }

    private WebResponse form(WebRequest request) {
        return show(request, List.of(), 200);
    }

    private WebResponse show(WebRequest request, List<Rejection> rejections, int status) {
        String token = request.param("token");
        Optional<Registration> registration = token == null ? Optional.empty() : confirmation.look(token);
        if (registration.isEmpty()) {
            return badLink(token, "register", RegistrationPages.HOME);
        }
        Map<String, Object> model = Fields.model(request, FIELDS, rejections);
        model.put("token", token);
        model.put("username", registration.get().username());
        model.put("applicant", registration.get().applicant());
        return new WebResponse.View("confirm", model, status);
    }

    /** The page for a link that opens nothing: it says how to get a new one. */
    static WebResponse badLink(String token, String about, String again) {
        return new WebResponse.View("badlink", Map.of("about", about, "again", again), token == null ? 200 : 404);
    }

    private WebResponse confirm(WebRequest request) {
        char[] password = Fields.secret(request, "password");
        char[] again = Fields.secret(request, "again");
        try {
            Passwords.same(password, again);
            Accreditation accreditation = confirmation.confirm(request.caller(), Fields.text(request, "token"), password);
            return WebResponse.redirect(RegistrationPages.HOME + "/completata" + (accreditation.decided() ? "?how=released" : ""));
        } catch (ServiceException refused) {
            return switch (refused.kind()) {
                case REJECTED, CONFLICT -> show(request, refused.rejections(), refused.kind().status());
                case NOT_FOUND -> badLink("used", "register", RegistrationPages.HOME);
                default -> throw refused;
            };
        } finally {
            Arrays.fill(password, ' ');
            Arrays.fill(again, ' ');
        }
    }
}
