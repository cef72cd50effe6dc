package it.sintesi.communications.web;

import java.util.List;

import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.WebPage;

/** A group of pages that belong together. */
interface Rooms {

    List<MenuEntry> menu();

    List<WebPage> pages();
}
