package it.sintesi.companypact.web;

import it.sintesi.companypact.application.PactReading;
import it.sintesi.companypact.domain.CompanyPact;
import it.sintesi.companypact.domain.Trace;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.SubjectAction;
import it.sintesi.web.api.SubjectSection;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.TimelineSource;
import it.sintesi.web.api.WebArea;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WorkSource;
import java.util.Comparator;
import java.util.List;

/** What this area brings to the web. */
public final class CompanyPactArea implements WebArea {

    private final List<Rooms> rooms;
    private final PactReading reading;

    public CompanyPactArea(DeskPages desk, PortalPages portal, PactReading reading) {
        this.rooms = List.of(desk, portal);
        this.reading = reading;
    }

    @Override
    public String id() {
        return "companypact";
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("pact", "pencil", 197, Shell.PORTAL, PortalPages.HOME, PortalPages.GUARD),
                new MenuEntry("companypacts", "pencil", 250, Shell.CONSOLE, DeskPages.HOME, DeskPages.GUARD));
    }

    @Override
    public List<WebPage> pages() {
        return rooms.stream().flatMap(r -> r.pages().stream()).toList();
    }

    @Override
    public List<TimelineSource> timelines() {
        return List.of(new Timeline());
    }

    @Override
    public List<SubjectSection> sections() {
        return List.of(new Section());
    }

    @Override
    public List<WorkSource> works() {
        return List.of(new Waiting());
    }

    /** What became of a company's pacts. */
    private final class Timeline implements TimelineSource {

        @Override
        public Guard guard() {
            return DeskPages.GUARD;
        }

        @Override
        public List<Entry> entries(Caller caller, Subject subject, Texts texts, int limit) {
            return subject.companyCode() == null ? List.of() : reading.ofCompany(caller, subject.companyCode()).stream()
                    .flatMap(p -> reading.lines(p).stream().map(l -> entry(p, l, texts))).sorted(Comparator.comparing(Entry::day).reversed()).limit(limit).toList();
        }

        private Entry entry(CompanyPact p, Trace.Line l, Texts texts) {
            return new Entry(l.at().atZone(CertifiedClock.ZONE).toLocalDate(), texts.get("line." + l.event()), texts.get("service." + p.request().service()), DeskPages.HOME + "/" + p.id());
        }
    }

    /** A company's pacts on its page. */
    private final class Section implements SubjectSection {

        @Override
        public String title() {
            return "section.pacts";
        }

        @Override
        public int order() {
            return 70;
        }

        @Override
        public Guard guard() {
            return DeskPages.GUARD;
        }

        @Override
        public boolean concerns(Subject subject) {
            return subject.companyCode() != null;
        }

        @Override
        public List<Line> lines(Caller caller, Subject subject, Texts texts, int limit) {
            return reading.ofCompany(caller, subject.companyCode()).stream().limit(limit)
                    .map(p -> new Line(texts.get("service." + p.request().service()), texts.get("state." + p.state()), DeskPages.HOME + "/" + p.id())).toList();
        }

        @Override
        public List<SubjectAction> actions(Caller caller, Subject subject, Texts texts) {
            return List.of(SubjectAction.link(texts.get("section.new"), DeskPages.HOME + "/new?company=" + subject.companyCode()));
        }
    }

    /** Pacts with which the office has to go on. */
    private final class Waiting implements WorkSource {

        @Override
        public String kind() {
            return "companypacts";
        }

        @Override
        public Guard guard() {
            return DeskPages.GUARD;
        }

        @Override
        public List<Work> open(Caller caller, Texts texts, int limit) {
            return reading.work(caller, limit).stream().map(p -> new Work(p.id(), p.changedAt(), null, texts.get("work.companypacts.title", p.companyName()),
                    texts.get("state." + p.state()), DeskPages.HOME + "/" + p.id(), p.office())).toList();
        }

        @Override
        public long count(Caller caller) {
            return reading.waiting(caller);
        }
    }
}
