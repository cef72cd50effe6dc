package it.sintesi.web.api;

import java.util.List;

import it.sintesi.kernel.api.security.Caller;

/** A list of links on the dashboard of the console: work by kind, recent cases, saved filters. */
public interface DashboardList {

    /**
     * One link.
     *
     * @param text  what it says
     * @param path  page within the console
     * @param count how many, or null; negative when it cannot be told now
     * @param tone  how the number is to be read
     */
    record Link(String text, String path, Long count, DashboardCard.Tone tone) {
    }

    /** Key of the title in the messages of the area; {@code <title>.none} is said when there is no link. */
    String title();

    /** Position among the cards, smaller first. */
    int order();

    /** Who sees it. */
    Guard guard();

    /** The links now, quickly; the caller has passed the guard. */
    List<Link> links(Caller caller, Texts texts);
}
