package it.sintesi.exchange.transport;

import java.util.Objects;

/**
 * What a partner answered, read from a schema-valid answer. Anything else is an exception: the outcome is then unknown.
 *
 * @param kind what it means for the message
 * @param text the partner's words, one line, without personal data added by us; may be empty
 */
public record PartnerAnswer(Kind kind, String text) {

    /** What an answer means for the message. */
    public enum Kind {
        /** The partner has the message. */
        ACCEPTED,
        /** The partner examined and refused it (KO): sending it again is pointless. */
        REFUSED,
        /** The partner does not have the message (only in answer to a status query). */
        NOT_KNOWN,
        /** We are not set up for this partner (unknown sender): a person must mend the configuration. */
        MISCONFIGURED
    }

    public PartnerAnswer {
        Objects.requireNonNull(kind, "kind");
        text = text == null ? "" : text.strip().replaceAll("\\s*\\R\\s*", " · ");
    }
}
