package it.sintesi.status.web;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.status.application.StatusReading;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Ribbon;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.SubjectSection;
import it.sintesi.web.api.TimelineSource;
import it.sintesi.web.api.WebArea;
import it.sintesi.web.api.WebPage;
import java.util.List;
import java.util.stream.Stream;

/** What this area brings to the web. */
public final class StatusArea implements WebArea {

    static final Guard GUARD = Guard.of(Permission.STATUS_READ);

    private final PortalPages portal;
    private final DeskPages desk;
    private final VerifyPages verify;
    private final StatusReading reading;
    private final CertifiedClock clock;

    public StatusArea(PortalPages portal, DeskPages desk, VerifyPages verify, StatusReading reading, CertifiedClock clock) {
        this.portal = portal;
        this.desk = desk;
        this.verify = verify;
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "status";
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("status", "user", 60, Shell.PORTAL, PortalPages.HOME, PortalPages.GUARD));
    }

    @Override
    public List<WebPage> pages() {
        return Stream.of(portal.pages(), desk.pages(), verify.pages()).flatMap(List::stream).toList();
    }

    @Override
    public List<Ribbon> ribbons() {
        return List.of(new StatusRibbon(reading, clock));
    }

    @Override
    public List<SubjectSection> sections() {
        return List.of(new StatusSection(reading, clock));
    }

    @Override
    public List<TimelineSource> timelines() {
        return List.of(new StatusTimeline(reading, clock));
    }
}
