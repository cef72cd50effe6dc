package it.sintesi.registry.api;

import java.time.LocalDate;

/**
 * Permit of stay of a foreign citizen. Null fields are unknown.
 *
 * @param kind             kind of document, list {@code documenti_permesso}
 * @param number           number of the document
 * @param reason           reason, list {@code motivi_permesso}
 * @param expiry           last day, or null when unlimited or unknown
 * @param renewalRequested day of the request for renewal, or null; the request keeps the rights of the permit while it is pending
 */
public record PermitOfStay(String kind, String number, String reason, LocalDate expiry, LocalDate renewalRequested) {
}
