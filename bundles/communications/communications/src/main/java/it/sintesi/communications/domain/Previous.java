package it.sintesi.communications.domain;

import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.State;
import it.sintesi.communications.format.model.Form;

/**
 * The communication that a message refers to, as the archive knows it.
 *
 * @param code           its code
 * @param protocol       protocol of its act
 * @param form           its content
 * @param event          its kind of event
 * @param state          its state
 * @param lastOfRelation nothing later stands on the same relation
 * @param completed      for an urgency form: a UniLav has completed it
 */
public record Previous(String code, String protocol, Form form, EventKind event, State state, boolean lastOfRelation, boolean completed) {
}
