package it.sintesi.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.web.api.Answer;
import it.sintesi.web.api.Contribution;
import it.sintesi.web.api.Desk;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.WebArea;
import it.sintesi.web.api.WebAreas;

/** Which areas there are, and which page answers an address. */
public final class AreaRegistry implements WebAreas {

    private static final Logger LOG = LoggerFactory.getLogger(AreaRegistry.class);

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Map<String, InstalledArea> areas = new ConcurrentHashMap<>();
    private final Authorisation authorisation;
    private final InstantSource clock;
    private final AreaQuestions questions;
    private final Explanations explanations = new Explanations();

    public AreaRegistry(Authorisation authorisation, InstantSource clock) {
        this(authorisation, clock, PATIENCE);
    }

    AreaRegistry(Authorisation authorisation, InstantSource clock, Duration patience) {
        this.authorisation = authorisation;
        this.clock = clock;
        this.questions = new AreaQuestions(patience, this::admits);
    }

    /** Ends what is being asked. */
    public void close() {
        questions.close();
    }

    /** What rules and services say in other languages. */
    Explanations explanations() {
        return explanations;
    }

    /** A page that answers an address. */
    record Match(InstalledArea area, InstalledArea.Route route, Map<String, String> variables) {
    }

    void start(WebArea area, BooleanSupplier installed) {
        InstalledArea before = areas.put(area.id(), InstalledArea.of(area, clock.instant(), installed, explanations));
        if (before != null && before.running() && before.area() != area) {
            LOG.warn("Area {} was contributed twice; the later one answers", area.id());
        }
    }

    void stop(WebArea area) {
        areas.computeIfPresent(area.id(), (id, known) -> known.area() == area ? known.stopped(clock.instant()) : known);
    }

    /** The page behind an address, whether its module runs or not. */
    Optional<Match> match(Shell shell, String method, String path) {
        return installed().stream()
                .flatMap(area -> area.routes().stream()
                        .filter(r -> r.page().shell() == shell && r.page().method().equals(method))
                        .map(r -> new Match(area, r, r.pattern().match(path)))
                        .filter(m -> m.variables() != null))
                .min(Comparator.comparingInt(m -> m.route().pattern().variables()));
    }

    /** Menu of a shell for a caller: what they may open, in order; stopped modules stay visible to those who could open them. */
    List<PageShell.MenuGroup> menu(Shell shell, Caller caller, String path, Locale language) {
        record Placed(InstalledArea area, InstalledArea.Line line) {
        }
        List<Placed> lines = installed().stream()
                .flatMap(area -> area.menu().stream().map(line -> new Placed(area, line)))
                .filter(p -> p.line().entry().shell() == shell && admits(caller, p.line().entry().guard()))
                .sorted(Comparator.comparingInt((Placed p) -> p.line().entry().order()).thenComparing(p -> p.line().label(language)))
                .toList();
        // The nearest room alone is the current one: rooms may lie within others.
        String here = lines.stream().map(p -> p.line().entry().path()).filter(entry -> within(entry, path)).max(Comparator.comparingInt(String::length)).orElse(null);
        Map<String, List<PageShell.MenuLine>> groups = lines.stream().collect(Collectors.groupingBy(p -> MenuGroups.of(shell, p.line().entry().order()), LinkedHashMap::new,
                        Collectors.mapping(p -> new PageShell.MenuLine(p.line().label(language), p.line().entry().icon(), shell.base() + p.line().entry().path(),
                                p.area().running(), p.line().entry().path().equals(here)), Collectors.toList())));
        return groups.entrySet().stream().map(g -> MenuGroups.group(g.getKey(), g.getValue())).toList();
    }

    private static boolean within(String entry, String path) {
        return path.equals(entry) || !entry.equals("/") && path.startsWith(entry + "/");
    }

    List<InstalledArea> installed() {
        areas.values().removeIf(area -> !area.running() && !area.installed().getAsBoolean());
        return areas.values().stream().sorted(Comparator.comparing(InstalledArea::id)).toList();
    }

    @Override
    public List<AreaView> areas() {
        return installed().stream().map(a -> new AreaView(a.id(), a.title(), a.running(), a.since(), a.area(), a.texts())).toList();
    }

    @Override
    public boolean admits(Caller caller, Guard guard) {
        if (!guard.login()) {
            return true;
        }
        return !caller.isAnonymous() && (guard.permission() == null || authorisation.decide(caller, guard.permission(), Subject.NONE).allowed());
    }

    @Override
    public <S, T> List<Answer<S, T>> ask(Caller caller, Texts language, Contribution<S> what, Question<S, T> question) {
        return questions.ask(installed().stream().filter(a -> a.brings().contains(what.name())).toList(), caller, language, what, question);
    }

    Instant now() {
        return clock.instant();
    }

    @Override
    public Desk desk() {
        return areas.values().stream().map(InstalledArea::area).filter(Objects::nonNull).map(WebArea::desk).filter(Objects::nonNull)
                .findFirst().<Desk>map(CarefulDesk::new).orElse(Desk.NONE);
    }
}
