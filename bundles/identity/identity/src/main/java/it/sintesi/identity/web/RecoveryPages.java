package it.sintesi.identity.web;

import it.sintesi.identity.application.Recovery;
import it.sintesi.identity.application.Recovery.Wish;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Account;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Back into an account: the answer is the same page whatever name is written. */
public final class RecoveryPages implements Rooms {

    static final String HOME = "/recupero";
    private static final String RESET = HOME + "/nuova";

    private final Recovery recovery;

    public RecoveryPages(Recovery recovery) {
        this.recovery = recovery;
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.PORTAL, HOME, Guard.PUBLIC, request -> WebResponse.view("recover", Fields.model(request, List.of("name"), List.of()))),
                WebPage.post(Shell.PORTAL, HOME, Guard.PUBLIC, this::ask),
                WebPage.get(Shell.PORTAL, HOME + "/inviata", Guard.PUBLIC, request -> WebResponse.view("asked", Map.of("about", "recover"))),
                WebPage.get(Shell.PORTAL, RESET, Guard.PUBLIC, request -> show(request, List.of(), 200)),
                WebPage.post(Shell.PORTAL, RESET, Guard.PUBLIC, this::reset),
                WebPage.get(Shell.PORTAL, HOME + "/fatto", Guard.PUBLIC, request -> WebResponse.view("done", Map.of("about", "reset"))));
    }

    private WebResponse ask(WebRequest request) {
        try {
            Wish wish = request.param("wish", Wish.class);
            recovery.ask(request.caller(), request.param("name"), wish == null ? Wish.PASSWORD : wish);
            return WebResponse.redirect(HOME + "/inviata");
        } catch (ServiceException refused) {
            if (refused.kind() != ServiceException.Kind.REJECTED) {
                throw refused;
            }
            return WebResponse.refused("recover", Fields.model(request, List.of("name"), refused.rejections()));
        }
    }

    private WebResponse show(WebRequest request, List<Rejection> rejections, int status) {
        String token = request.param("token");
        Optional<Account> account = token == null ? Optional.empty() : recovery.look(token);
        if (account.isEmpty()) {
            return ConfirmPages.badLink(token, "recover", HOME);
        }
        Map<String, Object> model = Fields.model(request, List.of("password", "again"), rejections);
        model.put("token", token);
        model.put("username", account.get().username());
        return new WebResponse.View("reset", model, status);
    }

    private WebResponse reset(WebRequest request) {
        char[] password = Fields.secret(request, "password");
        char[] again = Fields.secret(request, "again");
        try {
            Passwords.same(password, again);
            recovery.reset(request.caller(), Fields.text(request, "token"), password);
            return WebResponse.redirect(HOME + "/fatto");
        } catch (ServiceException refused) {
            return switch (refused.kind()) {
                case REJECTED -> show(request, refused.rejections(), refused.kind().status());
                case NOT_FOUND -> ConfirmPages.badLink("used", "recover", HOME);
                default -> throw refused;
            };
        } finally {
            Arrays.fill(password, ' ');
            Arrays.fill(again, ' ');
        }
    }
}
