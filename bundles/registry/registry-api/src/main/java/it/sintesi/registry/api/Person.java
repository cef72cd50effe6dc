package it.sintesi.registry.api;

import java.time.LocalDate;
import java.util.Map;

/**
 * A natural person. Null fields are unknown.
 *
 * @param fiscalCode  16 characters (11 digits for a provisional code)
 * @param surname     surname
 * @param name        name
 * @param sex         {@code M} or {@code F}
 * @param birthDate   date of birth
 * @param birthPlace  Belfiore code of the municipality, {@code Znnn} for a foreign state
 * @param citizenship 3 digits of the communications' list, {@code 000} Italian
 * @param domicile    where the person lives; decides the competent office
 * @param education   level of education, 2 digits
 * @param contacts    how to reach the person
 * @param origins     where each datum comes from, by name of the component of this record
 */
public record Person(String fiscalCode, String surname, String name, String sex, LocalDate birthDate, String birthPlace,
                     String citizenship, Address domicile, String education, Contacts contacts, Map<String, Origin> origins) {

    public Person {
        contacts = contacts == null ? Contacts.NONE : contacts;
        origins = origins == null ? Map.of() : Map.copyOf(origins);
    }
}
