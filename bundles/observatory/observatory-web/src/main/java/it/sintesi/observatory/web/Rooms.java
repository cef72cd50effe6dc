package it.sintesi.observatory.web;

import it.sintesi.web.api.WebPage;
import java.util.List;

/** Pages that belong together. */
interface Rooms {

    List<WebPage> pages();
}
