package it.sintesi.did.web;

import it.sintesi.did.application.DidReading;
import it.sintesi.did.application.DidReading.DidFile;
import it.sintesi.did.domain.Declaration;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.web.api.DashboardCard.Tone;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Ribbon;
import it.sintesi.web.api.SubjectAction;
import it.sintesi.web.api.SubjectSection;
import it.sintesi.web.api.SubjectWork;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.TimelineSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What the area shows on a person's page: ribbon, section with the next action, timeline. */
final class PersonParts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int ORDER = 20;

    private final DidReading reading;
    private final DeskGive giving;
    private final CertifiedClock clock;

    PersonParts(DidReading reading, DeskGive giving, CertifiedClock clock) {
        this.giving = giving;
        this.reading = reading;
        this.clock = clock;
    }

    private List<Declaration> newestFirst(Caller caller, Subject subject) {
        List<Declaration> all = new ArrayList<>(reading.ofPerson(caller, subject.personCode()));
        Collections.reverse(all);
        return all;
    }

    private static String state(Declaration d, Texts texts) {
        return texts.get("state." + d.state());
    }

    Ribbon ribbon() {
        return new Ribbon() {

            @Override
            public int order() {
                return ORDER;
            }

            @Override
            public Guard guard() {
                return Forms.STAFF;
            }

            @Override
            public boolean concerns(Subject subject) {
                return subject.personCode() != null;
            }

            @Override
            public List<Band> bands(Caller caller, Subject subject, Texts texts) {
                String path = DeskPages.path(subject.personCode());
                LocalDate today = clock.today();
                Optional<Declaration> last = newestFirst(caller, subject).stream().max(Comparator.comparing(Declaration::active));
                return List.of(last.map(d -> band(d, today, path, texts)).orElse(new Band(texts.get("ribbon.did"), texts.get("ribbon.none"), "", Tone.NEUTRAL, path)));
            }
        };
    }

    private static Ribbon.Band band(Declaration d, LocalDate today, String path, Texts texts) {
        String value = texts.get("ribbon.value", state(d, texts), DAY.format(d.givenOn()));
        if (d.unconfirmed(today)) {
            return new Ribbon.Band(texts.get("ribbon.did"), value, texts.get("ribbon.overdue", DAY.format(d.confirmBy())), Tone.DANGER, path);
        }
        if (d.toConvene()) {
            boolean late = d.contactBy() != null && d.contactBy().isBefore(today);
            return new Ribbon.Band(texts.get("ribbon.did"), value, texts.get("ribbon.contact", day(d.contactBy())), late ? Tone.DANGER : Tone.WARNING, path);
        }
        return new Ribbon.Band(texts.get("ribbon.did"), value, d.active() ? texts.get("ribbon.confirm", day(d.confirmBy())) : "", d.active() ? Tone.GOOD : Tone.NEUTRAL, path);
    }

    private static String day(LocalDate day) {
        return day == null ? "-" : DAY.format(day);
    }

    SubjectSection section() {
        return new SubjectSection() {

            @Override
            public String title() {
                return "section.did";
            }

            @Override
            public int order() {
                return ORDER;
            }

            @Override
            public Guard guard() {
                return Forms.STAFF;
            }

            @Override
            public boolean concerns(Subject subject) {
                return subject.personCode() != null;
            }

            @Override
            public List<Line> lines(Caller caller, Subject subject, Texts texts, int limit) {
                return newestFirst(caller, subject).stream().limit(limit).map(d -> new Line(texts.get("ribbon.value", state(d, texts), DAY.format(d.givenOn())),
                        texts.get("section.line", d.protocol(), texts.get("origin." + d.origin())), DeskDidPages.HOME + "/" + d.id())).toList();
            }

            @Override
            public Optional<SubjectWork> work() {
                return Optional.of(giving);
            }

            @Override
            public List<Task> tasks(Caller caller, Subject subject, Texts texts) {
                LocalDate today = clock.today();
                String path = DeskPages.path(subject.personCode());
                return newestFirst(caller, subject).stream().filter(Declaration::active).flatMap(d -> Stream.of(
                        d.toConvene() ? new Task(texts.get("task.convene"), texts.get("origin." + d.origin()), d.contactBy(), path) : null,
                        d.unconfirmed(today.plusDays(DeskDidPages.AHEAD_DAYS)) ? new Task(texts.get("action.available"), "", d.confirmBy(), path) : null)).filter(Objects::nonNull).toList();
            }

            @Override
            public List<SubjectAction> actions(Caller caller, Subject subject, Texts texts) {
                String path = DeskPages.path(subject.personCode());
                Optional<Declaration> active = newestFirst(caller, subject).stream().filter(Declaration::active).findFirst();
                if (active.isEmpty()) {
                    return List.of(SubjectAction.link(texts.get("action.give"), SubjectWork.place(subject, DeskGive.NAME)));
                }
                return active.filter(d -> d.unconfirmed(clock.today().plusDays(DeskDidPages.AHEAD_DAYS)))
                        .map(d -> List.of(SubjectAction.button(texts.get("action.available"), path + "/availability", Map.of())))
                        .orElse(List.of(SubjectAction.link(texts.get("action.open"), path)));
            }
        };
    }

    TimelineSource timeline() {
        return new TimelineSource() {

            @Override
            public Guard guard() {
                return Forms.STAFF;
            }

            @Override
            public List<Entry> entries(Caller caller, Subject subject, Texts texts, int limit) {
                return subject.personCode() == null ? List.of() : reading.files(caller, subject.personCode()).stream().flatMap(f -> told(f, texts).stream())
                        .sorted(Comparator.comparing(Entry::day).reversed()).limit(limit).toList();
            }
        };
    }

    private static List<TimelineSource.Entry> told(DidFile file, Texts texts) {
        return file.steps().stream().map(s -> new TimelineSource.Entry(s.day(), texts.get("step." + s.kind()), texts.get("timeline.detail", s.protocol(), s.by()),
                DeskDidPages.HOME + "/" + file.declaration().id())).toList();
    }
}
