package it.sintesi.observatory.forecast.web;

import java.util.List;
import java.util.stream.Stream;

import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebArea;
import it.sintesi.web.api.WebPage;

/** What forecasts bring to the web. */
public final class ForecastArea implements WebArea {

    private static final int ORDER = 730;

    private final DeskPages desk;
    private final PublicPages open;

    public ForecastArea(DeskPages desk, PublicPages open) {
        this.desk = desk;
        this.open = open;
    }

    @Override
    public String id() {
        return "observatory-forecast";
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("forecasts", "chart-line", ORDER, Shell.CONSOLE, DeskPages.HOME, DeskPages.READ));
    }

    @Override
    public List<WebPage> pages() {
        return Stream.concat(desk.pages().stream(), open.pages().stream()).toList();
    }
}
