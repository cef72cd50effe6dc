package it.sintesi.communications.format.model;

/**
 * An address without contacts: {@code IndirizzoLavoratore}, {@code SedeLavoroPrecedente}.
 *
 * @param municipality {@code Comune}, Belfiore code, {@code Znnn} for a foreign state
 * @param postcode     {@code cap}, 5 digits; absent in {@code SedeLavoroPrecedente}
 * @param street       {@code Indirizzo}
 */
public record Address(String municipality, String postcode, String street) {
}
