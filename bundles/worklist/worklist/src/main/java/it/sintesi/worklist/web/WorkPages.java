package it.sintesi.worklist.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import it.sintesi.worklist.application.WorkReader;
import it.sintesi.worklist.persistence.ItemStore;

/** The work of the office: filters, list, export. */
public final class WorkPages implements Rooms {

    static final Guard GUARD = Guard.of(Permission.WORK_MANAGE);
    private static final List<String> COLUMNS = List.of("kind", "title", "detail", "since", "due", "assignee", "office");

    private static final int WIDER = 4;

    private final WorkReader reader;
    private final ItemStore store;
    private final CertifiedClock clock;

    public WorkPages(WorkReader reader, ItemStore store, CertifiedClock clock) {
        this.reader = reader;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("work", "check-circle", 20, Shell.CONSOLE, "/work", GUARD));
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, "/work", GUARD, this::list),
                WebPage.get(Shell.CONSOLE, "/work/export", GUARD, this::export, caller -> Optional.empty()));
    }

    /** Open work as far as somebody looked: the filtered rows, and whether there may be more of them. */
    private record Look(List<WorkReader.Kind> kinds, List<WorkFilter.Row> rows, boolean more) {
    }

    /** Looks at no more work than is wanted: areas write down whom they have shown. */
    private Look look(WebRequest request, WorkFilter filter, int wanted) {
        for (int window = Math.min(wanted, WorkReader.WINDOW);; window = Math.min(window * WIDER, WorkReader.WINDOW)) {
            boolean last = window == WorkReader.WINDOW;
            List<WorkReader.Kind> kinds = filter.assigned() == WorkFilter.Assigned.MINE ? reader.mine(request.caller(), request.texts(), filter.kind())
                    : reader.open(request.caller(), request.texts(), filter.kind(), window);
            List<WorkFilter.Row> rows = filter.rows(kinds, last, store, request.caller().account(), clock.today());
            boolean whole = last || kinds.stream().allMatch(WorkReader.Kind::whole);
            if (whole || rows.size() >= wanted) {
                return new Look(kinds, rows, !whole);
            }
        }
    }

    private WebResponse list(WebRequest request) {
        WorkFilter filter = WorkFilter.read(request);
        PageRequest page = request.page();
        Look look = look(request, filter, Math.min(WorkReader.WINDOW, page.offset()) + page.size() + 1);
        List<WorkReader.Kind> kinds = look.kinds();
        long total = filter.everything() ? kinds.stream().mapToLong(WorkReader.Kind::shown).sum() : look.rows().size();
        Map<String, Object> model = new HashMap<>();
        model.put("rows", new Page<>(look.rows().stream().skip(page.offset()).limit(page.size()).toList(), total, page.number(), page.size(),
                look.more() && !filter.everything()));
        model.put("kinds", filter.kind() == null ? kinds : reader.counts(request.caller(), request.texts()));
        model.put("away", kinds.stream().filter(WorkReader.Kind::away).map(WorkReader.Kind::name).distinct().toList());
        model.put("cut", kinds.stream().filter(WorkReader.Kind::cut).toList());
        model.put("assigned", WorkFilter.Assigned.values());
        model.put("query", request.filterQuery());
        model.put("account", request.caller().account());
        return WebResponse.view("work", model);
    }

    private WebResponse export(WebRequest request) {
        WorkFilter filter = WorkFilter.read(request);
        WebResponse.TableFormat format = request.param("format", WebResponse.TableFormat.class);
        List<WorkFilter.Row> rows = look(request, filter, WorkReader.WINDOW).rows();
        List<String> titles = COLUMNS.stream().map(c -> request.texts().get("work.column." + c)).toList();
        return new WebResponse.Table("lavoro", format == null ? WebResponse.TableFormat.CSV : format, titles, sink -> rows.forEach(row -> sink.accept(cells(row))));
    }

    private static List<?> cells(WorkFilter.Row row) {
        return Arrays.asList(row.kindName(), row.work().title(), row.work().detail(), row.work().since(), row.work().due(), row.assignee(), row.work().office());
    }
}
