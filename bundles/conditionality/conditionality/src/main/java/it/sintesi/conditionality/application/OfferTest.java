package it.sintesi.conditionality.application;

import it.sintesi.conditionality.domain.SanctionCase;
import it.sintesi.conditionality.persistence.StepStore;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.rules.api.ConditionalityRule.Fault;
import it.sintesi.rules.api.Outcome;
import it.sintesi.rules.api.RuleRegistry;
import it.sintesi.rules.api.SuitableOfferRule;
import it.sintesi.rules.api.SuitableOfferRule.Facts;
import it.sintesi.rules.api.SuitableOfferRule.Verdict;
import it.sintesi.status.api.Statuses;
import java.time.LocalDate;
import java.util.Map;

/** Tests whether an offer is suitable, and opens a case when a suitable one was refused. */
public final class OfferTest {

    private final Kernel kernel;
    private final Access access;
    private final OpenCase open;
    private final StepStore steps;
    private final RuleRegistry rules;
    private final Statuses statuses;

    OfferTest(Kernel kernel, Access access, OpenCase open, StepStore steps, RuleRegistry rules, Statuses statuses) {
        this.kernel = kernel;
        this.access = access;
        this.open = open;
        this.steps = steps;
        this.rules = rules;
        this.statuses = statuses;
    }

    /** Days of unemployment of the person on a day, as the ledger counts them. */
    public int unemployedDays(Caller caller, String person, LocalDate day) {
        access.require(caller, Permission.SANCTION_MANAGE, person);
        return statuses.seniority(caller, person, day).days();
    }

    /**
     * Tests an offer.
     *
     * @param form fields as {@link OfferForm} reads them
     * @throws ServiceException REJECTED with every wrong field, UNAVAILABLE when no rule covers the day of the offer
     */
    public Outcome<Verdict> test(Caller caller, String person, Map<String, String> form) {
        access.require(caller, Permission.SANCTION_MANAGE, person);
        return decide(new OfferForm(form, new Problems(rules, kernel.clock().today()), kernel.clock().today()).facts());
    }

    /**
     * Opens a case for the refusal of a suitable offer; the same form twice is one case.
     *
     * @throws ServiceException REJECTED when the offer is not suitable: then refusing it has no consequences
     */
    public SanctionCase refused(Caller caller, String person, Map<String, String> form) {
        access.require(caller, Permission.SANCTION_MANAGE, person);
        OfferForm read = new OfferForm(form, new Problems(rules, kernel.clock().today()), kernel.clock().today());
        Facts facts = read.facts();
        OfferForm.Refusal refusal = read.refusal(facts.day());
        Outcome<Verdict> outcome = decide(facts);
        if (!outcome.value().suitable()) {
            throw ServiceException.rejected(new Rejection("CND-044", it.sintesi.kernel.api.Severity.ERROR, "", outcome.reasons().get(0).law(),
                    "L'offerta non è congrua: rifiutarla non ha conseguenze.", "Guardate le condizioni non soddisfatte; se un dato è sbagliato, correggetelo"));
        }
        String text = "Offerta di «" + refusal.employer() + "» (" + refusal.job() + ") del " + HandleCase.DAY.format(facts.day()) + ", rifiutata il "
                + HandleCase.DAY.format(refusal.day()) + " (" + outcome.rule() + ")";
        return kernel.transactions().required(() -> {
            SanctionCase c = open.open(caller, new OpenCase.NewFault(Fault.D, person, refusal.day(), caller.office(), null, new SanctionCase.Source("offer:" + refusal.id(), text)));
            if (steps.conditions(c.id()).isEmpty()) {
                steps.conditions(c.id(), outcome.value().conditions());
            }
            return c;
        });
    }

    private Outcome<Verdict> decide(Facts facts) {
        return Problems.rule(rules, SuitableOfferRule.class, SuitableOfferRule.ID, facts.day()).decide(facts);
    }
}
