package it.sintesi.worklist.web.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.Map;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.web.api.Desk;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.WebArea;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebResponse;
import it.sintesi.web.api.WorkSource;

/** An area with work: a kind that can be closed from the list and one that cannot; and a page about a case. */
public final class SampleWork implements WebArea {

    public static final String XSS = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
    private static final Instant SINCE = Instant.parse("2026-11-20T09:00:00Z");

    public final Map<String, String> closed = new TreeMap<>();
    public final List<String> asked = new ArrayList<>();
    public final java.util.Set<Integer> limits = java.util.concurrent.ConcurrentHashMap.newKeySet();
    public boolean failing;
    private final Map<String, WorkSource.Work> open = new TreeMap<>();

    public SampleWork() {
        add("a:1", "Anomalia " + XSS, "cpi-brescia", LocalDate.of(2026, 11, 21));
        add("a:2", "Anomalia seconda", null, LocalDate.of(2026, 12, 21));
        add("a:3", "Anomalia di Breno", "cpi-breno", null);
    }

    public void drop(String id) {
        open.remove(id);
    }

    public void add(String id, String title, String office, LocalDate due) {
        open.put(id, new WorkSource.Work(id, SINCE, due, title, "dettaglio " + XSS, "/sample/case", office));
    }

    @Override
    public String id() {
        return "sample";
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of();
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, "/sample/case", Guard.of(Permission.CONSOLE_USE), r -> WebResponse.view("case",
                Map.of("text", "", Desk.Case.MODEL, new Desk.Case("person", r.param("name") == null ? "Rossi" : r.param("name"), "/sample/case?n=" + r.param("name"))))));
    }

    @Override
    public List<WorkSource> works() {
        return List.of(new Source("findings", true), new Source("deliveries", false));
    }

    private final class Source implements WorkSource {

        private final String kind;
        private final boolean closable;

        private Source(String kind, boolean closable) {
            this.kind = kind;
            this.closable = closable;
        }

        @Override
        public String kind() {
            return kind;
        }

        @Override
        public Guard guard() {
            return Guard.of(Permission.WORK_MANAGE);
        }

        @Override
        public List<Work> open(Caller caller, Texts texts, int limit) {
            asked.add(kind);
            limits.add(limit);
            if (failing && !closable) {
                throw new IllegalStateException("kaputt");
            }
            return closable ? open.values().stream().limit(limit).toList() : List.of();
        }

        @Override
        public long count(Caller caller) {
            if (failing && !closable) {
                throw new IllegalStateException("kaputt");
            }
            return closable ? open.size() : 0;
        }

        @Override
        public boolean closable() {
            return closable;
        }

        @Override
        public void close(Caller caller, String id, String note) {
            if (open.remove(id) == null) {
                throw ServiceException.conflict(Rejection.error("CO-007", "", "Già chiusa.", "Ricaricate"));
            }
            closed.put(id, note);
        }
    }
}
