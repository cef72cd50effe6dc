package it.sintesi.citizen.web;

import it.sintesi.citizen.application.ContestReading;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.TimelineSource;
import it.sintesi.web.api.WebArea;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WorkSource;
import java.util.List;

/** What this area brings to the web. */
public final class CitizenArea implements WebArea {

    private final List<Rooms> rooms;
    private final ContestReading reading;

    public CitizenArea(HomePages home, CareerPages career, ContestPages contests, DocumentPages documents, AccessPages accesses, BoardPages boards,
                       ContestDesk desk, BoardDesk boardDesk, ContestReading reading) {
        this.rooms = List.of(home, career, contests, documents, accesses, boards, desk, boardDesk);
        this.reading = reading;
    }

    @Override
    public String id() {
        return "citizen";
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("personal", "user", 50, Shell.PORTAL, Own.HOME, Own.GUARD),
                new MenuEntry("boards", "list", 350, Shell.PORTAL, "/bacheche", Guard.PUBLIC),
                new MenuEntry("contests", "flag", 160, Shell.CONSOLE, ContestDesk.HOME, ContestDesk.GUARD),
                new MenuEntry("desk.boards", "list", 810, Shell.CONSOLE, BoardDesk.HOME, BoardDesk.GUARD));
    }

    @Override
    public List<WebPage> pages() {
        return rooms.stream().flatMap(r -> r.pages().stream()).toList();
    }

    @Override
    public List<TimelineSource> timelines() {
        return List.of(new ContestTimeline(reading));
    }

    @Override
    public List<WorkSource> works() {
        return List.of(new ContestWork(reading));
    }
}
