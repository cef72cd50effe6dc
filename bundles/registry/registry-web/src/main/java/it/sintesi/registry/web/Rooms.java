package it.sintesi.registry.web;

import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.WebPage;
import java.util.List;

/** A group of pages that belong together. */
interface Rooms {

    List<MenuEntry> menu();

    List<WebPage> pages();
}
