package it.sintesi.communications.rules.sending;

import it.sintesi.communications.format.model.CommunicationKind;
import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.format.model.Hiring;
import it.sintesi.communications.format.model.Sending;
import it.sintesi.communications.format.model.UniLav;
import it.sintesi.communications.format.model.UniSomm;
import it.sintesi.communications.format.model.VarDatori;
import it.sintesi.communications.rules.engine.Facts;
import it.sintesi.communications.rules.engine.View;
import java.time.LocalDate;

/** The data of the sending of any form, and what the message does: it starts a relationship or updates one. */
public final class SendingView extends View {
    private final Form form;
    private final CommunicationKind kind;

    SendingView(Form form, Facts facts) {
        super(facts, form.kind().root());
        this.form = form;
        this.kind = form.communicationKind();
    }

    Form form() {
        return form;
    }

    Sending sending() {
        return form.sending();
    }

    /** Null when {@code TipoComunicazione} is absent or unknown. */
    CommunicationKind kind() {
        return kind;
    }

    boolean is(CommunicationKind... kinds) {
        for (CommunicationKind one : kinds) {
            if (one == kind) {
                return true;
            }
        }
        return false;
    }

    boolean correction() {
        return kind == CommunicationKind.CORRECTION;
    }

    boolean cancellation() {
        return kind == CommunicationKind.CANCELLATION;
    }

    /** True when a relationship begins: event InizioRapporto, or an agency form without variation. */
    boolean starts() {
        return form instanceof UniLav lav && lav.event() instanceof Hiring || form instanceof UniSomm somm && somm.variation() == null;
    }

    /** True for an extension, transformation or termination of an existing relationship, sent for the first time. */
    boolean update() {
        return !starts() && !(form instanceof VarDatori) && !correction() && !cancellation();
    }

    /** Start of the relationship, or null. */
    LocalDate start() {
        return Relationship.start(form);
    }
}
