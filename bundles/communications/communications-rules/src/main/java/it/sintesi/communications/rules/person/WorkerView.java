package it.sintesi.communications.rules.person;

import it.sintesi.communications.format.FiscalCode;
import it.sintesi.communications.format.model.Address;
import it.sintesi.communications.format.model.Hiring;
import it.sintesi.communications.format.model.Person;
import it.sintesi.communications.format.model.UniLav;
import it.sintesi.communications.format.model.UniSomm;
import it.sintesi.communications.format.model.Worker;
import it.sintesi.communications.rules.checks.Periods;
import it.sintesi.communications.rules.engine.Facts;
import it.sintesi.communications.rules.engine.View;
import java.time.LocalDate;
import java.util.List;

/** A worker with what the rules need of the relationship: the worker and second worker of a UniLav, the worker of a UniSomm. */
public final class WorkerView extends View {
    private static final int PERSON_CODE = 16;
    private final Worker worker;
    private final Person person;
    private final Relation relation;
    private final FiscalCode code;
    private final Nationality nationality;

    private WorkerView(Worker worker, String place, Relation relation, Facts facts) {
        super(facts, place);
        this.worker = worker;
        this.person = worker.person();
        this.relation = relation;
        this.code = FiscalCode.parse(person.fiscalCode()).orElse(null);
        this.nationality = Nationality.of(facts, person.citizenship());
    }

    /** The worker, and the second one when there is one. */
    public static List<WorkerView> of(UniLav form, Facts facts) {
        var contract = form.contract();
        Relation relation = contract == null ? new Relation(form.employerCode(), null, null, false, hiring(form))
                : new Relation(form.employerCode(), contract.start(), contract.kind(), Boolean.TRUE.equals(contract.mobility()),
                        hiring(form));
        if (!readable(form.worker())) {
            return List.of();
        }
        WorkerView first = new WorkerView(form.worker(), "Lavoratore", relation, facts);
        return !readable(form.secondWorker()) ? List.of(first)
                : List.of(first, new WorkerView(form.secondWorker(), "LavoratoreCoobbligato", relation, facts));
    }

    /** The agency worker. */
    public static List<WorkerView> of(UniSomm form, Facts facts) {
        if (!readable(form.worker())) {
            return List.of();
        }
        var link = form.relation();
        Relation relation = link == null ? new Relation(form.employerCode(), null, null, false, form.variation() == null)
                : new Relation(form.employerCode(), link.start(), link.contractKind(), Boolean.TRUE.equals(link.mobility()),
                        form.variation() == null);
        return List.of(new WorkerView(form.worker(), "Lavoratore", relation, facts));
    }

    private static boolean readable(Worker worker) {
        return worker != null && worker.person() != null;
    }

    private static boolean hiring(UniLav form) {
        return form.event() instanceof Hiring;
    }

    Worker worker() {
        return worker;
    }

    Person person() {
        return person;
    }

    Address domicile() {
        return worker.domicile();
    }

    Relation relation() {
        return relation;
    }

    /** The code of 16 characters read with its parts, or null. */
    FiscalCode code() {
        return code;
    }

    /** True for a code that tells names and birth; a provisional code of 11 digits tells nothing. */
    boolean personalCode() {
        return code != null;
    }

    boolean hasCodeOf16() {
        return person.fiscalCode() != null && person.fiscalCode().length() == PERSON_CODE;
    }

    Nationality nationality() {
        return nationality;
    }

    /** Completed years at the start of the relationship, -1 when unknown. */
    int ageAtStart() {
        return Periods.age(person.birthDate(), relation.start());
    }

    /**
     * The relationship that the worker enters.
     *
     * @param employerCode employer or agency
     * @param start        first day, or null
     * @param contractKind {@code TipologiaContrattuale}, or null
     * @param mobility     {@code lavInMobilita}
     * @param starting     true when the message starts the relationship
     */
    record Relation(String employerCode, LocalDate start, String contractKind, boolean mobility, boolean starting) {
    }
}
