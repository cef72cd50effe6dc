package it.sintesi.web.api;

import java.util.List;

import it.sintesi.kernel.api.security.Caller;

/**
 * What the console remembers for somebody: cases opened lately, saved filters, whether single keys act. One area brings it; without it
 * the pages work as before. None of this is business data, so opening a page may write it.
 */
public interface Desk {

    /** A desk that remembers nothing. */
    Desk NONE = new Desk() {
    };

    /**
     * A case: a person, a company, a communication.
     *
     * @param kind  {@code person}, {@code company} or {@code communication}
     * @param title what it is called
     * @param path  its page within the console
     */
    record Case(String kind, String title, String path) {

        /** Under this name a page tells in its model which case it is about. */
        public static final String MODEL = "openedCase";
    }

    /**
     * Filters of a list under a name.
     *
     * @param id    identifier
     * @param name  name that the owner gave
     * @param path  page within the console
     * @param query filters as an address's query
     */
    record SavedFilter(String id, String name, String path, String query) {

        /** Address within the console. */
        public String address() {
            return query.isEmpty() ? path : path + "?" + query;
        }
    }

    /** Remembers that a page about a case was opened. */
    default void opened(Caller caller, Case opened) {
    }

    /** The cases opened lately, newest first, each once. */
    default List<Case> recent(Caller caller) {
        return List.of();
    }

    /** The saved filters of a page, or of all pages when null, by name. */
    default List<SavedFilter> filters(Caller caller, String path) {
        return List.of();
    }

    /** True when single keys act as shortcuts (WCAG 2.1.4: they can be switched off). */
    default boolean shortcuts(Caller caller) {
        return true;
    }

    /** True when filters can be saved at all. */
    default boolean keepsFilters() {
        return false;
    }
}
