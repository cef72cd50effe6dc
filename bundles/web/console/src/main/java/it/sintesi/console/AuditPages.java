package it.sintesi.console;

import java.util.List;
import java.util.Map;

import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** Who looked at what. Looking here leaves a row too. */
public final class AuditPages implements Rooms {

    private static final Guard GUARD = Guard.of(Permission.AUDIT_READ);

    private final AuditTrail audit;

    public AuditPages(AuditTrail audit) {
        this.audit = audit;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("audit", "key", 930, Shell.CONSOLE, "/audit", GUARD));
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, "/audit", GUARD, this::show), WebPage.post(Shell.CONSOLE, "/audit/verify", GUARD, this::verify));
    }

    private WebResponse show(WebRequest request) {
        String person = request.param("person");
        audit.record(AuditEntry.ok(request.caller(), "audit.read", "audit", person == null ? "*" : person, null, "Consultazione del registro degli accessi"));
        return WebResponse.view("audit", Map.of("query", request.filterQuery(),
                "rows", audit.search(request.param("account"), person, request.param("action"), request.day("from"), request.day("to"), request.page())));
    }

    private WebResponse verify(WebRequest request) {
        return WebResponse.view("audit-verify", Map.of("report", audit.verify()));
    }
}
