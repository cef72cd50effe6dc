package it.sintesi.conditionality.web;

import it.sintesi.conditionality.application.CaseReading;
import it.sintesi.conditionality.persistence.CaseStore.Pile;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Ribbon;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.SubjectSection;
import it.sintesi.web.api.TimelineSource;
import it.sintesi.web.api.WebArea;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WorkSource;
import java.util.List;

/** What this area brings to the web. */
public final class ConditionalityArea implements WebArea {

    private final List<Rooms> rooms;
    private final CaseReading reading;

    public ConditionalityArea(DeskPages desk, OfferPages offers, PortalPages portal, CaseReading reading) {
        this.rooms = List.of(desk, offers, portal);
        this.reading = reading;
    }

    @Override
    public String id() {
        return "conditionality";
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("conditionality", "warning-circle", 58, Shell.PORTAL, PortalPages.HOME, PortalPages.GUARD),
                new MenuEntry("sanctions", "warning-circle", 240, Shell.CONSOLE, DeskPages.HOME, DeskPages.GUARD));
    }

    @Override
    public List<WebPage> pages() {
        return rooms.stream().flatMap(r -> r.pages().stream()).toList();
    }

    @Override
    public List<TimelineSource> timelines() {
        return List.of(new CaseTimeline(reading));
    }

    @Override
    public List<SubjectSection> sections() {
        return List.of(new CaseSection(reading));
    }

    @Override
    public List<Ribbon> ribbons() {
        return List.of(new CaseRibbon(reading));
    }

    @Override
    public List<WorkSource> works() {
        return List.of(new CaseWork(reading, "sanctions", Pile.TODO), new CaseWork(reading, "sanction-decisions", Pile.TO_DECIDE), new CaseWork(reading, "sanction-rechecks", Pile.MARKED));
    }
}
