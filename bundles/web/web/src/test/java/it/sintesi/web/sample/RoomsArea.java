package it.sintesi.web.sample;

import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.WebArea;
import it.sintesi.web.api.WebPage;
import java.util.List;

/** An area that has only lines of the menu. */
public record RoomsArea(List<MenuEntry> menu) implements WebArea {

    @Override
    public String id() {
        return "rooms";
    }

    @Override
    public List<WebPage> pages() {
        return List.of();
    }
}
