package it.sintesi.console;

import java.util.List;

import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.WebPage;

/** A group of pages that belong together. */
interface Rooms {

    List<MenuEntry> menu();

    List<WebPage> pages();
}
