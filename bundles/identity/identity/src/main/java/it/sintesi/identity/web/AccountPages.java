package it.sintesi.identity.web;

import it.sintesi.identity.application.AccountDesk;
import it.sintesi.identity.domain.Wish;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Account;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.registry.api.Offices;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The help desk's view of accounts. */
public final class AccountPages implements Rooms {

    private static final String HOME = "/accounts";
    private static final String ONE = HOME + "/{name}";
    private static final Guard GUARD = Guard.of(Permission.ACCOUNT_MANAGE);
    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._@-]{2,99}";
    private static final List<String> FIELDS = List.of("username", "displayName", "email", "office", "expires", "roles");

    /** Something that is done to an account and comes back to its page. */
    private interface Action {
        void on(Caller caller, String username, WebRequest request);
    }

    private final AccountDesk desk;
    private final Offices offices;
    private final CertifiedClock clock;

    public AccountPages(AccountDesk desk, Offices offices, CertifiedClock clock) {
        this.desk = desk;
        this.offices = offices;
        this.clock = clock;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("accounts", "key", 910, Shell.CONSOLE, HOME, GUARD));
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, HOME, GUARD, this::list),
                WebPage.get(Shell.CONSOLE, HOME + "/new", GUARD, request -> form(request, null, List.of(), 200)),
                WebPage.post(Shell.CONSOLE, HOME, GUARD, this::create),
                WebPage.get(Shell.CONSOLE, ONE, GUARD, this::show, caller -> Optional.of(HOME + "/" + caller.account())),
                WebPage.get(Shell.CONSOLE, ONE + "/change", GUARD, request -> form(request, desk.file(request.caller(), name(request)).account(), List.of(), 200),
                        caller -> Optional.of(HOME + "/" + caller.account() + "/change")),
                WebPage.post(Shell.CONSOLE, ONE + "/change", GUARD, this::change),
                post("/enable", "account.enabled", (caller, name, request) -> desk.enable(caller, name, true, request.param("reason"))),
                post("/disable", "account.disabled", (caller, name, request) -> desk.enable(caller, name, false, request.param("reason"))),
                post("/unlock", "account.unlocked", (caller, name, request) -> desk.unlock(caller, name)),
                post("/link", "account.link", (caller, name, request) -> desk.sendLink(caller, name)),
                post("/second-factor", "account.factor", (caller, name, request) -> desk.resetSecondFactor(caller, name)),
                post("/sessions", "account.sessions", (caller, name, request) -> desk.closeSessions(caller, name)));
    }

    private static WebPage post(String path, String notice, Action action) {
        return WebPage.post(Shell.CONSOLE, ONE + path, GUARD, request -> {
            action.on(request.caller(), name(request), request);
            return WebResponse.redirect(HOME + "/" + name(request), notice);
        });
    }

    private WebResponse list(WebRequest request) {
        return WebResponse.view("accounts", Map.of("rows", desk.search(request.caller(), request.param("text"), request.page()), "today", clock.today(),
                "query", request.filterQuery()));
    }

    private WebResponse show(WebRequest request) {
        AccountDesk.File file = desk.file(request.caller(), name(request));
        Map<String, Object> model = new HashMap<>();
        model.put("file", file);
        model.put("one", file.account());
        model.put("expired", file.account().expired(clock.today()));
        model.put("own", file.account().username().equals(request.caller().account()));
        model.put("office", file.account().office() == null ? "" : offices.byId(file.account().office()).map(o -> o.name()).orElse(file.account().office()));
        return WebResponse.view("account", model);
    }

    private WebResponse create(WebRequest request) {
        try {
            Wish wish = wish(request);
            desk.create(request.caller(), wish);
            return WebResponse.redirect(HOME + "/" + wish.username(), "account.created");
        } catch (ServiceException refused) {
            return again(request, null, refused);
        }
    }

    private WebResponse change(WebRequest request) {
        try {
            desk.change(request.caller(), name(request), wish(request));
            return WebResponse.redirect(HOME + "/" + name(request), "account.changed");
        } catch (ServiceException refused) {
            return again(request, desk.file(request.caller(), name(request)).account(), refused);
        }
    }

    private WebResponse again(WebRequest request, Account account, ServiceException refused) {
        return switch (refused.kind()) {
            case REJECTED, CONFLICT -> form(request, account, refused.rejections(), refused.kind().status());
            default -> throw refused;
        };
    }

    /** The form, filled from the account when it is shown for the first time. */
    private WebResponse form(WebRequest request, Account account, List<Rejection> rejections, int status) {
        Map<String, Object> model = Fields.model(request, FIELDS, rejections);
        boolean first = account != null && rejections.isEmpty();
        if (first) {
            Map<String, Object> values = new HashMap<>();
            values.put("username", account.username());
            values.put("displayName", account.displayName());
            values.put("email", account.email() == null ? "" : account.email());
            values.put("office", account.office() == null ? "" : account.office());
            values.put("expires", account.expires() == null ? "" : account.expires().toString());
            model.put("values", values);
        }
        Set<Role> shown = EnumSet.noneOf(Role.class);
        shown.addAll(desk.grantable(request.caller()));
        shown.removeIf(role -> !role.staff() && role != Role.PARTNER_SYSTEM);
        if (account != null) {
            shown.addAll(account.roles());
        }
        model.put("account", account);
        model.put("roles", shown);
        model.put("chosen", first ? account.roles() : roles(request));
        model.put("offices", offices.all());
        return new WebResponse.View("account-form", model, status);
    }

    private static Wish wish(WebRequest request) {
        return new Wish(request.param("username"), request.param("displayName"), request.param("email"), roles(request), request.param("office"), request.day("expires"));
    }

    private static Set<Role> roles(WebRequest request) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        List<String> names = request.parameters().getOrDefault("roles", List.of());
        for (Role role : Role.values()) {
            if (names.contains(role.name())) {
                roles.add(role);
            }
        }
        return roles;
    }

    private static String name(WebRequest request) {
        if (!request.variable("name").matches(NAME)) {
            throw ServiceException.notFound("Nessun account ha questo nome. Tornate all'elenco degli utenti.").said("ID-NO-ACCOUNT");
        }
        return request.variable("name");
    }
}
