package it.sintesi.worklist.web;

import java.util.List;

import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.WebPage;

/** A group of pages that belong together. */
interface Rooms {

    default List<MenuEntry> menu() {
        return List.of();
    }

    List<WebPage> pages();
}
