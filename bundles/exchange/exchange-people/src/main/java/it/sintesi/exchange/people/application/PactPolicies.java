package it.sintesi.exchange.people.application;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.pact.api.Pact;
import it.sintesi.pact.api.Pacts;
import it.sintesi.people.format.sap.SapRules;

import java.time.LocalDate;
import java.util.Optional;

/** What pacts and their measures do to the policies of a person. */
public final class PactPolicies {

    private static final Caller SYSTEM = Caller.system("Politiche attive per la scheda al nodo nazionale");

    private final Pacts pacts;
    private final PolicyBook policies;
    private final OfficeCodes offices;

    public PactPolicies(Pacts pacts, PolicyBook policies, OfficeCodes offices) {
        this.pacts = pacts;
        this.policies = policies;
        this.offices = offices;
    }

    /** A pact changed: the taking in charge moves with it, and a signed plan proposes its measures. */
    void changed(String id, String person, String state, LocalDate day, String office) {
        PolicySteps.of("PACT_" + state).ifPresent(event -> {
            if (!"IN_PROGRESS".equals(state) || policies.takingInCharge(person).filter(policy -> "09".equals(policy.event())).isPresent()) {
                policies.moveTakingInCharge(person, event, day);
            }
        });
        if ("SIGNED".equals(state)) {
            Optional<String> promoter = offices.of(office);
            promoter.ifPresent(code -> pacts.byId(SYSTEM, id).ifPresent(pact -> pact.measures().stream().filter(PactPolicies::told)
                    .forEach(measure -> policies.propose(person, key(id, measure.id()), measure.policy(), measure.title(), code, day, measure.start(), measure.end()))));
        }
    }

    /** A measure began, was done or was missed. */
    void closed(String pact, String measure, String person, String outcome, LocalDate day) {
        String key = key(pact, measure);
        boolean begun = policies.ofPerson(person).stream().anyMatch(policy -> policy.key().equals(key) && !"01".equals(policy.event()));
        PolicySteps.of("MISSED".equals(outcome) && !begun ? "MEASURE_NOT_STARTED" : "MEASURE_" + outcome).ifPresent(event -> policies.move(person, key, event, day));
    }

    private static boolean told(Pact.Measure measure) {
        return measure.policy() != null && measure.policy().matches("[A-Z][0-9]{2}") && !SapRules.TAKING_IN_CHARGE.equals(measure.policy());
    }

    /** Two identifiers of 36 characters must fit into the 80 of the column. */
    static String key(String pact, String measure) {
        return "plan:" + pact + ":" + measure;
    }
}
