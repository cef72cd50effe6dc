package it.sintesi.registry.api;

import java.time.LocalDate;

/**
 * Somebody who represents a company.
 *
 * @param name       surname and name
 * @param fiscalCode fiscal code, or null
 * @param role       office held, as the company tells it: «Legale rappresentante», «Responsabile del personale»
 * @param since      first day, or null
 */
public record Representative(String name, String fiscalCode, String role, LocalDate since) {
}
