package it.sintesi.communications.api;

import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Caller;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;

/** Whom an employer employs, and what it has to tell soon, from the communications. Authorised and audited; operators see the territory of their office. */
public interface Workforce {

    /** Somebody at work; fields as in {@link Relation}. */
    record Employed(String relation, String worker, String workerName, LocalDate start, LocalDate expectedEnd, LocalDate end, String contract, String workingTime,
                    Integer weeklyHours, String qualification, String collectiveAgreement, String workplace, boolean provisional, boolean agencyWork, String lastCode) {
    }

    /** What kind of term. */
    enum Terms {
        FIXED("A termine"), OPEN("Senza termine");

        private final String label;

        Terms(String label) {
            this.label = label;
        }

        /** Italian name for people. */
        public String label() {
            return label;
        }
    }

    /**
     * Whom to look for.
     *
     * @param day   day on which they are at work; a term without an event ends the work on its last day
     * @param text  beginning of the fiscal code or part of the name, or null
     * @param terms kind of term, or null for all
     */
    record Criteria(LocalDate day, String text, Terms terms) {

        public Criteria {
            Objects.requireNonNull(day, "day");
        }
    }

    /** By name. */
    Page<Employed> employed(Caller caller, String employer, Criteria criteria, PageRequest page);

    /** Hands every line to the sink, for exports; at most 100,000. */
    void stream(Caller caller, String employer, Criteria criteria, Consumer<Employed> sink);

    /** Why somebody appears among the deadlines. */
    enum DeadlineKind {
        /** An urgency that a UniLav has to complete. */
        URGENCY("Urgenza da completare"),
        /** The term has passed without extension, transformation or end. */
        PASSED("Termine passato"),
        /** The term ends in the days asked for. */
        TERM("Termine in scadenza");

        private final String label;

        DeadlineKind(String label) {
            this.label = label;
        }

        /** Italian name for people. */
        public String label() {
            return label;
        }
    }

    /**
     * Something to be told.
     *
     * @param kind     why
     * @param employed who
     * @param day      end of the term, or beginning of the urgency
     * @param due      last day on which it is told in time (extension of the term, completion of the urgency)
     */
    record Deadline(DeadlineKind kind, Employed employed, LocalDate day, LocalDate due) {
    }

    /**
     * Urgencies to complete, terms that passed in the last 60 days without an event, terms that end within these days from today; by kind, then by day.
     *
     * @param days 1 to 365
     */
    Page<Deadline> deadlines(Caller caller, String employer, int days, PageRequest page);
}
