package it.sintesi.communications.application;

import it.sintesi.communications.api.Refusal;
import it.sintesi.communications.api.Refusals;
import it.sintesi.communications.persistence.RefusalQueries;
import it.sintesi.communications.persistence.Scope;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;

import java.time.LocalDate;
import java.util.List;

/** Refusals: senders see their own, the staff all of them. */
final class RefusalsService implements Refusals {

    private final RefusalQueries refusals;
    private final Reading reading;

    RefusalsService(RefusalQueries refusals, Reading reading) {
        this.refusals = refusals;
        this.reading = reading;
    }

    @Override
    public Page<Refusal> search(Caller caller, String sender, LocalDate from, LocalDate to, PageRequest page) {
        if (caller.isAnonymous()) {
            throw new ServiceException(ServiceException.Kind.UNAUTHENTICATED, "Per consultare i rifiuti occorre autenticarsi.", List.of()).said("CO-LOGIN-REFUSALS");
        }
        Scope scope = reading.scope(caller);
        String whose = scope.everything() || scope.office() != null ? sender : caller.account();
        reading.trace(caller, "communications.refusals", "refusal", whose == null ? "tutti" : whose, null, "Consultazione dei rifiuti");
        return refusals.page(whose, from, to, page);
    }
}
