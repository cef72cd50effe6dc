package it.sintesi.communications.rules.unilav;

import it.sintesi.communications.format.model.Contract;
import it.sintesi.communications.format.model.Event;
import it.sintesi.communications.format.model.Extension;
import it.sintesi.communications.format.model.Hiring;
import it.sintesi.communications.format.model.Law68;
import it.sintesi.communications.format.model.Termination;
import it.sintesi.communications.format.model.Traineeship;
import it.sintesi.communications.format.model.Transformation;
import it.sintesi.communications.format.model.UniLav;
import it.sintesi.communications.format.model.WorkingTime;
import it.sintesi.communications.rules.checks.ContractTraits;
import it.sintesi.communications.rules.checks.PayMinimum;
import it.sintesi.communications.rules.checks.Periods;
import it.sintesi.communications.rules.engine.Facts;
import it.sintesi.communications.rules.engine.View;
import java.time.LocalDate;
import java.util.List;

/** The contract of a UniLav with the event that tells it. */
final class ContractView extends View {
    private final UniLav form;
    private final Event event;
    private final Contract contract;
    private final PayMinimum minimum;
    private final ContractTraits traits;

    private ContractView(UniLav form, Facts facts) {
        super(facts, form.event() instanceof Hiring ? "InizioRapporto" : form.event().element() + ".Contratto");
        this.form = form;
        this.event = form.event();
        this.contract = event.contract();
        this.traits = ContractTraits.of(facts, contract.kind());
        this.minimum = PayMinimum.of(facts, contract.agreement(), contract.level(), facts.eventDay());
    }

    /** The view of the contract; none when the message has no event or no contract, which the reader has reported. */
    static List<ContractView> of(UniLav form, Facts facts) {
        return form.contract() == null ? List.of() : List.of(new ContractView(form, facts));
    }

    UniLav form() {
        return form;
    }

    Contract contract() {
        return contract;
    }

    LocalDate start() {
        return contract.start();
    }

    LocalDate end() {
        return contract.end();
    }

    String kind() {
        return contract.kind();
    }

    boolean kind(String one) {
        return one.equals(contract.kind());
    }

    LocalDate day() {
        return facts().eventDay();
    }

    boolean hiring() {
        return event instanceof Hiring;
    }

    /** The extension told, or null. */
    Extension extension() {
        return event instanceof Extension extension ? extension : null;
    }

    /** The transformation told, or null. */
    Transformation transformation() {
        return event instanceof Transformation transformation ? transformation : null;
    }

    /** The termination told, or null. */
    Termination termination() {
        return event instanceof Termination termination ? termination : null;
    }

    /** True for a transformation with this code. */
    boolean transformation(String code) {
        return transformation() != null && code.equals(transformation().code());
    }

    boolean seasonal() {
        return Boolean.TRUE.equals(contract.seasonal());
    }

    boolean apprenticeship() {
        return traits.apprenticeship();
    }

    /** What the table tells of the kind of contract. */
    ContractTraits traits() {
        return traits;
    }

    boolean seasonalApprenticeship() {
        return apprenticeship() && (seasonal() || kind("A.03.14"));
    }

    boolean publicBody() {
        return form.employer() != null && Boolean.TRUE.equals(form.employer().publicBody());
    }

    boolean mobility() {
        return Boolean.TRUE.equals(contract.mobility());
    }

    /** Completed years of the worker at the start, -1 when unknown. */
    int age() {
        return form.worker() == null || form.worker().person() == null ? -1 : Periods.age(form.worker().person().birthDate(), start());
    }

    WorkingTime time() {
        return contract.workingTime();
    }

    boolean hasTime() {
        return contract.workingTime() != null && contract.workingTime().code() != null;
    }

    Law68 law68() {
        return contract.law68();
    }

    boolean mandatory() {
        return Boolean.TRUE.equals(contract.mandatory());
    }

    Traineeship traineeship() {
        return form.traineeship();
    }

    /** Minimum pay of the level, or null when the administration has loaded no minima for the agreement. */
    PayMinimum minimum() {
        return minimum;
    }
}
