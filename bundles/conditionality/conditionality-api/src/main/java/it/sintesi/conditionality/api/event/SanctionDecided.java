package it.sintesi.conditionality.api.event;

import java.time.LocalDate;

/**
 * A sanction was decided, or taken back. Subject: fiscal code of the person.
 *
 * @param days      days of benefit withheld, null for a loss
 * @param loss      benefit and status are lost
 * @param withdrawn true when an earlier decision is taken back
 * @param protocol  protocol of the act
 */
public record SanctionDecided(String id, String person, String fault, int occurrence, LocalDate faultDay, LocalDate decidedOn, Integer days, boolean loss,
                              boolean withdrawn, String office, String protocol) {

    /** Type of the event in the outbox. */
    public static final String TYPE = "conditionality/Decided";
}
