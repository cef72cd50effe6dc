package it.sintesi.communications.domain;

import it.sintesi.communications.format.model.CommunicationKind;
import it.sintesi.communications.format.model.Form;

/**
 * A registered communication on its way into the relations.
 *
 * @param seq      order of reception
 * @param code     its code
 * @param form     content
 * @param facts    facts of the form
 * @param daysLate days after the due date
 * @param office   competent office, null when unknown
 */
public record Incoming(long seq, String code, Form form, FormFacts facts, int daysLate, String office) {

    /** Code of the communication that it corrects, cancels or completes; null when none. */
    public String previous() {
        return form.sending().hasPreviousCode() ? form.sending().previousCode() : null;
    }

    boolean corrects() {
        return form.communicationKind() == CommunicationKind.CORRECTION;
    }

    boolean cancels() {
        return form.communicationKind() == CommunicationKind.CANCELLATION;
    }

    /** Whether it touches steps of an earlier communication, which must then be known. */
    public boolean touchesPrevious() {
        return previous() != null && (corrects() || cancels() || form.communicationKind() == CommunicationKind.AFTER_UNIURG
                || form.communicationKind() == CommunicationKind.TOURISM);
    }
}
