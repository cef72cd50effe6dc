package it.sintesi.status.application;

import it.sintesi.status.domain.Said;
import it.sintesi.status.domain.Certificate;
import it.sintesi.status.domain.Ledger;
import it.sintesi.status.domain.RuleBook;
import it.sintesi.status.persistence.CertificateStore;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Marks certificates that no longer say what the ledger says. */
public final class Supersede {

    private final Kernel kernel;
    private final CertificateStore store;
    private final Supplier<RuleBook> rules;

    public Supersede(Kernel kernel, CertificateStore store, Supplier<RuleBook> rules) {
        this.kernel = kernel;
        this.store = store;
        this.rules = rules;
    }

    /** Protocols of the certificates that do not hold any more, marked in the caller's transaction. */
    List<String> check(String person, Ledger now, Said cause) {
        List<String> marked = new ArrayList<>();
        for (Certificate c : store.ofPerson(person)) {
            if (c.valid() && !c.holds(now, rules.get())) {
                store.supersede(c.code(), kernel.clock().now(), cause);
                marked.add(c.protocol());
            }
        }
        return marked;
    }
}
