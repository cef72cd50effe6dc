package it.sintesi.observatory.web;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.observatory.api.Observatory;
import it.sintesi.observatory.web.open.Publisher;
import it.sintesi.observatory.web.open.Catalogues;
import it.sintesi.web.api.DashboardCard;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebArea;
import it.sintesi.web.api.WebPage;
import java.util.List;

/** What the observatory brings to the web. */
public final class ObservatoryArea implements WebArea {

    private final List<Rooms> rooms;
    private final DashboardCard card;

    /**
     * @param site      public address of the portal without final slash, or empty
     * @param publisher who publishes the open data
     */
    public ObservatoryArea(Observatory observatory, WarehouseWork work, CertifiedClock clock, String site, Publisher publisher) {
        PublicAnswers answers = new PublicAnswers(observatory);
        card = new LabourCard(observatory, answers, clock);
        rooms = List.of(new HomePages(observatory, answers, clock), new ExplorerPages(Door.STAFF, observatory, clock), new ExplorerPages(Door.PUBLIC, observatory, clock),
                new DefinitionPages(Door.STAFF, observatory), new DefinitionPages(Door.PUBLIC, observatory), new WarehousePages(observatory, work),
                new DataPages(observatory, answers, clock, new Catalogues(site.replaceAll("/+$", ""), publisher)));
    }

    @Override
    public String id() {
        return "observatory";
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("observatory", "chart-line", 355, Shell.PORTAL, HomePages.HOME, Guard.PUBLIC),
                new MenuEntry("explorer", "chart-line", 700, Shell.CONSOLE, Door.STAFF.explorer, Door.STAFF.guard),
                new MenuEntry("definitions", "help-circle", 705, Shell.CONSOLE, Door.STAFF.definitions, Door.STAFF.guard),
                new MenuEntry("warehouse", "settings", 790, Shell.CONSOLE, WarehousePages.HOME, WarehousePages.GUARD));
    }

    @Override
    public List<WebPage> pages() {
        return rooms.stream().flatMap(r -> r.pages().stream()).toList();
    }

    @Override
    public List<DashboardCard> cards() {
        return List.of(card);
    }
}
