package it.sintesi.portal;

import java.util.ArrayList;
import java.util.List;

import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebArea;
import it.sintesi.web.api.WebPage;

/** What the portal itself brings. */
public final class PortalArea implements WebArea {

    private final HomePages home;
    private final OfficePages offices;

    public PortalArea(HomePages home, OfficePages offices) {
        this.home = home;
        this.offices = offices;
    }

    @Override
    public String id() {
        return HomePages.AREA;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("home", "pa", 10, Shell.PORTAL, "/", Guard.PUBLIC),
                new MenuEntry("offices", "map-marker", 400, Shell.PORTAL, "/uffici", Guard.PUBLIC));
    }

    @Override
    public List<WebPage> pages() {
        List<WebPage> pages = new ArrayList<>(home.pages());
        pages.addAll(offices.pages());
        return pages;
    }
}
