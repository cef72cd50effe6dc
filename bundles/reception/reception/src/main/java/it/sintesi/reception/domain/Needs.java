package it.sintesi.reception.domain;

import java.time.Instant;
import java.util.List;

/**
 * What came out of the first contact with a person (charter, 2.1).
 *
 * @param ticket   ticket with which the person came, or null
 * @param wants    what the person asks for
 * @param referral to which service, desk or body, or null
 */
public record Needs(String id, String office, String ticket, String person, String name, Group group, List<Want> wants, Outcome outcome, String referral, String note,
                    String by, Instant at) {

    public Needs {
        wants = List.copyOf(wants);
    }

    /** Whom the service is for (charter, 2.1.3). */
    public enum Group {
        JOB_SEEKER, TRAINING_SEEKER, EMPLOYED_SEEKER, EMPLOYED_TRAINING, VULNERABLE, STUDENT, IMMIGRANT, TARGETED, WOMAN_RETURNING, OVER_55
    }

    /** What people ask for (charter, 2.1.2). */
    public enum Want {
        INFORMATION, REGISTRATION, JOB_OFFERS, COURSES, TRAINEESHIPS, CALLS, DOTE, CURRICULUM, EURES, OTHER
    }

    /** How the first contact ended. */
    public enum Outcome {
        INFORMED, SELF_SERVICE, APPOINTMENT, INTERNAL_REFERRAL, EXTERNAL_REFERRAL
    }
}
