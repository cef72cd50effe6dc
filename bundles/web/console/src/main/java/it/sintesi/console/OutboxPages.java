package it.sintesi.console;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.event.OutboxAdmin;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.web.api.DashboardCard;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** The queue of events: figures, and what was given up and waits for a person. */
public final class OutboxPages implements Rooms, DashboardCard {

    private static final Guard GUARD = Guard.of(Permission.DELIVERY_MANAGE);

    private final OutboxAdmin outbox;
    private final AuditTrail audit;

    public OutboxPages(OutboxAdmin outbox, AuditTrail audit) {
        this.outbox = outbox;
        this.audit = audit;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("outbox", "inbox", 920, Shell.CONSOLE, "/outbox", GUARD));
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, "/outbox", GUARD, this::show), WebPage.post(Shell.CONSOLE, "/outbox/replay", GUARD, this::replay));
    }

    private WebResponse show(WebRequest request) {
        return WebResponse.view("outbox", Map.of("status", outbox.status(), "parked", outbox.parked(request.page())));
    }

    private WebResponse replay(WebRequest request) {
        String event = request.param("event");
        String listener = request.param("listener");
        if (event == null || listener == null || !event.matches("[0-9a-fA-F-]{36}")) {
            throw ServiceException.notFound("L'evento indicato non esiste.").said("CON-NO-EVENT");
        }
        boolean done = outbox.replay(UUID.fromString(event), listener);
        audit.record(AuditEntry.ok(request.caller(), "outbox.replay", "event", event, null, "Nuova consegna di un evento a " + listener));
        return WebResponse.redirect("/outbox", done ? "replayed" : "notparked");
    }

    @Override
    public String title() {
        return "outbox.title";
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public Guard guard() {
        return GUARD;
    }

    @Override
    public List<Figure> figures(Caller caller) {
        OutboxAdmin.Status status = outbox.status();
        return List.of(new Figure("outbox.pending", status.pending(), "/outbox", Tone.NEUTRAL),
                new Figure("outbox.parked", status.parked(), "/outbox", status.parked() > 0 ? Tone.DANGER : Tone.GOOD));
    }
}
