package it.sintesi.communications.domain;

import it.sintesi.communications.api.EventKind;

import java.time.LocalDate;

/**
 * A step before it is known which relation it belongs to.
 *
 * @param key     relation that the message names
 * @param event   kind of event
 * @param day     day of effect
 * @param content what it tells
 */
public record StepDraft(RelationKey key, EventKind event, LocalDate day, StepContent content) {

    /** One line of it. */
    Said said() {
        return content.said();
    }
}
