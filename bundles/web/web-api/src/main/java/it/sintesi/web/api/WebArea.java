package it.sintesi.web.api;

import java.util.List;

/**
 * What a module brings to the web. Register it as an OSGi service: its pages and menu entries appear; when the service goes away the
 * pages answer 503 with {@code Retry-After} and the menu says that the module is stopped; when its bundle is uninstalled they vanish.
 *
 * <p>Templates ({@code name.peb}) and texts ({@code messages.properties}, UTF-8, Italian; {@code messages_en.properties} …) stand in the
 * package of the implementing class. Templates extend {@code shell:page} and read texts with {@code t('key')}. The title of the area is
 * the message {@code area.title}.
 */
public interface WebArea {

    /** Stable name, for example {@code communications}. */
    String id();

    List<MenuEntry> menu();

    /** Pages; of two that match an address the one with fewer variables answers. */
    List<WebPage> pages();

    /** Figures for the dashboard. */
    default List<DashboardCard> cards() {
        return List.of();
    }

    /** What the search box asks. */
    default List<SearchProvider> searches() {
        return List.of();
    }

    /** What it tells on the timelines of people and companies. */
    default List<TimelineSource> timelines() {
        return List.of();
    }

    /** Work that waits for the staff. */
    default List<WorkSource> works() {
        return List.of();
    }

    /** What it shows on the pages of people and companies. */
    default List<SubjectSection> sections() {
        return List.of();
    }

    /** What it shows in the ribbon at the top of the pages of people and companies. */
    default List<Ribbon> ribbons() {
        return List.of();
    }

    /** Lists of links for the dashboard. */
    default List<DashboardList> lists() {
        return List.of();
    }

    /** What the console remembers for each operator; only one area brings it, all others null. */
    default Desk desk() {
        return null;
    }
}
