package it.sintesi.registry.api;

import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Caller;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Mandates of employers to intermediaries. A mandate is never changed: it is granted and, once, revoked. */
public interface Mandates {

    /** A mandate to be granted; fields as in {@link Mandate}. */
    record NewMandate(String companyCode, String intermediaryCode, IntermediaryKind intermediaryKind, Set<MandateScope> scope,
                      LocalDate validFrom, LocalDate validTo, String documentRef) {

        public NewMandate {
            scope = scope == null ? Set.of() : Set.copyOf(scope);
        }
    }

    /**
     * Grants a mandate: the employer itself, or an operator on a signed document.
     *
     * @throws it.sintesi.kernel.api.ServiceException FORBIDDEN; REJECTED with every wrong field; CONFLICT when a mandate between the same two for the same scope overlaps
     */
    Mandate grant(Caller caller, NewMandate mandate);

    /**
     * Revokes a mandate with effect from now.
     *
     * @throws it.sintesi.kernel.api.ServiceException NOT_FOUND, FORBIDDEN, or CONFLICT when it is already revoked
     */
    Mandate revoke(Caller caller, String id, String reason);

    /** Mandates that a company has given, newest first. */
    Page<Mandate> ofCompany(Caller caller, String companyCode, PageRequest page);

    /** Mandates that an intermediary holds, newest first. */
    Page<Mandate> ofIntermediary(Caller caller, String intermediaryCode, PageRequest page);

    /** The mandate for communications that is valid on the day, if there is one; the same answer as the kernel's mandate directory gives. */
    Optional<Mandate> valid(Caller caller, String intermediaryCode, String companyCode, LocalDate day);
}
