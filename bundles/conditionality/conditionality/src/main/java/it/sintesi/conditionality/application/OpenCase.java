package it.sintesi.conditionality.application;

import it.sintesi.conditionality.api.Sanction;
import it.sintesi.conditionality.domain.Event;
import it.sintesi.conditionality.domain.Progress;
import it.sintesi.conditionality.domain.SanctionCase;
import it.sintesi.conditionality.persistence.CaseStore;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.pact.api.Pact;
import it.sintesi.pact.api.Pacts;
import it.sintesi.registry.api.People;
import it.sintesi.rules.api.ConditionalityRule.Fault;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Opens a case for a fault, once for each source. */
public final class OpenCase {

    private final Kernel kernel;
    private final CaseStore cases;
    private final Moves moves;
    private final Ladder ladder;
    private final People people;
    private final Pacts pacts;

    OpenCase(Kernel kernel, CaseStore cases, Moves moves, Ladder ladder, People people, Pacts pacts) {
        this.kernel = kernel;
        this.cases = cases;
        this.moves = moves;
        this.ladder = ladder;
        this.people = people;
        this.pacts = pacts;
    }

    /**
     * A fault.
     *
     * @param pact   pact, or null when it is the one in force on the day
     * @param source what tells it: its key makes the case one
     */
    record NewFault(Fault fault, String person, LocalDate day, String office, String pact, SanctionCase.Source source) {
    }

    /** Opens the case in the present transaction, or finds the one that the same source opened before. */
    SanctionCase open(Caller caller, NewFault f) {
        Optional<SanctionCase> before = cases.bySource(f.source().key());
        if (before.isPresent()) {
            return before.get();
        }
        String pact = f.pact() != null ? f.pact() : pactOn(caller, f.person(), f.day());
        Instant now = kernel.clock().now();
        SanctionCase c = new SanctionCase(kernel.ids().next().toString(), 1, f.person(), name(caller, f.person()), f.office(), pact, f.fault(), f.day(), f.source(), now, now,
                new Progress(Sanction.State.OPENED, ladder.next(f.person(), pact, f.fault()), null, null, null, null, null));
        cases.insert(c);
        moves.step(caller, c, Event.OPEN, f.source().text(), null);
        return c;
    }

    /** The pact that the person had signed by that day, the latest one; empty when there was none. */
    private String pactOn(Caller caller, String person, LocalDate day) {
        return pacts.ofPerson(caller, person).stream().filter(p -> p.signedOn() != null && !p.signedOn().isAfter(day))
                .max(Comparator.comparing(Pact::signedOn)).map(Pact::id).orElse("");
    }

    private String name(Caller caller, String person) {
        return people.find(caller, person).map(p -> (p.surname() + " " + p.name()).strip()).orElse(person);
    }
}
