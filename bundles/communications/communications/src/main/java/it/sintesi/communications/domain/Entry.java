package it.sintesi.communications.domain;

import it.sintesi.communications.api.Channel;
import it.sintesi.communications.api.Receipt;
import it.sintesi.communications.format.model.Form;

import java.util.List;

/**
 * A communication with everything that the archive keeps of it.
 *
 * @param seq          order of reception: {@code year * 10^10 + number}
 * @param receipt      its receipt
 * @param messageKey   key of idempotency, 22 characters
 * @param messageId    sender's identifier of the message, null when the content is the identifier
 * @param facts        facts of the form
 * @param kind         {@code TipoComunicazione}
 * @param office       competent office, or null
 * @param channel      way in
 * @param rulesVersion version of the catalogue it was checked against
 * @param deadlineRule {@code rule@version} that gave the due date, or null
 * @param workers      workers, when they are more than one
 * @param message      message as received, deflated
 * @param messageSize  its size before
 */
public record Entry(long seq, Receipt receipt, String messageKey, String messageId, FormFacts facts, String kind, String office, Channel channel, String rulesVersion,
                    String deadlineRule, List<String> workers, byte[] message, int messageSize) {

    /** Workers of a form, when they are more than one. */
    public static List<String> manyWorkers(Form form) {
        List<String> workers = form.workerCodes();
        return workers.size() > 1 ? workers : List.of();
    }
}
