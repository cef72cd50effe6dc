package it.sintesi.kernel.notifications.mail;

import java.nio.file.Path;
import java.time.Duration;

/**
 * The e-mail server.
 *
 * @param host      name; empty = nothing is sent
 * @param port      port
 * @param security  how the connection is protected
 * @param user      user name, empty = no login
 * @param password  password
 * @param from      sender as it is written in messages
 * @param connect   longest wait for the connection
 * @param answer    longest wait for each answer
 * @param folder    where messages are laid down as files instead, for demonstrations; null = they go to the server
 * @param publicUrl address of the portal without a final slash, for links; may be empty
 */
public record MailSettings(String host, int port, Security security, String user, String password, String from, Duration connect, Duration answer, Path folder,
                           String publicUrl) {

    /** How a connection is protected. */
    public enum Security {
        /** Not at all: only on loopback or a trusted network. */
        NONE,
        /** Encrypted after the greeting; refused when the server cannot. */
        STARTTLS,
        /** Encrypted from the first byte. */
        TLS
    }

    public MailSettings {
        if ((!host.isEmpty() || folder != null) && from.isEmpty()) {
            throw new IllegalArgumentException("it.sintesi.kernel.notifications: smtp.from is missing");
        }
    }

    @Override
    public String toString() {
        return folder == null ? host + ":" + port : folder.toString();
    }
}
