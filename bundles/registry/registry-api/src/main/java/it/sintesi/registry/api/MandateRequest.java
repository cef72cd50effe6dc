package it.sintesi.registry.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * An intermediary's request for a mandate. It waits until the company answers it, an operator accepts it on its signed document, or the
 * intermediary takes it back; then it never changes again.
 *
 * @param id               identifier
 * @param companyCode      fiscal code of the employer that is asked
 * @param intermediaryCode fiscal code of who asks
 * @param intermediaryKind kind of intermediary
 * @param scope            what it shall cover
 * @param validFrom        first day asked for
 * @param validTo          last day, or null
 * @param note             words to the company, or empty
 * @param state            where it stands
 * @param requestedBy      account that asked
 * @param requestedAt      when
 * @param decidedBy        account that accepted, refused or withdrew it, or null
 * @param decidedAt        when, or null
 * @param reason           why it was refused, or empty
 * @param mandateId        the mandate it became, or null
 * @param document         the signed document that came with it, or null
 */
public record MandateRequest(String id, String companyCode, String intermediaryCode, IntermediaryKind intermediaryKind, Set<MandateScope> scope,
                             LocalDate validFrom, LocalDate validTo, String note, State state, String requestedBy, Instant requestedAt, String decidedBy,
                             Instant decidedAt, String reason, String mandateId, MandateDocument document) {

    public MandateRequest {
        scope = Set.copyOf(scope);
    }

    /** Where a request stands. */
    public enum State {
        PENDING("In attesa di risposta"), ACCEPTED("Accettata"), REFUSED("Rifiutata"), WITHDRAWN("Ritirata");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** Italian name for people. */
        public String label() {
            return label;
        }
    }
}
