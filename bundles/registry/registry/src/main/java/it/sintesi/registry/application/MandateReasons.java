package it.sintesi.registry.application;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.registry.api.MandateDocument;
import it.sintesi.registry.api.MandateRequest;
import it.sintesi.registry.api.Mandates.NewMandate;

/** The words that go with mandates: notes, reasons, references of the signed document. */
final class MandateReasons {

    private static final int REASON = 500;
    private static final int NOTE = 1000;

    private MandateReasons() {
    }

    /** A reason that must be there. */
    static String required(String reason) {
        String text = reason == null ? "" : reason.strip();
        if (text.isEmpty() || text.length() > REASON) {
            throw ServiceException.rejected(Rejection.error("AN-025", "reason", text.isEmpty() ? "Manca il motivo." : "Il motivo supera " + REASON + " caratteri.",
                    "Scrivere il motivo in una o due righe: lo leggono l'azienda e l'intermediario.")
                    .said(text.isEmpty() ? Phrase.of("AN-MANDATE-REASON") : Phrase.of("AN-MANDATE-REASON-LONG", REASON)));
        }
        return text;
    }

    static String note(String note) {
        String text = note == null ? "" : note.strip();
        if (text.length() > NOTE) {
            throw ServiceException.rejected(Rejection.error("AN-025", "note", "Il messaggio supera " + NOTE + " caratteri.", "Abbreviare il messaggio.").said(Phrase.of("AN-MESSAGE-LONG", NOTE)));
        }
        return text;
    }

    /** The staff acts in the company's place only on its signature. */
    static void signed(Caller caller, boolean document) {
        if (caller.isStaff() && !document) {
            throw ServiceException.rejected(Rejection.error("AN-024", "document", "Manca la delega firmata dall'azienda.",
                    "Allegare la scansione della delega firmata; altrimenti solo l'azienda può accettare, dal portale."));
        }
    }

    static String reference(MandateRequest request) {
        return request.document() == null ? "Accettata nel portale, richiesta " + request.id() : request.document().fileName();
    }

    static NewMandate referenced(NewMandate m, MandateDocument.Upload document) {
        String given = m.documentRef() == null ? "" : m.documentRef().strip();
        String reference = !given.isEmpty() ? given : document == null ? "Concessa nel portale" : MandateDocuments.name(document.fileName());
        return new NewMandate(m.companyCode(), m.intermediaryCode(), m.intermediaryKind(), m.scope(), m.validFrom(), m.validTo(), reference);
    }
}
