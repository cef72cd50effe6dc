package it.sintesi.kernel.notifications.web;

import it.sintesi.kernel.api.notification.Notifications;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The messages to whoever is logged in, in both shells. */
public final class InboxPages implements Room {

    static final String HOME = "/messaggi";

    private final Notifications notifications;

    public InboxPages(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("inbox", "mail", 500, Shell.PORTAL, HOME, Guard.LOGGED_IN),
                new MenuEntry("inbox", "mail", 20, Shell.CONSOLE, HOME, Guard.LOGGED_IN));
    }

    @Override
    public List<WebPage> pages() {
        return Stream.of(Shell.PORTAL, Shell.CONSOLE).flatMap(shell -> Stream.of(
                WebPage.get(shell, HOME, Guard.LOGGED_IN, this::list),
                WebPage.post(shell, HOME + "/letti", Guard.LOGGED_IN, this::markAll),
                WebPage.post(shell, HOME + "/{id}/letto", Guard.LOGGED_IN, this::mark))).toList();
    }

    private WebResponse list(WebRequest request) {
        Map<String, Object> model = new HashMap<>();
        model.put("rows", notifications.inbox(request.caller(), request.page()));
        model.put("unread", notifications.unread(request.caller()));
        model.put("query", request.filterQuery());
        return WebResponse.view("inbox", model);
    }

    private WebResponse mark(WebRequest request) {
        notifications.markRead(request.caller(), Identifier.check(request.variable("id")));
        return WebResponse.redirect(HOME, "inbox.read");
    }

    private WebResponse markAll(WebRequest request) {
        notifications.markRead(request.caller(), null);
        return WebResponse.redirect(HOME, "inbox.allRead");
    }
}
