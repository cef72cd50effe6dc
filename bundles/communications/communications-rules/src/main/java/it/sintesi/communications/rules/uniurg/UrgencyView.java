package it.sintesi.communications.rules.uniurg;

import it.sintesi.communications.api.rule.PreviousCommunication;
import it.sintesi.communications.format.FiscalCode;
import it.sintesi.communications.format.model.CommunicationKind;
import it.sintesi.communications.format.model.Employer;
import it.sintesi.communications.format.model.Person;
import it.sintesi.communications.format.model.Sending;
import it.sintesi.communications.format.model.UniUrg;
import it.sintesi.communications.rules.checks.Periods;
import it.sintesi.communications.rules.engine.Facts;
import it.sintesi.communications.rules.engine.View;
import java.time.LocalDate;
import java.util.List;

/** A UniUrg as a whole: it is small. */
final class UrgencyView extends View {
    private final UniUrg form;
    private final FiscalCode code;

    private UrgencyView(UniUrg form, Facts facts) {
        super(facts, "UniUrg");
        this.form = form;
        this.code = form.worker() == null ? null : FiscalCode.parse(form.worker().fiscalCode()).orElse(null);
    }

    static List<UrgencyView> of(UniUrg form, Facts facts) {
        return List.of(new UrgencyView(form, facts));
    }

    UniUrg form() {
        return form;
    }

    /** Null when absent, which the reader has reported. */
    Employer employer() {
        return form.employer();
    }

    /** Null when absent, which the reader has reported. */
    Person worker() {
        return form.worker();
    }

    Sending sending() {
        return form.sending();
    }

    LocalDate start() {
        return form.start();
    }

    /** The worker's code of 16 characters, or null. */
    FiscalCode code() {
        return code;
    }

    boolean personalCode() {
        return code != null;
    }

    boolean correctsOrCancels() {
        return form.communicationKind() == CommunicationKind.CORRECTION || form.communicationKind() == CommunicationKind.CANCELLATION;
    }

    boolean ordinary() {
        return form.communicationKind() == CommunicationKind.ORDINARY;
    }

    PreviousCommunication previous() {
        return facts().previous();
    }

    /** Completed years at the start, told by the code alone; -1 when unknown. */
    int ageAtStart() {
        return code == null || form.start() == null ? -1
                : code.birthDate(form.start()).map(birth -> Periods.age(birth, form.start())).orElse(-1);
    }
}
