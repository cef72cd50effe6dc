package it.sintesi.kernel.notifications.application;

/** Why a message was not sent. */
public enum Reason {
    /** The owner of the account does not want this kind of message. */
    SWITCHED_OFF,
    /** The account has no address for the channel. */
    NO_ADDRESS,
    /** The installation has not configured the channel. */
    NOT_CONFIGURED,
    /** The channel refuses the address or the message. */
    REFUSED,
    /** The channel was out of reach too many times; tried again later by itself. */
    UNREACHABLE
}
