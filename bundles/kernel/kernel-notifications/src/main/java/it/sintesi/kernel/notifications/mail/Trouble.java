package it.sintesi.kernel.notifications.mail;

import it.sintesi.kernel.api.notification.ChannelFailure;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** What a failure of the mail library means for the message. */
final class Trouble {

    private static final int PERMANENT = 500;
    private static final int LOGIN_WANTED = 530;
    private static final int LOGIN_REFUSED = 539;

    private Trouble() {
    }

    /**
     * The failure as the outbox understands it.
     *
     * @param server name of the server, for the help desk
     */
    static ChannelFailure of(MessagingException failure, MailSettings server) {
        if (failure instanceof AddressException) {
            return ChannelFailure.refused("Indirizzo non valido", failure);
        }
        String text = failure.getMessage();
        int code = 0;
        for (Exception e = failure; e instanceof MessagingException nested; e = nested.getNextException()) {
            // The outer ones only say that something failed; the server's answer stands in the one about the address.
            if (e instanceof SMTPAddressFailedException refused) {
                code = refused.getReturnCode();
                text = refused.getMessage();
            } else if (e instanceof SMTPSendFailedException refused && code == 0) {
                code = refused.getReturnCode();
                text = refused.getMessage();
            }
        }
        String line = server + ": " + String.valueOf(text).replaceAll("\\s+", " ").strip();
        return permanent(code) ? ChannelFailure.refused(line, failure) : ChannelFailure.unreachable(line, failure);
    }

    /** The server says that this message or this address will never do; a login that is wanted or refused is the installation's trouble, not the message's. */
    private static boolean permanent(int code) {
        return code >= PERMANENT && (code < LOGIN_WANTED || code > LOGIN_REFUSED);
    }
}
