package it.sintesi.status.application;

import it.sintesi.status.domain.Said;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.Severity;
import it.sintesi.kernel.api.act.Act;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.rules.api.StatusRule.WorkKind;
import it.sintesi.status.domain.Digest;
import it.sintesi.status.domain.Job;
import it.sintesi.status.persistence.IncomeStore;
import it.sintesi.status.persistence.Turn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A person declares what income to expect of work in a year: an act, and the status is computed again in the same transaction. */
public final class Incomes {

    /** Kind of the act. */
    public static final String ACT = "DICHIARAZIONE_REDDITO";
    private static final String LAW = "D.L. 4/2019, art. 4, c. 15-quater; D.P.R. 445/2000, art. 46";
    private static final long MOST = 1_000_000;
    private static final int NAME = 200;
    private static final int YEARS = 60;

    private final Kernel kernel;
    private final Access access;
    private final IncomeStore store;
    private final FactsReader facts;
    private final Turn turn;
    private final Recompute recompute;

    public Incomes(Kernel kernel, Access access, IncomeStore store, FactsReader facts, Turn turn, Recompute recompute) {
        this.turn = turn;
        this.kernel = kernel;
        this.access = access;
        this.store = store;
        this.facts = facts;
        this.recompute = recompute;
    }

    /**
     * A filled form.
     *
     * @param kind     kind of work; of a relation it does not matter
     * @param relation relation whose income it is, or null for work that no communication tells
     * @param name     activity, needed without a relation
     * @param from     first day
     * @param to       last day, or null
     * @param yearly   whole euro gross a year, as typed
     * @param replaces identifier of the declaration that this one replaces, or null
     */
    public record Form(WorkKind kind, String relation, String name, LocalDate from, LocalDate to, String yearly, String replaces) {
    }

    /** Relations of a person that an income can be declared for, newest first. */
    public List<Job> relations(Caller caller, String person) {
        access.require(caller, Permission.INCOME_DECLARE, person);
        List<Job> jobs = new ArrayList<>(kernel.transactions().required(() -> facts.jobs(person)));
        Collections.reverse(jobs);
        return jobs;
    }

    /** Declarations of a person, newest first, replaced ones too. */
    public List<IncomeStore.Declared> list(Caller caller, String person) {
        access.require(caller, Permission.STATUS_READ, person);
        return kernel.transactions().required(() -> {
            kernel.trace(caller, "status.incomes", person, "Consultazione delle dichiarazioni di reddito");
            return store.ofPerson(person);
        });
    }

    /**
     * Declares.
     *
     * @throws ServiceException FORBIDDEN; REJECTED with every wrong field; NOT_FOUND when what is replaced is not the person's
     */
    public IncomeStore.Declared declare(Caller caller, String person, Form form) {
        List<Job> jobs = relations(caller, person);
        Job job = jobs.stream().filter(j -> j.id().equals(form.relation())).findFirst().orElse(null);
        long yearly = check(form, job);
        return kernel.transactions().required(() -> {
            turn.take();
            IncomeStore.Declared before = form.replaces() == null ? null : store.ofPerson(person).stream()
                    .filter(d -> d.id().equals(form.replaces()) && d.replacedBy() == null).findFirst()
                    .orElseThrow(() -> ServiceException.notFound("La dichiarazione da sostituire non c'è o è già stata sostituita.").said("STA-NO-INCOME"));
            String id = kernel.ids().next().toString();
            WorkKind kind = job == null ? form.kind() : WorkKind.SUBORDINATE;
            String name = job == null ? form.name().strip() : job.employer();
            String digest = Digest.of(Arrays.asList(id, person, kind, form.relation(), name, form.from(), form.to(), yearly, caller.account()));
            Act act = kernel.act(ACT, person, digest, before == null ? null : before.protocol());
            IncomeStore.Declared declared = new IncomeStore.Declared(id, person, kind, form.relation(), name, form.from(), form.to(), yearly, act.certifiedAt(), caller.displayName(),
                    act.protocol(), digest, null);
            store.insert(declared);
            if (before != null) {
                store.replace(before.id(), id);
            }
            kernel.trace(caller, "status.income-declare", person, "Dichiarazione del reddito previsto");
            recompute.person(person, Said.of("Dichiarazione di reddito " + act.protocol(), "STA-CAUSE-INCOME", act.protocol()));
            return declared;
        });
    }

    private long check(Form form, Job job) {
        List<Rejection> wrong = new ArrayList<>();
        long yearly = -1;
        String digits = form.yearly() == null ? "" : form.yearly().replaceAll("[.\\s]", "");
        if (digits.matches("[0-9]{1,7}") && Long.parseLong(digits) <= MOST) {
            yearly = Long.parseLong(digits);
        } else {
            wrong.add(error("STA-001", "yearly", "Il reddito annuo previsto manca o non è un numero di euro interi fino a 1.000.000.", "Scrivete gli euro lordi in un anno, per esempio 7900"));
        }
        if (form.from() == null || form.from().isBefore(kernel.clock().today().minusYears(YEARS)) || form.from().isAfter(kernel.clock().today().plusYears(1))) {
            wrong.add(error("STA-002", "from", "Il primo giorno manca o è troppo lontano.", "Scrivete il giorno da cui vale il reddito"));
        } else if (form.to() != null && form.to().isBefore(form.from())) {
            wrong.add(error("STA-003", "to", "L'ultimo giorno viene prima del primo.", "Correggete le date, o lasciate vuoto l'ultimo giorno se il lavoro continua"));
        }
        if (form.relation() != null && job == null) {
            wrong.add(error("STA-004", "relation", "Il rapporto indicato non è tra quelli noti.", "Scegliete una delle voci proposte"));
        } else if (form.relation() == null && (form.name() == null || form.name().isBlank() || form.name().length() > NAME)) {
            wrong.add(error("STA-005", "name", "Manca l'attività, o è più lunga di 200 caratteri.", "Scrivete di che lavoro si tratta"));
        } else if (form.relation() == null && (form.kind() == null || form.kind() == WorkKind.KEEPS)) {
            wrong.add(error("STA-006", "kind", "Manca il tipo di lavoro.", "Scegliete se il lavoro è dipendente, una collaborazione o autonomo"));
        }
        if (!wrong.isEmpty()) {
            throw ServiceException.rejected(wrong);
        }
        return yearly;
    }

    private static Rejection error(String code, String field, String message, String mend) {
        return new Rejection(code, Severity.ERROR, field, LAW, message, mend);
    }
}
