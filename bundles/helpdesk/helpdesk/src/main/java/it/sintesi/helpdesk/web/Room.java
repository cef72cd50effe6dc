package it.sintesi.helpdesk.web;

import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.WebPage;
import java.util.List;

/** Some pages that belong together. */
interface Room {

    List<MenuEntry> menu();

    List<WebPage> pages();
}
