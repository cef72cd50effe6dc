package it.sintesi.communications.domain;

import it.sintesi.communications.api.EventKind;

import java.time.LocalDate;

/**
 * The effect of one communication on one relation.
 *
 * @param seq      order of reception of the communication
 * @param position order within the relation: a correction takes the position of what it corrects
 * @param code     code of the communication
 * @param event    kind of event
 * @param day      day of effect
 * @param valid    false for what was corrected or cancelled, and for cancellations, which are kept as traces
 * @param content  what it tells
 */
public record Step(long seq, long position, String code, EventKind event, LocalDate day, boolean valid, StepContent content) {

    /** The same step, no longer valid. */
    public Step invalid() {
        return new Step(seq, position, code, event, day, false, content);
    }
}
