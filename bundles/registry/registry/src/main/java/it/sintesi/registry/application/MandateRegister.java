package it.sintesi.registry.application;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.registry.api.Mandate;
import it.sintesi.registry.api.MandateScope;
import it.sintesi.registry.api.Mandates;
import it.sintesi.registry.domain.Checks;
import it.sintesi.registry.domain.FiscalCode;
import it.sintesi.registry.persistence.MandateStore;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Mandates of the register. */
public final class MandateRegister implements Mandates {

    private final MandateStore store;
    private final MandateCache cache;
    private final Access access;
    private final Checks checks;
    private final Transactions transactions;
    private final CertifiedClock clock;
    private final Ids ids;

    public MandateRegister(MandateStore store, MandateCache cache, Access access, Checks checks, Transactions transactions, CertifiedClock clock, Ids ids) {
        this.store = store;
        this.cache = cache;
        this.access = access;
        this.checks = checks;
        this.transactions = transactions;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public Mandate grant(Caller caller, NewMandate entered) {
        NewMandate wanted = new NewMandate(FiscalCode.normal(entered.companyCode()), FiscalCode.normal(entered.intermediaryCode()), entered.intermediaryKind(),
                entered.scope(), entered.validFrom(), entered.validTo(), entered.documentRef());
        access.mayWrite(caller, Subject.company(wanted.companyCode()));
        checks.mandate(wanted);
        Mandate granted = transactions.required(() -> {
            store.between(wanted.intermediaryCode(), wanted.companyCode()).stream().filter(other -> collides(wanted, other)).findFirst().ifPresent(other -> {
                throw ServiceException.conflict(Rejection.error("AN-020", "validFrom", "C'è già una delega tra gli stessi soggetti per lo stesso adempimento, dal "
                        + other.validFrom() + (other.validTo() == null ? "" : " al " + other.validTo()) + ".", "Revocare quella o scegliere un altro periodo.")
                        .said(other.validTo() == null ? Phrase.of("AN-MANDATE-OPEN", other.validFrom()) : Phrase.of("AN-MANDATE-SPAN", other.validFrom(), other.validTo())));
            });
            Mandate mandate = new Mandate(ids.next().toString(), wanted.companyCode(), wanted.intermediaryCode(), wanted.intermediaryKind(), wanted.scope(),
                    wanted.validFrom(), wanted.validTo(), wanted.documentRef(), caller.account(), clock.now(), null, null);
            store.insert(mandate);
            access.mandate(caller, "registry.mandate-grant", mandate.id(), mandate.companyCode());
            return mandate;
        });
        cache.forget(granted);
        return granted;
    }

    private static boolean collides(NewMandate wanted, Mandate other) {
        boolean open = other.revokedAt() == null;
        boolean sameScope = common(wanted.scope(), other.scope());
        boolean overlap = (wanted.validTo() == null || !other.validFrom().isAfter(wanted.validTo()))
                && (other.validTo() == null || !wanted.validFrom().isAfter(other.validTo()));
        return open && sameScope && overlap;
    }

    private static boolean common(Set<MandateScope> one, Set<MandateScope> other) {
        return one.contains(MandateScope.ALL) || other.contains(MandateScope.ALL) || one.stream().anyMatch(other::contains);
    }

    @Override
    public Mandate revoke(Caller caller, String id, String reason) {
        return end(caller, id, reason, "registry.mandate-revoke", mandate -> access.mayWrite(caller, Subject.company(mandate.companyCode())));
    }

    /** Ends a mandate in the name of the intermediary that holds it; those of others do not exist for it. */
    Mandate giveUp(Caller caller, String id, String reason) {
        access.mayAsk(caller);
        return end(caller, id, reason, "registry.mandate-give-up", mandate -> {
            if (!mandate.intermediaryCode().equals(caller.subjectCode())) {
                throw missing(id);
            }
        });
    }

    private Mandate end(Caller caller, String id, String reason, String action, Consumer<Mandate> may) {
        Mandate ended = transactions.required(() -> {
            Mandate mandate = store.find(id).orElseThrow(() -> missing(id));
            may.accept(mandate);
            if (mandate.revokedAt() != null) {
                throw ServiceException.conflict(Rejection.error("AN-021", "id", "La delega è già stata revocata.", "Non occorre revocarla di nuovo."));
            }
            Mandate changed = store.revoke(id, caller.account(), clock.now(), reason);
            access.mandate(caller, action, id, changed.companyCode());
            return changed;
        });
        cache.forget(ended);
        return ended;
    }

    private static ServiceException missing(String id) {
        return ServiceException.notFound("La delega " + id + " non esiste.").said("REG-NO-MANDATE", id);
    }

    @Override
    public Page<Mandate> ofCompany(Caller caller, String companyCode, PageRequest page) {
        String code = FiscalCode.normal(companyCode);
        access.mayRead(caller, Subject.company(code));
        return transactions.required(() -> {
            access.companies(caller, "registry.mandates", java.util.List.of(code));
            return store.ofCompany(code, page);
        });
    }

    @Override
    public Page<Mandate> ofIntermediary(Caller caller, String intermediaryCode, PageRequest page) {
        String code = FiscalCode.normal(intermediaryCode);
        readIntermediary(caller, code);
        return transactions.required(() -> {
            access.companies(caller, "registry.mandates", java.util.List.of(code));
            return store.ofIntermediary(code, page);
        });
    }

    @Override
    public Optional<Mandate> valid(Caller caller, String intermediaryCode, String companyCode, LocalDate day) {
        String intermediary = FiscalCode.normal(intermediaryCode);
        String company = FiscalCode.normal(companyCode);
        if (!company.equals(caller.subjectCode())) {
            readIntermediary(caller, intermediary);
        }
        return cache.valid(intermediary, company, day);
    }

    /** An intermediary sees its own mandates; others need the right to read the register. */
    private void readIntermediary(Caller caller, String intermediary) {
        if (caller.isAnonymous() || !intermediary.equals(caller.subjectCode())) {
            access.mayRead(caller, Subject.NONE);
        }
    }
}
