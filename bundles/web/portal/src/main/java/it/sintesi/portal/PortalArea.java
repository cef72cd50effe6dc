package it.sintesi.portal;

import java.util.List;
import java.util.stream.Stream;

import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebArea;
import it.sintesi.web.api.WebPage;

/** What the portal itself brings. */
public final class PortalArea implements WebArea {

    private final HomePages home;
    private final ServicePages services;
    private final OfficePages offices;
    private final FormPages forms;
    private final MapPages map;

    public PortalArea(HomePages home, ServicePages services, OfficePages offices, FormPages forms, MapPages map) {
        this.home = home;
        this.services = services;
        this.offices = offices;
        this.forms = forms;
        this.map = map;
    }

    @Override
    public String id() {
        return HomePages.AREA;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("home", "pa", 10, Shell.PORTAL, "/", Guard.PUBLIC),
                new MenuEntry("services", "folder", 20, Shell.PORTAL, ServicePages.HOME, Guard.PUBLIC),
                new MenuEntry("forms", "file", 360, Shell.PORTAL, FormPages.HOME, Guard.PUBLIC),
                new MenuEntry("offices", "map-marker", 400, Shell.PORTAL, "/uffici", Guard.PUBLIC));
    }

    @Override
    public List<WebPage> pages() {
        return Stream.of(home.pages(), services.pages(), offices.pages(), forms.pages(), map.pages()).flatMap(List::stream).toList();
    }
}
