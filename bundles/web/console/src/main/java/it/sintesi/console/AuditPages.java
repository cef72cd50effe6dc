package it.sintesi.console;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditRow;
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

    /** At most 20,000 rows. */
    private static final int EXPORTED_PAGES = 40;
    private static final List<String> COLUMNS = List.of("sequence", "at", "account", "action", "subject", "person", "purpose", "outcome");

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
        return List.of(WebPage.get(Shell.CONSOLE, "/audit", GUARD, this::show), WebPage.get(Shell.CONSOLE, "/audit/export", GUARD, this::export, caller -> Optional.empty()),
                WebPage.post(Shell.CONSOLE, "/audit/verify", GUARD, this::verify));
    }

    private WebResponse show(WebRequest request) {
        trace(request, "audit.read", "Consultazione del registro degli accessi");
        return WebResponse.view("audit", Map.of("query", request.filterQuery(), "rows", search(request, request.page())));
    }

    private void trace(WebRequest request, String action, String purpose) {
        String person = request.param("person");
        audit.record(AuditEntry.ok(request.caller(), action, "audit", person == null ? "*" : person, null, purpose));
    }

    private Page<AuditRow> search(WebRequest request, PageRequest page) {
        return audit.search(request.param("account"), request.param("person"), request.param("action"), request.day("from"), request.day("to"), page);
    }

    private WebResponse export(WebRequest request) {
        WebResponse.TableFormat format = request.param("format", WebResponse.TableFormat.class);
        trace(request, "audit.export", "Esportazione del registro degli accessi");
        List<String> titles = COLUMNS.stream().map(c -> request.texts().get("audit." + c)).toList();
        Page<AuditRow> first = search(request, new PageRequest(0, PageRequest.MAX_SIZE));
        return new WebResponse.Table("accessi", format == null ? WebResponse.TableFormat.CSV : format, titles, sink -> {
            Page<AuditRow> page = first;
            page.items().forEach(row -> sink.accept(cells(row)));
            while (page.hasNext() && page.number() + 1 < EXPORTED_PAGES) {
                page = search(request, new PageRequest(page.number() + 1, PageRequest.MAX_SIZE));
                page.items().forEach(row -> sink.accept(cells(row)));
            }
        });
    }

    private static List<?> cells(AuditRow r) {
        return Arrays.asList(r.sequence(), r.at(), r.account(), r.action(), r.subjectKind() + " " + r.subjectId(), r.personCode(), r.purpose(), r.outcome());
    }

    private WebResponse verify(WebRequest request) {
        return WebResponse.view("audit-verify", Map.of("report", audit.verify()));
    }
}
