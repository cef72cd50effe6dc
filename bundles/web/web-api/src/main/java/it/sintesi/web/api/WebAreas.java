package it.sintesi.web.api;

import java.time.Instant;
import java.util.List;

import it.sintesi.kernel.api.security.Caller;

/** The areas that have contributed to the web, for the rooms that bring them together (dashboard, search, list of pages). */
public interface WebAreas {

    /**
     * An area.
     *
     * @param id      its name
     * @param title   its name for people
     * @param running false while its module is stopped
     * @param since   since when it runs or is stopped
     * @param area    what it contributes; null while stopped
     * @param texts   its texts in Italian; null while stopped
     */
    record AreaView(String id, String title, boolean running, Instant since, WebArea area, Texts texts) {
    }

    /** Every area that is or was there since the web runtime started and is still installed, in order of id. */
    List<AreaView> areas();

    /** True when the caller passes the guard. */
    boolean admits(Caller caller, Guard guard);

    /** A question to one source. */
    @FunctionalInterface
    interface Question<S, T> {
        T of(S source, Texts texts);
    }

    /**
     * Asks the sources of every area that the caller may ask, all at the same time, each no longer than two seconds: an area that is slow
     * or stopped never makes the others wait. Areas that contributed before they were stopped answer with {@link Answer.Outcome#STOPPED}.
     *
     * @param language texts in whose language the areas answer
     * @return one answer for each source, in order of the areas
     */
    <S, T> List<Answer<S, T>> ask(Caller caller, Texts language, Contribution<S> what, Question<S, T> question);

    /** What the console remembers; {@link Desk#NONE} while no area brings it. Its failures never reach the caller. */
    Desk desk();
}
