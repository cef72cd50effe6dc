package it.sintesi.web.api;

import java.util.List;

import it.sintesi.kernel.api.security.Caller;

/** A group of figures on the dashboard of the console. */
public interface DashboardCard {

    /** How a figure is to be read. */
    enum Tone {
        NEUTRAL, GOOD, WARNING, DANGER
    }

    /**
     * One figure.
     *
     * @param label key of its text in the messages of the area
     * @param value the number
     * @param path  page of the console that shows what was counted, or null
     * @param tone  how it is to be read
     */
    record Figure(String label, long value, String path, Tone tone) {
    }

    /** Key of the card's title in the messages of the area. */
    String title();

    /** Position, smaller first. */
    int order();

    /** Who sees it. */
    Guard guard();

    /** The figures now, quickly; the caller has passed the guard. */
    List<Figure> figures(Caller caller);
}
