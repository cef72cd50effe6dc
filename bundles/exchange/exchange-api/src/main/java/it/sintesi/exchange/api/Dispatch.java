package it.sintesi.exchange.api;

import java.util.List;

/** Where other areas queue their messages to partners; for services, not for people: the area has authorised what it sends. */
public interface Dispatch {

    /**
     * A message to a partner.
     *
     * @param partner   code of the partner, as its routes are registered
     * @param recipient who behind the partner, or empty
     * @param reference identifier of the message in its area, at most 16 characters; with the partner it is unique
     * @param form      kind of the message, at most 10 characters; says which {@code OutgoingContent} knows it
     * @param subject   key that keeps order at the partner, at most 32 characters
     */
    record Message(String partner, String recipient, String reference, String form, String subject) {
    }

    /**
     * Queues messages in the caller's transaction; those that are queued already are left as they are.
     *
     * @return how many are new
     */
    int enqueue(List<Message> messages);
}
