package it.sintesi.itests.ledger;

/**
 * A receipt that a client holds in its hands.
 *
 * @param messageId the client's own identifier
 * @param code      assigned code
 * @param receipt   the receipt, as received
 */
public record Acknowledgement(String messageId, String code, String receipt) {
}
