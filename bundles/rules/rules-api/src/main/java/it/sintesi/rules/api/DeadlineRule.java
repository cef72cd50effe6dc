package it.sintesi.rules.api;

import java.time.LocalDate;
import java.util.Objects;

/** By when a mandatory communication is due (D.L. 510/1996 art. 9-bis, D.Lgs. 181/2000 art. 4-bis). */
public interface DeadlineRule extends Rule {

    /** Name of this decision. */
    String ID = "deadline";

    /** What happened. */
    enum EventKind {
        HIRING, EXTENSION, TRANSFORMATION, TERMINATION,
        /** Change of company name. */
        RENAMING,
        /** Transfer or secondment of a worker, transfer of a business. */
        TRANSFER,
        /** UniUrg. */
        URGENCY,
        /** The UniLav that completes a UniUrg. */
        URGENCY_COMPLETION,
        /** Hiring that could not be told before for force majeure. */
        FORCE_MAJEURE,
        /** UniLav that completes what was told while the system was out of order; the event date is the last day of the outage. */
        OUTAGE_COMPLETION
    }

    /** Who has to tell it. */
    enum EmployerKind {
        PRIVATE, PUBLIC_ADMINISTRATION, SCHOOL, PRIVATE_TRAINING_BODY, AGENCY, TOURISM
    }

    /**
     * The case.
     *
     * @param event     what happened
     * @param employer  kind of employer
     * @param eventDate day on which it happened or takes effect (for an end, the last day of work)
     */
    record Facts(EventKind event, EmployerKind employer, LocalDate eventDate) {

        public Facts {
            Objects.requireNonNull(event, "event");
            Objects.requireNonNull(employer, "employer");
            Objects.requireNonNull(eventDate, "eventDate");
        }
    }

    /** The last day on which the communication is in time. */
    Outcome<Deadline> decide(Facts facts);
}
