package it.sintesi.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import it.sintesi.kernel.api.security.Caller;

/**
 * One kind of work that waits for the staff, as its area knows it. The work list adds who it is assigned to and the comments; what is open
 * and what is done stays with the area.
 */
public interface WorkSource {

    /**
     * Something to be done.
     *
     * @param id     identifier within the kind
     * @param since  since when it waits
     * @param due    last day, or null
     * @param title  what, in the language of the texts of the area
     * @param detail one line that tells it from others
     * @param path   page of the console where it is dealt with
     * @param office competent office, or null for any
     */
    record Work(String id, Instant since, LocalDate due, String title, String detail, String path, String office) {
    }

    /** How far {@link #find} looks unless the area knows better. */
    int FIND_WITHIN = 500;

    /** Stable name of the kind; its name for people is the message {@code work.<kind>} of the area. */
    String kind();

    /** Who may see it. */
    Guard guard();

    /**
     * What is open and the caller may see: what is past its last day first, then the oldest; at most {@code limit}. The order does not depend on
     * the limit. Authorised by the service behind.
     */
    List<Work> open(Caller caller, Texts texts, int limit);

    /** One that is still open and that the caller may see; areas answer faster than by looking through their list. */
    default Optional<Work> find(Caller caller, Texts texts, String id) {
        return open(caller, texts, FIND_WITHIN).stream().filter(work -> work.id().equals(id)).findFirst();
    }

    /** How many are open that the caller may see. */
    long count(Caller caller);

    /** True when it can be closed from the work list with a note; otherwise it closes itself when it is dealt with on its page. */
    default boolean closable() {
        return false;
    }

    /** Closes one with a note; only called when {@link #closable()}. */
    default void close(Caller caller, String id, String note) {
        throw new UnsupportedOperationException("This kind of work is closed on its own page");
    }
}
