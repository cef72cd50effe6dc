package it.sintesi.communications.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import it.sintesi.communications.api.Finding;
import it.sintesi.communications.api.Findings;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.web.api.Exports;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** Contradictions that wait for an operator, who closes them with a note. */
public final class FindingPages implements Rooms {

    private static final Guard GUARD = Guard.of(Permission.FINDING_MANAGE);
    private static final String ID = "[0-9A-Za-z-]{1,64}";

    private static final List<String> COLUMNS = List.of("findings.at", "findings.kind", "column.state", "findings.summary", "column.employer", "column.worker",
            "column.code", "column.office", "findings.by", "findings.note.title");

    private final Findings findings;

    public FindingPages(Findings findings) {
        this.findings = findings;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("findings", "flag", 110, Shell.CONSOLE, "/findings", GUARD));
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, "/findings", GUARD, this::list),
                WebPage.get(Shell.CONSOLE, "/findings/export", GUARD, this::export, caller -> java.util.Optional.empty()),
                WebPage.post(Shell.CONSOLE, "/findings/{id}/close", GUARD, this::close));
    }

    private Page<Finding> search(WebRequest request, PageRequest page) {
        return findings.search(request.caller(), request.param("kind", Finding.Kind.class), request.param("state", Finding.State.class), page);
    }

    private WebResponse export(WebRequest request) {
        return Exports.table(request, "segnalazioni", COLUMNS, page -> search(request, page), f -> java.util.Arrays.asList(f.foundAt(), request.texts().get("finding." + f.kind()),
                request.texts().get("findings.state." + f.state().name()), request.texts().told(f.phrases(), f.summary()), f.employer(), f.worker(), f.code(), f.office(), f.handledBy(), f.note()));
    }

    private WebResponse list(WebRequest request) {
        Map<String, Object> model = new HashMap<>();
        model.put("rows", search(request, request.page()));
        model.put("kinds", Finding.Kind.values());
        model.put("query", request.filterQuery());
        return WebResponse.view("findings", model);
    }

    private WebResponse close(WebRequest request) {
        String note = request.param("note");
        if (note == null) {
            throw ServiceException.rejected(Rejection.error("FIN-NOTE", "note", "La nota è vuota.", "Scrivete che cosa avete verificato e come si è concluso"));
        }
        findings.close(request.caller(), Codes.check(request.variable("id"), ID), note);
        return WebResponse.redirect("/findings?state=OPEN", "finding.closed");
    }
}
