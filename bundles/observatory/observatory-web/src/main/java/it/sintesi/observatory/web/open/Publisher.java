package it.sintesi.observatory.web.open;

/**
 * Who publishes.
 *
 * @param code  code in the index of public administrations
 * @param name  official name
 * @param email address for questions about the data, or empty
 */
public record Publisher(String code, String name, String email) {
}
