package it.sintesi.communications.rules.unilav;

import it.sintesi.communications.format.model.Employer;
import it.sintesi.communications.format.model.Hiring;
import it.sintesi.communications.format.model.Person;
import it.sintesi.communications.format.model.ResidencePermit;
import it.sintesi.communications.format.model.Seat;
import it.sintesi.communications.format.model.UniLav;
import it.sintesi.communications.rules.engine.Facts;
import it.sintesi.communications.rules.engine.View;
import it.sintesi.communications.rules.person.Nationality;
import java.util.List;

/** The employer of a UniLav with its seats and legal representative. */
final class EmployerView extends View {
    private final UniLav form;

    private EmployerView(UniLav form, Facts facts) {
        super(facts, "DatoreLavoro");
        this.form = form;
    }

    /** The view of the employer; none when the message has none, which the reader has reported. */
    static List<EmployerView> of(UniLav form, Facts facts) {
        return form.employer() == null ? List.of() : List.of(new EmployerView(form, facts));
    }

    Employer employer() {
        return form.employer();
    }

    UniLav form() {
        return form;
    }

    Seat legalSeat() {
        return form.employer().legalSeat();
    }

    Seat workSeat() {
        return form.employer().workSeat();
    }

    boolean hasLegalSeat() {
        return legalSeat() != null;
    }

    boolean hasWorkSeat() {
        return workSeat() != null;
    }

    boolean legalSeatInItaly() {
        return hasLegalSeat() && !legalSeat().abroad();
    }

    boolean hiring() {
        return form.event() instanceof Hiring;
    }

    Person representative() {
        return form.employer().representative();
    }

    ResidencePermit representativePermit() {
        return form.employer().representativePermit();
    }

    Nationality representativeNationality() {
        return representative() == null ? Nationality.UNKNOWN : Nationality.of(facts(), representative().citizenship());
    }
}
