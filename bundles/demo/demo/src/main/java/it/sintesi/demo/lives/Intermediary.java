package it.sintesi.demo.lives;

import it.sintesi.registry.api.IntermediaryKind;

/**
 * A consultant or an association that sends for employers.
 *
 * @param code    fiscal code
 * @param name    name
 * @param kind    profession
 * @param account account of the demonstration
 */
public record Intermediary(String code, String name, IntermediaryKind kind, String account) {
}
