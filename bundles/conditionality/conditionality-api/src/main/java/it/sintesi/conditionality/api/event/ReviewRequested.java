package it.sintesi.conditionality.api.event;

import java.time.LocalDate;

/**
 * A person asked the provincial committee to review a decision. Subject: fiscal code.
 *
 * @param decision protocol of the decision
 * @param request  protocol of the request
 */
public record ReviewRequested(String id, String person, String decision, String request, LocalDate day) {

    /** Type of the event in the outbox. */
    public static final String TYPE = "conditionality/ReviewRequested";
}
