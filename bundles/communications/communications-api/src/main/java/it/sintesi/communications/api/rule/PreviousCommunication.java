package it.sintesi.communications.api.rule;

import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.State;
import it.sintesi.communications.format.model.Form;
import java.time.LocalDate;

/**
 * The communication that a message refers to.
 *
 * @param code             its code
 * @param form             its content
 * @param event            its kind of event
 * @param state            its state
 * @param lastOfRelation   true when nothing later stands on the same relation
 * @param completed        for an urgency form: true when a UniLav has completed it
 * @param correctionLimit  last day on which essential data may still be corrected
 */
public record PreviousCommunication(String code, Form form, EventKind event, State state, boolean lastOfRelation, boolean completed,
                                    LocalDate correctionLimit) {
}
