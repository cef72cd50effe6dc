package it.sintesi.identity.web;

import it.sintesi.identity.application.OwnAccount;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The holder's own account, in both shells. */
public final class ProfilePages implements Rooms {

    private static final String HOME = "/profilo";
    private static final String EMAIL = HOME + "/indirizzo";
    private static final List<String> FIELDS = List.of("email", "password", "label", "tokenPassword");

    private final OwnAccount own;

    public ProfilePages(OwnAccount own) {
        this.own = own;
    }

    @Override
    public List<MenuEntry> menu() {
        return Stream.of(Shell.values()).map(shell -> new MenuEntry("profile", "user", 890, shell, HOME, Guard.LOGGED_IN)).toList();
    }

    @Override
    public List<WebPage> pages() {
        return Stream.of(Shell.values()).flatMap(shell -> Stream.of(
                WebPage.get(shell, HOME, Guard.LOGGED_IN, request -> show(request, List.of(), 200)),
                WebPage.get(shell, EMAIL, Guard.LOGGED_IN, this::newEmail),
                WebPage.post(shell, EMAIL, Guard.LOGGED_IN, this::changeEmail),
                WebPage.post(shell, EMAIL + "/conferma", Guard.LOGGED_IN, this::confirmEmail),
                WebPage.post(shell, HOME + "/codici", Guard.LOGGED_IN, this::issue),
                WebPage.post(shell, HOME + "/codici/{id}/revoca", Guard.LOGGED_IN, this::revoke))).toList();
    }

    private WebResponse show(WebRequest request, List<Rejection> rejections, int status) {
        Map<String, Object> model = Fields.model(request, FIELDS, rejections);
        model.put("account", own.account(request.caller()));
        model.put("sends", own.sends(request.caller()));
        model.put("tokens", own.tokens(request.caller()));
        return new WebResponse.View("profile", model, status);
    }

    private WebResponse changeEmail(WebRequest request) {
        char[] password = Fields.secret(request, "password");
        try {
            own.changeEmail(request.caller(), request.param("email"), password);
            return WebResponse.redirect(HOME, "email.asked");
        } catch (ServiceException refused) {
            return again(request, refused);
        } finally {
            Arrays.fill(password, ' ');
        }
    }

    private WebResponse newEmail(WebRequest request) {
        String token = request.param("token");
        Optional<String> email = token == null ? Optional.empty() : own.newEmail(request.caller(), token);
        return email.isEmpty() ? ConfirmPages.badLink(token, "email", HOME)
                : WebResponse.view("newemail", Map.of("token", token, "email", email.get()));
    }

    private WebResponse confirmEmail(WebRequest request) {
        try {
            own.confirmEmail(request.caller(), Fields.text(request, "token"));
            return WebResponse.redirect(HOME, "email.changed");
        } catch (ServiceException refused) {
            return refused.kind() == ServiceException.Kind.NOT_FOUND ? ConfirmPages.badLink("used", "email", HOME) : again(request, refused);
        }
    }

    /** The one answer to a form that is a page: the token must not travel in an address. */
    private WebResponse issue(WebRequest request) {
        char[] password = Fields.secret(request, "tokenPassword");
        try {
            return WebResponse.view("token", Map.of("token", own.issueToken(request.caller(), request.param("label"), password), "label", request.param("label")));
        } catch (ServiceException refused) {
            return again(request, refused);
        } finally {
            Arrays.fill(password, ' ');
        }
    }

    private WebResponse revoke(WebRequest request) {
        own.revokeToken(request.caller(), request.variable("id"));
        return WebResponse.redirect(HOME, "token.revoked");
    }

    private WebResponse again(WebRequest request, ServiceException refused) {
        return switch (refused.kind()) {
            case REJECTED, CONFLICT -> show(request, refused.rejections(), refused.kind().status());
            default -> throw refused;
        };
    }
}
