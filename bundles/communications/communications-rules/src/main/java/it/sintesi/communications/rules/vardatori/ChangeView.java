package it.sintesi.communications.rules.vardatori;

import it.sintesi.communications.format.model.CommunicationKind;
import it.sintesi.communications.format.model.Employer;
import it.sintesi.communications.format.model.Renaming;
import it.sintesi.communications.format.model.Transfer;
import it.sintesi.communications.format.model.VarDatori;
import it.sintesi.communications.rules.engine.Facts;
import it.sintesi.communications.rules.engine.View;
import java.util.List;

/** A VarDatori as a whole: the present employer, and the transfer or the new name. */
final class ChangeView extends View {
    private final VarDatori form;

    private ChangeView(VarDatori form, Facts facts) {
        super(facts, "VarDatori");
        this.form = form;
    }

    /** None when the message has no present employer, which the reader has reported. */
    static List<ChangeView> of(VarDatori form, Facts facts) {
        return form.employer() == null ? List.of() : List.of(new ChangeView(form, facts));
    }

    VarDatori form() {
        return form;
    }

    Employer present() {
        return form.employer();
    }

    /** The transfer, or null. */
    Transfer transfer() {
        return form.change() instanceof Transfer transfer ? transfer : null;
    }

    /** The change of name, or null. */
    Renaming renaming() {
        return form.change() instanceof Renaming renaming ? renaming : null;
    }

    /** The previous employer of a transfer, or null. */
    Employer previous() {
        return transfer() == null ? null : transfer().previous();
    }

    boolean admittedKind() {
        CommunicationKind kind = form.communicationKind();
        return kind == CommunicationKind.ORDINARY || kind == CommunicationKind.CORRECTION || kind == CommunicationKind.CANCELLATION;
    }
}
