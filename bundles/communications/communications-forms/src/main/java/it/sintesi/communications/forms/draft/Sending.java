package it.sintesi.communications.forms.draft;

import it.sintesi.communications.api.Archive;
import it.sintesi.communications.api.Channel;
import it.sintesi.communications.api.Intake;
import it.sintesi.communications.api.IntakeOutcome;
import it.sintesi.communications.api.Receipt;
import it.sintesi.communications.api.Submission;
import it.sintesi.communications.forms.check.FormMessage;
import it.sintesi.communications.forms.field.FormPlan;
import it.sintesi.communications.forms.field.FormState;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.security.Caller;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Sends a draft. The identifier and the text of the message depend on the draft and its version alone, and intake answers a repeated
 * message with its first receipt: two clicks, a reload or a crash in between give one communication.
 */
public final class Sending {

    private final DraftStore store;
    private final DraftAccess access;
    private final Intake intake;
    private final Archive archive;
    private final ReceiptMail mail;
    private final Transactions transactions;
    private final CertifiedClock clock;

    public Sending(DraftStore store, DraftAccess access, Intake intake, Archive archive, ReceiptMail mail, Transactions transactions, CertifiedClock clock) {
        this.store = store;
        this.access = access;
        this.intake = intake;
        this.archive = archive;
        this.mail = mail;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Sends the version that the window shows.
     *
     * @return code of the communication; empty when it is refused, which the check of the same draft explains
     * @throws it.sintesi.kernel.api.ServiceException CONFLICT when the draft was changed since
     */
    public Optional<String> send(Caller caller, Draft draft, int version, FormPlan plan, FormState state) {
        if (draft.sent()) {
            return Optional.of(draft.sentCode());
        }
        if (draft.version() != version) {
            throw Drafts.overtaken(draft);
        }
        access.maySend(caller, draft.company());
        Draft claimed = claim(draft);
        if (claimed.sent()) {
            return Optional.of(claimed.sentCode());
        }
        Optional<String> message = FormMessage.finished(plan, state, claimed.sendingAt());
        if (message.isEmpty()) {
            return Optional.empty();
        }
        IntakeOutcome outcome = intake.submit(caller, new Submission(Channel.WEB, draft.form(), draft.messageId(), message.get().getBytes(StandardCharsets.UTF_8)));
        if (outcome.receipt() == null) {
            return Optional.empty();
        }
        keep(caller, draft, outcome.receipt());
        return Optional.of(outcome.receipt().code());
    }

    /** The moment of sending is fixed once for each version, so that the text of the message is always the same. */
    private Draft claim(Draft draft) {
        return transactions.requiresNew(() -> {
            store.claim(draft, clock.now());
            Draft claimed = store.find(draft.account(), draft.id()).orElseThrow(() -> Drafts.overtaken(draft));
            if (!claimed.sent() && claimed.version() != draft.version()) {
                throw Drafts.overtaken(claimed);
            }
            return claimed;
        });
    }

    /** The code stays with the draft, and the receipt leaves by e-mail, in one transaction; a second word of the same finds it done. */
    private void keep(Caller caller, Draft draft, Receipt receipt) {
        byte[] pdf = archive.receiptPdf(caller, receipt.code());
        transactions.run(() -> {
            if (store.sent(draft, receipt.code(), clock.now())) {
                access.trail(caller, "forms.send", draft, "Invio di una comunicazione");
                mail.send(caller, draft, receipt, pdf);
            }
        });
    }
}
