package it.sintesi.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Subject;

/** What an area shows on the page of a person or company besides the timeline: open relations, mandates. */
public interface SubjectSection {

    /**
     * One line.
     *
     * @param title  what, in the language of the texts of the area
     * @param detail one line more, or empty
     * @param path   its page in the console, or null
     */
    record Line(String title, String detail, String path) {
    }

    /**
     * Something to be done about the subject.
     *
     * @param title  what, in the language of the texts of the area
     * @param detail one line more, or empty
     * @param due    last day, or null
     * @param path   where it is done in the console
     */
    record Task(String title, String detail, LocalDate due, String path) {
    }

    /** Key of the title in the messages of the area; {@code <title>.none} says what to do when there is no line. */
    String title();

    /** Position, smaller first. */
    int order();

    /** Who sees it. */
    Guard guard();

    /** Whether it is about such a subject at all: a person or a company. */
    boolean concerns(Subject subject);

    /** The lines, at most {@code limit}; authorised and audited by the service behind. */
    List<Line> lines(Caller caller, Subject subject, Texts texts, int limit);

    /** What is to be done now: late, due within days, begun and not ended. */
    default List<Task> tasks(Caller caller, Subject subject, Texts texts) {
        return List.of();
    }

    /** The work that can be done in this section without leaving the page. */
    default Optional<SubjectWork> work() {
        return Optional.empty();
    }

    /** What the caller can do next here, one or two things; the caller has passed the guard. */
    default List<SubjectAction> actions(Caller caller, Subject subject, Texts texts) {
        return List.of();
    }
}
