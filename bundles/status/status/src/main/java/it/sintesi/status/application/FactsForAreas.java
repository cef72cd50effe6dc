package it.sintesi.status.application;

import it.sintesi.kernel.api.Transactions;
import it.sintesi.status.api.StatusFacts;
import it.sintesi.status.domain.Facts;
import it.sintesi.status.domain.Job;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The facts of the engine, for the areas that compute on the whole province. */
public final class FactsForAreas implements StatusFacts {

    private final Transactions transactions;
    private final FactsReader reader;

    public FactsForAreas(Transactions transactions, FactsReader reader) {
        this.transactions = transactions;
        this.reader = reader;
    }

    @Override
    public List<String> peopleAfter(String person, int limit) {
        return transactions.required(() -> reader.peopleAfter(person, limit));
    }

    @Override
    public Map<String, Life> between(String first, String last) {
        Map<String, Facts> facts = transactions.required(() -> reader.ofRange(first, last));
        Map<String, Life> lives = new TreeMap<>();
        facts.forEach((person, f) -> lives.put(person, life(f)));
        return lives;
    }

    private static Life life(Facts facts) {
        return new Life(facts.declarations().stream().map(d -> new Declared(d.givenOn(), d.revokedOn())).toList(),
                facts.jobs().stream().map(FactsForAreas::worked).toList(),
                facts.incomes().stream().map(i -> new Earned(Earning.valueOf(i.kind().name()), i.relation(), i.from(), i.to(), i.yearly())).toList());
    }

    private static Worked worked(Job job) {
        return new Worked(job.id(), job.contract(), job.start(), job.lastDay(), job.pays().stream().map(p -> new Paid(p.from(), p.yearly())).toList());
    }
}
