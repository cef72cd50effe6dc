package it.sintesi.communications.format.model;

/**
 * A seat with its contacts: {@code SedeLegale}, {@code SedeLavoro}, {@code Sede}.
 *
 * @param municipality {@code Comune}, Belfiore code, {@code Znnn} for a foreign state
 * @param postcode     {@code cap}, 5 digits
 * @param street       {@code Indirizzo}
 * @param email        {@code e-mail}
 * @param phone        {@code telefono}
 * @param fax          {@code fax}
 */
public record Seat(String municipality, String postcode, String street, String email, String phone, String fax) {

    /** Whether the municipality code is that of a foreign state. */
    public boolean abroad() {
        return municipality != null && municipality.startsWith("Z");
    }

    /** Whether at least one among e-mail, telephone and fax is given and not empty. */
    public boolean hasContact() {
        return given(email) || given(phone) || given(fax);
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }
}
