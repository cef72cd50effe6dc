package it.sintesi.registry.api;

/**
 * A postal address. Null fields are unknown.
 *
 * @param municipality Belfiore code, {@code Znnn} for a foreign state
 * @param postcode     5 digits
 * @param street       street and number
 */
public record Address(String municipality, String postcode, String street) {
}
