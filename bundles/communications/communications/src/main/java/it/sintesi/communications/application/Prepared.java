package it.sintesi.communications.application;

import it.sintesi.communications.api.Channel;
import it.sintesi.communications.api.Submission;
import it.sintesi.communications.domain.FormFacts;
import it.sintesi.communications.domain.Previous;
import it.sintesi.communications.format.model.CommunicationKind;
import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.format.model.VarDatori;
import it.sintesi.communications.persistence.Packed;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.security.Caller;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A submission that was read and checked.
 *
 * @param caller     who sends
 * @param submission as it came
 * @param receivedAt when it came; lateness is counted from here
 * @param digest     SHA-256, hexadecimal
 * @param packed     message, deflated
 * @param form       as read; null when it cannot be read at all
 * @param facts      facts of the form; null when it has format errors
 * @param due        due date
 * @param previous   communication that it refers to as it was when the message was checked, or null
 * @param mandate    mandate under which it is sent, or null
 * @param office     competent office, or null
 * @param rejections everything that is wrong, warnings included
 * @param rules      version of the catalogue
 * @param messageKey key of idempotency
 */
record Prepared(Caller caller, Submission submission, Instant receivedAt, String digest, Packed packed, Form form, FormFacts facts, Due due,
                Previous previous, String mandate, String office, List<Rejection> rejections, String rules, String messageKey) {

    Prepared(Caller caller, Submission submission, Instant receivedAt, String digest, Packed packed, Form form, FormFacts facts, Due due, Previous previous,
             String mandate, String office, List<Rejection> rejections, String rules) {
        this(caller, submission, receivedAt, digest, packed, form, facts, due, previous, mandate, office, rejections, rules, key(caller, submission, digest));
    }

    boolean refused() {
        return rejections.stream().anyMatch(Rejection::refuses);
    }

    // 128 bits of the digest of sender and identifier; the content is the identifier when there is no other.
    private static String key(Caller caller, Submission submission, String digest) {
        String id = submission.messageId() == null ? "#" + digest : submission.messageId();
        byte[] hash = Preparer.sha256((caller.account() + '\0' + id).getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, 16));
    }

    boolean notified() {
        return submission.channel() == Channel.NOTIFICATION;
    }

    /** Whether its rules look at what the archive holds, so that they must be asked again within the transaction. */
    boolean dependsOnArchive() {
        return !notified() && (form.sending().hasPreviousCode() || form.kind() == FormKind.UNIURG);
    }

    /** Whether it corrects or cancels. */
    boolean replaces() {
        return form.communicationKind() == CommunicationKind.CORRECTION || form.communicationKind() == CommunicationKind.CANCELLATION;
    }

    /** Whether it may touch relations of workers that it does not name. */
    boolean touchesMany() {
        return form instanceof VarDatori;
    }

    /** Workers concerned, also those of the communication it refers to. */
    List<String> workers() {
        List<String> workers = new ArrayList<>(form.workerCodes());
        if (previous != null && previous.form() != null) {
            workers.addAll(previous.form().workerCodes());
        }
        return workers;
    }

    Prepared with(List<Rejection> other, Previous fresh) {
        return new Prepared(caller, submission, receivedAt, digest, packed, form, facts, due, fresh, mandate, office, other, rules, messageKey);
    }
}
