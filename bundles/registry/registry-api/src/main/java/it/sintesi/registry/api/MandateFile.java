package it.sintesi.registry.api;

import it.sintesi.kernel.api.CertifiedClock;
import java.time.LocalDate;

/**
 * A mandate with what belongs to it.
 *
 * @param mandate          the mandate
 * @param revocationReason why it was revoked, or empty
 * @param document         its signed document, or null
 */
public record MandateFile(Mandate mandate, String revocationReason, MandateDocument document) {

    /** What a mandate is worth on a day. */
    public enum Standing {
        FUTURE("Non ancora valida"), VALID("Valida oggi"), EXPIRED("Scaduta"), REVOKED("Revocata");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        /** Italian name for people. */
        public String label() {
            return label;
        }
    }

    /** What it is worth on the day, whatever it covers; a revoked mandate counts no more from the day of the revocation on. */
    public Standing standing(LocalDate day) {
        if (mandate.revokedAt() != null && !day.isBefore(mandate.revokedAt().atZone(CertifiedClock.ZONE).toLocalDate())) {
            return Standing.REVOKED;
        }
        if (day.isBefore(mandate.validFrom())) {
            return Standing.FUTURE;
        }
        return mandate.validTo() != null && day.isAfter(mandate.validTo()) ? Standing.EXPIRED : Standing.VALID;
    }
}
