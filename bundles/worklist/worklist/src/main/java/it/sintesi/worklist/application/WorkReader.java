package it.sintesi.worklist.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.web.api.Answer;
import it.sintesi.web.api.Contribution;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.WebAreas;
import it.sintesi.web.api.WorkSource;
import it.sintesi.web.api.WorkSource.Work;
import it.sintesi.worklist.persistence.ItemStore;

/** Reads the open work of all areas together with who has it. */
public final class WorkReader {

    /** Most items of one kind that are looked at; the rest is counted only. */
    public static final int WINDOW = 500;
    private static final int MINE = 200;
    private static final int RETRY_SECONDS = 10;

    private final WebAreas areas;
    private final ItemStore store;
    private final Authorisation authorisation;

    public WorkReader(WebAreas areas, ItemStore store, Authorisation authorisation) {
        this.areas = areas;
        this.store = store;
        this.authorisation = authorisation;
    }

    /**
     * The work of one kind.
     *
     * @param kind  its name; null when the module is stopped and nobody can tell
     * @param name  its name for people; that of the area when it is stopped
     * @param away  true when the area cannot answer now
     * @param count how many are open, 0 when away
     * @param work  the first of them that the caller may see, as its area orders them
     * @param whole true when there are no more than were looked at
     */
    public record Kind(String kind, String name, boolean away, long count, List<Work> work, boolean whole) {

        /** How many the list can show; what lies beyond the window is counted only. */
        public long shown() {
            return whole ? work.size() : Math.min(count, WINDOW);
        }

        /** True when there are more than the list can show. */
        public boolean cut() {
            return !whole && count > WINDOW;
        }
    }

    /** One piece of work with its source and what the list knows of it. */
    public record Found(WorkSource source, Work work, Item item, String kindName) {
    }

    private record Part(long count, List<Work> work, boolean whole) {
        private static final Part NONE = new Part(0, List.of(), true);
    }

    /** The first open work of all kinds, or of one: at most {@code window} of each kind, as its area orders them. */
    public List<Kind> open(Caller caller, Texts texts, String kind, int window) {
        return kinds(caller, texts, kind, source -> true, (source, own) -> {
            List<Work> work = source.open(caller, own, window);
            return work.size() < window ? new Part(work.size(), work, true) : new Part(source.count(caller), work, false);
        });
    }

    /** How much is open of each kind; the lists stay empty. */
    public List<Kind> counts(Caller caller, Texts texts) {
        return kinds(caller, texts, null, source -> true, (source, own) -> new Part(source.count(caller), List.of(), false));
    }

    /** What the caller has taken and is still open. */
    public List<Kind> mine(Caller caller, Texts texts, String kind) {
        Map<String, List<Item>> taken = store.of(caller.account(), MINE).stream().collect(Collectors.groupingBy(item -> item.key().kind()));
        return kinds(caller, texts, kind, source -> taken.containsKey(source.kind()), (source, own) -> {
            List<Work> open = taken.getOrDefault(source.kind(), List.of()).stream().flatMap(item -> source.find(caller, own, item.key().id()).stream()).toList();
            return new Part(open.size(), open, true);
        });
    }

    private List<Kind> kinds(Caller caller, Texts texts, String kind, java.util.function.Predicate<WorkSource> wanted, WebAreas.Question<WorkSource, Part> question) {
        List<Answer<WorkSource, Part>> answers = areas.ask(caller, texts, Contribution.WORK,
                (source, own) -> asked(source, kind) && wanted.test(source) ? question.of(source, own) : Part.NONE);
        List<Kind> kinds = new ArrayList<>();
        for (Answer<WorkSource, Part> a : answers) {
            if (a.source() == null) {
                kinds.add(new Kind(null, a.title(), true, 0, List.of(), true));
            } else if (asked(a.source(), kind) && a.outcome() != Answer.Outcome.REFUSED) {
                Part part = a.answered() ? a.value() : Part.NONE;
                List<Work> visible = part.work().stream().filter(work -> may(caller, work.office())).toList();
                kinds.add(new Kind(a.source().kind(), name(a), a.away(), part.count(), visible, part.whole()));
            }
        }
        return kinds;
    }

    private static boolean asked(WorkSource source, String kind) {
        return kind == null || source.kind().equals(kind);
    }

    private static String name(Answer<WorkSource, ?> answer) {
        return answer.texts().get("work." + answer.source().kind());
    }

    boolean may(Caller caller, String office) {
        return authorisation.decide(caller, Permission.WORK_MANAGE, new Subject(null, null, office)).allowed();
    }

    /**
     * One piece of work that is still open; empty when it has been dealt with.
     *
     * @throws ServiceException NOT_FOUND when there is no such kind, UNAVAILABLE when its area cannot answer now
     */
    public Optional<Found> find(Caller caller, Texts texts, Item.Key key) {
        List<Answer<WorkSource, Optional<Work>>> answers = areas.ask(caller, texts, Contribution.WORK,
                (source, own) -> source.kind().equals(key.kind()) ? source.find(caller, own, key.id()) : Optional.empty());
        Optional<Answer<WorkSource, Optional<Work>>> known = answers.stream().filter(a -> a.source() != null && a.source().kind().equals(key.kind())).findFirst();
        boolean away = known.map(Answer::away).orElseGet(() -> answers.stream().anyMatch(Answer::away));
        if (away) {
            throw ServiceException.unavailable("Il modulo che conosce questo lavoro non risponde: riprovate tra poco.", RETRY_SECONDS).said("WRK-AWAY");
        }
        Answer<WorkSource, Optional<Work>> answer = known.orElseThrow(() -> ServiceException.notFound("Non c'è un lavoro di questo tipo.").said("WRK-NO-KIND"));
        return answer.answered() ? answer.value().filter(work -> may(caller, work.office()))
                .map(work -> new Found(answer.source(), work, store.find(key).orElse(Item.untouched(key)), name(answer))) : Optional.empty();
    }
}
