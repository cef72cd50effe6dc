package it.sintesi.status.application;

import it.sintesi.status.domain.Said;
import it.sintesi.status.domain.Engine;
import it.sintesi.status.domain.Facts;
import it.sintesi.status.domain.Ledger;
import it.sintesi.status.domain.RuleBook;
import it.sintesi.status.persistence.LedgerStore;
import it.sintesi.status.persistence.Turn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Computes ledgers again and, where they changed, keeps what they were, tells the other areas and the person, and marks certificates. */
public final class Recompute {

    private final Kernel kernel;
    private final FactsReader facts;
    private final LedgerStore store;
    private final Turn turn;
    private final Consequences consequences;
    private final Supplier<RuleBook> rules;

    public Recompute(Kernel kernel, FactsReader facts, LedgerStore store, Turn turn, Consequences consequences, Supplier<RuleBook> rules) {
        this.turn = turn;
        this.kernel = kernel;
        this.facts = facts;
        this.store = store;
        this.consequences = consequences;
        this.rules = rules;
    }

    /**
     * Computes one person again, in the caller's transaction or one of its own.
     *
     * @param cause what makes it necessary, one line for people
     * @return whether anything changed
     */
    public boolean person(String person, Said cause) {
        return kernel.transactions().required(() -> {
            turn.take();
            Ledger now = new Engine(rules.get()).ledger(facts.of(person));
            return change(person, store.find(person).orElse(null), now, cause, true);
        });
    }

    /** Computes all people from one code to another again, both included, in one transaction; first calculations are not told as events. Returns how many changed. */
    int range(String first, String last, Said cause) {
        Map<String, Facts> all = facts.ofRange(first, last);
        Map<String, LedgerStore.Stored> before = store.between(first, last);
        Engine engine = new Engine(rules.get());
        Instant at = kernel.clock().now();
        List<LedgerStore.Stored> added = new ArrayList<>();
        int changed = 0;
        for (Map.Entry<String, Facts> entry : all.entrySet()) {
            LedgerStore.Stored old = before.remove(entry.getKey());
            Ledger now = engine.ledger(entry.getValue());
            if (old == null) {
                added.add(LedgerStore.next(entry.getKey(), null, now, at, cause.text(), false));
                changed++;
            } else if (change(entry.getKey(), old, now, cause, false)) {
                changed++;
            }
        }
        store.insert(added);
        for (LedgerStore.Stored gone : before.values()) {
            changed += change(gone.person(), gone, Ledger.EMPTY, cause, false) ? 1 : 0;
        }
        return changed;
    }

    private boolean change(String person, LedgerStore.Stored before, Ledger now, Said cause, boolean tellFirst) {
        if (before == null && now.lines().isEmpty() || before != null && before.digest().equals(LedgerStore.digest(now))) {
            return false;
        }
        Instant at = kernel.clock().now();
        if (before == null) {
            store.insert(List.of(LedgerStore.next(person, null, now, at, cause.text(), false)));
            if (tellFirst) {
                consequences.first(person, now, cause);
            }
            return true;
        }
        Ledger old = before.ledger();
        Optional<LocalDate> difference = now.firstDifference(old);
        store.replace(before, LedgerStore.next(person, before, now, at, cause.text(), difference.isEmpty()));
        difference.ifPresent(day -> {
            store.keep(before, at, cause, day, day.isBefore(kernel.clock().today()));
            consequences.changed(person, old, now, day, cause);
        });
        return true;
    }
}
