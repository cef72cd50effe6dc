package it.sintesi.identity.web;

import it.sintesi.identity.application.Registrations;
import it.sintesi.identity.domain.Applicant;
import it.sintesi.identity.domain.RegistrantKind;
import it.sintesi.identity.domain.TaxCodes;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.List;
import java.util.Map;

/** Asking for an account. The answer is the same page whoever asks and whatever the address. */
public final class RegistrationPages implements Rooms {

    static final String HOME = "/registrazione";
    private static final List<String> FIELDS = List.of("givenName", "familyName", "personCode", "email", "phone", "companyCode", "companyName", "vatNumber",
            "companyRole", "privacy");

    private final Registrations registrations;

    public RegistrationPages(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("registration", "plus-circle", 700, Shell.PORTAL, HOME, Guard.PUBLIC));
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.PORTAL, HOME, Guard.PUBLIC, this::form),
                WebPage.post(Shell.PORTAL, HOME, Guard.PUBLIC, this::ask),
                WebPage.get(Shell.PORTAL, HOME + "/inviata", Guard.PUBLIC, request -> WebResponse.view("asked", Map.of("about", "register"))));
    }

    private WebResponse form(WebRequest request) {
        RegistrantKind kind = request.param("kind", RegistrantKind.class);
        return kind == null ? WebResponse.view("kinds", Map.of("kinds", RegistrantKind.values())) : WebResponse.view("register", model(request, kind, List.of()));
    }

    private WebResponse ask(WebRequest request) {
        RegistrantKind kind = request.param("kind", RegistrantKind.class);
        if (kind == null) {
            return WebResponse.redirect(HOME);
        }
        try {
            registrations.ask(request.caller(), applicant(request, kind), request.param("privacy") != null);
            return WebResponse.redirect(HOME + "/inviata");
        } catch (ServiceException refused) {
            if (refused.kind() != ServiceException.Kind.REJECTED) {
                throw refused;
            }
            return WebResponse.refused("register", model(request, kind, refused.rejections()));
        }
    }

    private static Map<String, Object> model(WebRequest request, RegistrantKind kind, List<Rejection> rejections) {
        Map<String, Object> model = Fields.model(request, FIELDS, rejections);
        model.put("kind", kind);
        return model;
    }

    private static Applicant applicant(WebRequest request, RegistrantKind kind) {
        boolean organisation = kind.organisation();
        return new Applicant(kind, Fields.text(request, "givenName"), Fields.text(request, "familyName"), TaxCodes.normal(request.param("personCode")),
                Fields.text(request, "email"), Fields.text(request, "phone"), organisation ? TaxCodes.normal(request.param("companyCode")) : "",
                organisation ? Fields.text(request, "companyName") : "", organisation ? TaxCodes.normal(request.param("vatNumber")) : "",
                organisation ? Fields.text(request, "companyRole") : "");
    }
}
