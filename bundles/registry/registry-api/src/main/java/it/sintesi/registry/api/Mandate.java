package it.sintesi.registry.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * An employer's mandate to an intermediary (delega).
 *
 * @param id               identifier
 * @param companyCode      fiscal code of the employer
 * @param intermediaryCode fiscal code of the intermediary
 * @param intermediaryKind kind of intermediary
 * @param scope            what it covers
 * @param validFrom        first day
 * @param validTo          last day, or null while it is open
 * @param documentRef      reference of the signed document (protocol or file name)
 * @param grantedBy        account that entered it
 * @param grantedAt        when it was entered
 * @param revokedAt        when it was revoked, or null; a revoked mandate is not valid from the day of the revocation on
 * @param revokedBy        account that revoked it, or null
 */
public record Mandate(String id, String companyCode, String intermediaryCode, IntermediaryKind intermediaryKind, Set<MandateScope> scope,
                      LocalDate validFrom, LocalDate validTo, String documentRef, String grantedBy, Instant grantedAt, Instant revokedAt,
                      String revokedBy) {

    public Mandate {
        scope = Set.copyOf(scope);
    }
}
