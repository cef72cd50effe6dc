package it.sintesi.communications.format.model;

import java.time.OffsetDateTime;

/**
 * Attributes of the root: who sends, when, which version.
 *
 * @param code         {@code @codiceComunicazione}, 16 characters; absent or empty becomes {@link #NO_CODE}
 * @param sentAt       {@code @dataInvio}
 * @param delegate     {@code @delegato}, fiscal code of the intermediary, {@code null} when the employer sends itself
 * @param delegateKind {@code @tipoDelegato}, 3 digits
 * @param email        {@code @e-mailDelegato}
 * @param version      {@code @versione}
 * @param protocol     {@code @protocollo}, 8 digits
 * @param previousCode {@code @codiceComunicazionePrecedente}, 16 characters
 */
public record Sending(String code, OffsetDateTime sentAt, String delegate, String delegateKind, String email,
                      String version, String protocol, String previousCode) {

    /** The code of a communication that has none yet. */
    public static final String NO_CODE = "0000000000000000";

    /** An absent code and a code of zeros are the same thing, so only one form of it exists here. */
    public Sending {
        code = code == null || code.isEmpty() ? NO_CODE : code;
    }

    /** Whether the receiving node has already given a code. */
    public boolean hasCode() {
        return !NO_CODE.equals(code);
    }

    /** Whether a previous communication is named (present and not all zeros). */
    public boolean hasPreviousCode() {
        return previousCode != null && !previousCode.isEmpty() && !NO_CODE.equals(previousCode);
    }

    /** The same sending with the code that the node has given. */
    public Sending withCode(String newCode) {
        return new Sending(newCode, sentAt, delegate, delegateKind, email, version, protocol, previousCode);
    }

    /** The same sending with another protocol number (8 digits). */
    public Sending withProtocol(String newProtocol) {
        return new Sending(code, sentAt, delegate, delegateKind, email, version, newProtocol, previousCode);
    }

    /** The same sending with another previous code. */
    public Sending withPreviousCode(String newPrevious) {
        return new Sending(code, sentAt, delegate, delegateKind, email, version, protocol, newPrevious);
    }

    /** The same sending at another moment. */
    public Sending withSentAt(OffsetDateTime moment) {
        return new Sending(code, moment, delegate, delegateKind, email, version, protocol, previousCode);
    }
}
