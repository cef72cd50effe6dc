package it.sintesi.kernel.notifications.web;

import it.sintesi.kernel.api.notification.MessageChannel;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.notifications.application.MessageCriteria;
import it.sintesi.kernel.notifications.application.MessageDesk;
import it.sintesi.kernel.notifications.application.SendState;
import it.sintesi.kernel.notifications.application.StoredMessage;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The messages of everybody as the help desk sees them: to whom and how it went. */
public final class DeskPages implements Room {

    static final Guard GUARD = Guard.of(Permission.NOTIFICATION_MANAGE);
    static final String HOME = "/notifications";
    private static final List<String> COLUMNS = List.of("at", "template", "account", "address", "channel", "state", "reason", "attempts", "changedAt", "error");

    private final MessageDesk desk;
    private final MessageChannel email;

    public DeskPages(MessageDesk desk, MessageChannel email) {
        this.desk = desk;
        this.email = email;
    }

    MessageDesk desk() {
        return desk;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("desk", "inbox", 840, Shell.CONSOLE, HOME, GUARD));
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, HOME, GUARD, this::list),
                WebPage.get(Shell.CONSOLE, HOME + "/export", GUARD, this::export, caller -> Optional.empty()),
                WebPage.post(Shell.CONSOLE, HOME + "/{id}/resend", GUARD, this::resend));
    }

    private WebResponse list(WebRequest request) {
        Map<String, Object> model = new HashMap<>();
        model.put("rows", desk.search(request.caller(), criteria(request), request.page()));
        model.put("states", SendState.values());
        model.put("configured", email.configured());
        model.put("query", request.filterQuery());
        return WebResponse.view("desk", model);
    }

    private WebResponse export(WebRequest request) {
        WebResponse.TableFormat format = request.param("format", WebResponse.TableFormat.class);
        Texts texts = request.texts();
        List<String> titles = COLUMNS.stream().map(column -> texts.get("column." + column)).toList();
        MessageCriteria criteria = criteria(request);
        return new WebResponse.Table("messaggi", format == null ? WebResponse.TableFormat.CSV : format, titles,
                sink -> desk.export(request.caller(), criteria, message -> sink.accept(cells(message, texts))));
    }

    private static List<?> cells(StoredMessage m, Texts texts) {
        return Arrays.asList(m.at(), m.template(), m.account(), m.address() == null ? m.givenAddress() : m.address(), m.channel(), texts.get("state." + m.state()),
                m.reason() == null ? null : texts.get("reason." + m.reason()), m.attempts(), m.changedAt(), m.error());
    }

    private WebResponse resend(WebRequest request) {
        desk.resend(request.caller(), Identifier.check(request.variable("id")));
        return WebResponse.redirect(HOME, "desk.queued");
    }

    private static MessageCriteria criteria(WebRequest request) {
        return new MessageCriteria(request.param("text"), request.param("state", SendState.class), request.day("from"), request.day("to"));
    }
}
