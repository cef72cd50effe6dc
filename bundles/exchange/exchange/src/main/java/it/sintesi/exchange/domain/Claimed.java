package it.sintesi.exchange.domain;

/**
 * A delivery taken for sending.
 *
 * @param seq     its place in the order
 * @param claim   who has taken it: only the same claim may close it
 * @param unknown true when an earlier attempt may have been applied
 */
public record Claimed(long seq, String claim, String messageId, String partner, String recipient, String communication, String form,
                      String subject, int attempts, boolean unknown) {
}
