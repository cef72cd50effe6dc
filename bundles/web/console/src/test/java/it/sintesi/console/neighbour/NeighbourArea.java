package it.sintesi.console.neighbour;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.web.api.DashboardList;
import it.sintesi.web.api.Desk;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Ribbon;
import it.sintesi.web.api.SearchProvider;
import it.sintesi.web.api.SubjectAction;
import it.sintesi.web.api.SubjectSection;
import it.sintesi.web.api.SubjectWork;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.TimelineSource;
import it.sintesi.web.api.WebArea;
import it.sintesi.web.api.WebPage;

/** An area beside the console that tells things of everybody, and a desk. */
public final class NeighbourArea implements WebArea, Desk {

    public static final String CODE = "1000012600000001";

    private static final Guard GUARD = Guard.of(Permission.COMMUNICATION_READ);

    public final List<Case> opened = new ArrayList<>();
    public final NoteWork notes = new NoteWork();
    public boolean failing;
    private final String hostile;

    public NeighbourArea(String hostile) {
        this.hostile = hostile;
    }

    @Override
    public String id() {
        return "neighbour";
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of();
    }

    @Override
    public List<WebPage> pages() {
        return List.of();
    }

    @Override
    public Desk desk() {
        return this;
    }

    @Override
    public void opened(Caller caller, Case seen) {
        opened.add(seen);
        if (failing) {
            throw new IllegalStateException("kaputt");
        }
    }

    @Override
    public List<Case> recent(Caller caller) {
        return List.of(new Case("person", "Rossi " + hostile, "/people/RSSMRA80A01B157X"));
    }

    @Override
    public boolean keepsFilters() {
        return true;
    }

    @Override
    public List<DashboardList> lists() {
        return List.of(new DashboardList() {

            @Override
            public String title() {
                return "list";
            }

            @Override
            public int order() {
                return 20;
            }

            @Override
            public Guard guard() {
                return GUARD;
            }

            @Override
            public List<Link> links(Caller caller, Texts texts) {
                return List.of(new Link("Uno " + hostile, "/work", 12L, it.sintesi.web.api.DashboardCard.Tone.WARNING),
                        new Link("Due", "/work", -1L, it.sintesi.web.api.DashboardCard.Tone.NEUTRAL), new Link("Tre", null, null, it.sintesi.web.api.DashboardCard.Tone.NEUTRAL));
            }
        });
    }

    @Override
    public List<TimelineSource> timelines() {
        return List.of(new TimelineSource() {

            @Override
            public Guard guard() {
                return GUARD;
            }

            @Override
            public List<Entry> entries(Caller caller, Subject subject, Texts texts, int limit) {
                if (failing) {
                    throw new IllegalStateException("kaputt");
                }
                return IntStream.range(0, 40).mapToObj(i -> new Entry(LocalDate.of(2026, 1, 1).plusDays(i), "Fatto " + i + " " + hostile, "=1+1", i == 0 ? null : "/communications/" + i)).toList();
            }
        });
    }

    @Override
    public List<SubjectSection> sections() {
        return List.of(new SubjectSection() {

            @Override
            public String title() {
                return "section";
            }

            @Override
            public int order() {
                return 1;
            }

            @Override
            public Guard guard() {
                return GUARD;
            }

            @Override
            public boolean concerns(Subject subject) {
                return true;
            }

            @Override
            public List<Line> lines(Caller caller, Subject subject, Texts texts, int limit) {
                if (failing) {
                    throw new IllegalStateException("kaputt");
                }
                return subject.personCode() == null ? List.of() : List.of(new Line("Rapporto " + hostile, "aperto", "/relations/1"), new Line("Rapporto", "", null));
            }

            @Override
            public Optional<SubjectWork> work() {
                return Optional.of(notes);
            }

            @Override
            public List<Task> tasks(Caller caller, Subject subject, Texts texts) {
                return List.of(new Task("Dopo " + hostile, "", null, "/work"), new Task("Prima", "una riga", LocalDate.of(2026, 1, 1), "/work"));
            }

            @Override
            public List<SubjectAction> actions(Caller caller, Subject subject, Texts texts) {
                List<SubjectAction.Field> fields = List.of(new SubjectAction.Field("day", "Giorno", "date", "2026-11-23", true, java.util.Map.of()),
                        new SubjectAction.Field("which", "Quale", "select", "b", true, new java.util.TreeMap<>(java.util.Map.of("a", "Uno", "b", "Due"))));
                return List.of(SubjectAction.link("Avanti " + hostile, "/relations/1"), SubjectAction.button("Registra", "/relations/1", java.util.Map.of("kind", "x")),
                        SubjectAction.form("Prenota", "/relations/2", java.util.Map.of(), fields));
            }
        });
    }

    @Override
    public List<Ribbon> ribbons() {
        return List.of(new Ribbon() {

            @Override
            public int order() {
                return 10;
            }

            @Override
            public Guard guard() {
                return GUARD;
            }

            @Override
            public boolean concerns(Subject subject) {
                return subject.personCode() != null;
            }

            @Override
            public List<Band> bands(Caller caller, Subject subject, Texts texts) {
                if (failing) {
                    throw new IllegalStateException("kaputt");
                }
                return List.of(new Band("Stato " + hostile, "Disoccupato", "dal 01/02/2026", it.sintesi.web.api.DashboardCard.Tone.WARNING, "/people/" + subject.personCode() + "/status"),
                        new Band("Patto", "Nessuno", "", it.sintesi.web.api.DashboardCard.Tone.NEUTRAL, null));
            }
        });
    }

    @Override
    public List<SearchProvider> searches() {
        return List.of(new SearchProvider() {

            @Override
            public String title() {
                return "search";
            }

            @Override
            public Guard guard() {
                return GUARD;
            }

            @Override
            public List<Hit> search(Caller caller, String text, int limit) {
                if (failing) {
                    throw new IllegalStateException("kaputt");
                }
                return IntStream.range(0, limit).mapToObj(i -> new Hit("Comunicazione " + i, hostile, "/communications/" + i)).toList();
            }

            @Override
            public Optional<String> exact(Caller caller, String text) {
                return text.equals(CODE) || text.equals("2026/1") ? Optional.of("/communications/" + CODE) : Optional.empty();
            }
        });
    }
}
