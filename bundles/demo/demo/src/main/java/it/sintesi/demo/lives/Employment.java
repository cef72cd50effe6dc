package it.sintesi.demo.lives;

import java.time.LocalDate;
import java.util.List;

/**
 * A job from beginning to end.
 *
 * @param events what happened to it, oldest first; the last one is its end unless it lasts
 */
public record Employment(List<JobEvent> events) {

    public Employment {
        events = List.copyOf(events);
    }

    Job first() {
        return events.get(0).after();
    }

    LocalDate start() {
        return first().start();
    }

    /** Last day, null while it lasts. */
    public LocalDate end() {
        JobEvent last = events.get(events.size() - 1);
        return last.kind() == JobEvent.Kind.END ? last.day() : null;
    }

    String cause() {
        return events.get(events.size() - 1).cause();
    }

    /** True when it ended on the last day of its term. */
    boolean ranOut() {
        JobEvent last = events.get(events.size() - 1);
        return last.kind() == JobEvent.Kind.END && last.day().equals(last.before().term());
    }
}
