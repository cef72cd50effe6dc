package it.sintesi.registry.persistence;

/**
 * What the register holds of somebody.
 *
 * @param value   the company or person
 * @param version counts the changes of the row, so that whoever writes it back finds out whether somebody else did meanwhile; 0: not there yet
 */
public record Kept<T>(T value, long version) {
}
