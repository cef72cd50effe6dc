package it.sintesi.communications.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import it.sintesi.communications.api.Refusal;
import it.sintesi.communications.api.Refusals;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.web.api.Exports;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** What was refused, and why. */
public final class RefusalPages implements Rooms {

    private static final List<String> COLUMNS = List.of("refusals.at", "refusals.sender", "column.channel", "refusals.form", "refusals.digest", "refusals.reasons");

    private final Refusals refusals;

    public RefusalPages(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("refusals", "ban", 115, Shell.CONSOLE, "/refusals", ArchivePages.GUARD));
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, "/refusals", ArchivePages.GUARD, this::list),
                WebPage.get(Shell.CONSOLE, "/refusals/export", ArchivePages.GUARD, this::export, caller -> java.util.Optional.empty()));
    }

    private WebResponse list(WebRequest request) {
        return WebResponse.view("refusals", Map.of("query", request.filterQuery(), "rows", search(request, request.page())));
    }

    private WebResponse export(WebRequest request) {
        return Exports.table(request, "rifiuti", COLUMNS, page -> search(request, page), refusal -> java.util.Arrays.asList(refusal.at(), refusal.sender(),
                request.texts().get("channel." + refusal.channel()), refusal.form(), refusal.digest(), reasons(refusal, request.texts())));
    }

    private Page<Refusal> search(WebRequest request, PageRequest page) {
        return refusals.search(request.caller(), request.param("sender"), request.day("from"), request.day("to"), page);
    }

    // All reasons in one cell: a spreadsheet has one row a refusal, as the page has.
    private static String reasons(Refusal refusal, Texts texts) {
        return refusal.rejections().stream().map(r -> r.code() + " " + texts.says(r).text()).collect(Collectors.joining("; "));
    }
}
