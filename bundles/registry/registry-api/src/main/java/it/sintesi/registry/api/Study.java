package it.sintesi.registry.api;

/**
 * A qualification from school or university.
 *
 * @param level     level, 2 digits, list {@code livelli_istruzione}
 * @param title     name of the qualification, or null
 * @param institute where, or null
 * @param year      year of the qualification, or null
 */
public record Study(String level, String title, String institute, Integer year) {
}
