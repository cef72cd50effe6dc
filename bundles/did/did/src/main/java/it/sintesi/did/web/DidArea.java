package it.sintesi.did.web;

import it.sintesi.did.application.Kernel;
import it.sintesi.did.application.Neighbours;
import it.sintesi.did.application.Services;
import it.sintesi.did.persistence.WorkStore.Queue;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Ribbon;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.SubjectSection;
import it.sintesi.web.api.TimelineSource;
import it.sintesi.web.api.WebArea;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WorkSource;
import java.util.List;
import java.util.stream.Stream;

/** What this area brings to the web. */
public final class DidArea implements WebArea {

    private final List<Rooms> rooms;
    private final PersonParts parts;
    private final List<WorkSource> works;

    public DidArea(Services services, Kernel kernel, Neighbours others) {
        DeskGive giving = new DeskGive(services, others, kernel.clock(), kernel.ids());
        this.rooms = List.of(new PortalPages(services, others, kernel.clock()), new ActPages(services, kernel.clock()),
                new DeskPages(services, giving, kernel.clock()), new DeskDidPages(services, kernel.clock()), new ProfilePages(services, others, kernel.clock()));
        this.parts = new PersonParts(services.reading(), giving, kernel.clock());
        this.works = Stream.of(Queue.CONVENE, Queue.OVERDUE, Queue.REVIEW).<WorkSource>map(q -> new DidWork(q, services.reading(), kernel.clock())).toList();
    }

    @Override
    public String id() {
        return "did";
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("did", "check-circle", 70, Shell.PORTAL, PortalPages.HOME, Forms.CITIZEN),
                new MenuEntry("dids", "check-circle", 166, Shell.CONSOLE, DeskDidPages.HOME, Forms.STAFF));
    }

    @Override
    public List<WebPage> pages() {
        return rooms.stream().flatMap(r -> r.pages().stream()).toList();
    }

    @Override
    public List<WorkSource> works() {
        return works;
    }

    @Override
    public List<TimelineSource> timelines() {
        return List.of(parts.timeline());
    }

    @Override
    public List<SubjectSection> sections() {
        return List.of(parts.section());
    }

    @Override
    public List<Ribbon> ribbons() {
        return List.of(parts.ribbon());
    }
}
