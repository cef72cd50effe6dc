package it.sintesi.web.api;

import java.time.LocalDate;
import java.util.List;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Subject;

/** What an area tells on the timeline of a person or company. */
public interface TimelineSource {

    /**
     * Something that happened.
     *
     * @param day    when
     * @param title  what, in the language of the texts of the area
     * @param detail one line more, or empty
     * @param path   its page in the console, or null
     */
    record Entry(LocalDate day, String title, String detail, String path) {
    }

    /** Who sees it. */
    Guard guard();

    /** What the area knows of the subject's person or company, newest first, at most {@code limit}; authorised and audited by the service behind. */
    List<Entry> entries(Caller caller, Subject subject, Texts texts, int limit);
}
