package it.sintesi.identity.web;

import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.WebPage;
import java.util.List;

/** A group of pages that belong together. */
public interface Rooms {

    /** Lines of the menus; most rooms are reached from others. */
    default List<MenuEntry> menu() {
        return List.of();
    }

    List<WebPage> pages();
}
