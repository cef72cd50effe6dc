package it.sintesi.communications.persistence;

/**
 * How much of the archive a caller sees.
 *
 * @param everything all of it
 * @param office     everything of this office and of none in particular, or null
 * @param code       communications of this company or person, or null
 * @param account    communications sent by this account
 */
public record Scope(boolean everything, String office, String code, String account) {
}
