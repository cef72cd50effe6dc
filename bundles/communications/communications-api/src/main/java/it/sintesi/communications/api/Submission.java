package it.sintesi.communications.api;

import it.sintesi.communications.format.model.FormKind;
import java.util.Objects;

/**
 * A communication as it came in.
 *
 * @param channel   way in
 * @param expected  form that the operation announced, or null when any is welcome
 * @param messageId sender's own identifier of the message; null = the digest of the content is the identifier
 * @param content   the XML document, UTF-8, exactly as received (it is what the digest is taken of and what the archive keeps)
 */
public record Submission(Channel channel, FormKind expected, String messageId, byte[] content) {

    public Submission {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(content, "content");
    }
}
