package it.sintesi.kernel.notifications.application;

/** How the sending of a message stands. */
public enum SendState {
    /** Waits for its first or another attempt. */
    QUEUED,
    /** The channel has taken it. */
    SENT,
    /** Given up: see the {@link Reason}. */
    FAILED,
    /** Was not to be sent, or could not even be tried: see the {@link Reason}. */
    SKIPPED
}
