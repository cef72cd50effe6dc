package it.sintesi.kernel.api.notification;

/** A channel did not take a message. */
public final class ChannelFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean permanent;

    private ChannelFailure(boolean permanent, String message, Throwable cause) {
        super(message, cause);
        this.permanent = permanent;
    }

    /** Sending it again would not help: the address does not exist, the message is refused. */
    public static ChannelFailure refused(String message, Throwable cause) {
        return new ChannelFailure(true, message, cause);
    }

    /** Worth another attempt: the channel is out of reach or asks to come back. */
    public static ChannelFailure unreachable(String message, Throwable cause) {
        return new ChannelFailure(false, message, cause);
    }

    public boolean isPermanent() {
        return permanent;
    }
}
