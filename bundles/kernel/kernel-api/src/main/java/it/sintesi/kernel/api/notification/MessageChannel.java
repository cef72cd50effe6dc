package it.sintesi.kernel.api.notification;

import it.sintesi.kernel.api.security.Account;

/** A way to reach people: register it as an OSGi service, and people may choose it among their preferences. */
public interface MessageChannel {

    /** Identifier of the channel that is always there: e-mail. */
    String EMAIL = "EMAIL";

    /** Stable identifier: {@link #EMAIL}, {@code SMS}, {@code PEC}, {@code IO}. */
    String id();

    /** Name for people, in Italian. */
    String title();

    /** False while the installation has not said where to send: messages are kept and shown as not sent. */
    boolean configured();

    /** Where the channel reaches the owner of an account; null when it cannot. */
    String addressOf(Account account);

    /**
     * Hands the message over. The same identifier may come again after a crash: a channel that can should drop the repetition.
     *
     * @throws ChannelFailure when it was not taken
     */
    void send(OutgoingMessage message) throws ChannelFailure;
}
