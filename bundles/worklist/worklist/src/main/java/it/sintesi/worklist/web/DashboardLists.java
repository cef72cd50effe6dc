package it.sintesi.worklist.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.web.api.DashboardCard.Tone;
import it.sintesi.web.api.DashboardList;
import it.sintesi.web.api.Desk;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Texts;
import it.sintesi.worklist.application.WorkReader;

/** What the work list and the desk show on the dashboard. */
final class DashboardLists {

    private static final int CASES = 8;
    private static final Guard STAFF = Guard.of(Permission.CONSOLE_USE);

    private DashboardLists() {
    }

    static List<DashboardList> of(WorkReader reader, Desk desk) {
        return List.of(new Links("list.work", 20, WorkPages.GUARD, (caller, texts) -> work(reader, caller, texts)),
                new Links("list.recent", 30, STAFF, (caller, texts) -> desk.recent(caller).stream().limit(CASES)
                        .map(c -> new DashboardList.Link(c.title(), c.path(), null, Tone.NEUTRAL)).toList()),
                new Links("list.filters", 40, STAFF, (caller, texts) -> desk.filters(caller, null).stream()
                        .map(f -> new DashboardList.Link(f.name(), f.address(), null, Tone.NEUTRAL)).toList()));
    }

    private static List<DashboardList.Link> work(WorkReader reader, Caller caller, Texts texts) {
        List<DashboardList.Link> links = new ArrayList<>();
        long mine = reader.mine(caller, texts, null).stream().mapToLong(k -> k.work().size()).sum();
        links.add(new DashboardList.Link(texts.get("list.mine"), "/work?assigned=MINE", mine, mine > 0 ? Tone.WARNING : Tone.GOOD));
        for (WorkReader.Kind kind : reader.counts(caller, texts)) {
            String path = kind.kind() == null ? null : "/work?kind=" + kind.kind();
            links.add(new DashboardList.Link(kind.name(), path, kind.away() ? -1L : kind.count(), kind.count() > 0 ? Tone.WARNING : Tone.GOOD));
        }
        return links;
    }

    private record Links(String title, int order, Guard guard, BiFunction<Caller, Texts, List<DashboardList.Link>> read) implements DashboardList {

        @Override
        public List<Link> links(Caller caller, Texts texts) {
            return read.apply(caller, texts);
        }
    }
}
