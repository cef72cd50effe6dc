package it.sintesi.communications.format.model;

import java.time.LocalDate;

/**
 * A natural person: {@code AnagraficaCompleta}, {@code DatoreAnagraficaCompleta}, {@code DatiLavoratore}, UniUrg's worker.
 *
 * @param surname     {@code cognome}
 * @param name        {@code nome}
 * @param fiscalCode  {@code codice-fiscale}; absent for a legal representative
 * @param citizenship {@code cittadinanza}, 3 digits, 000 Italian; absent in UniUrg and VarDatori
 * @param sex         {@code sesso}, M or F; absent in UniUrg and VarDatori
 * @param birthPlace  {@code nascita/comune}; absent in UniUrg and VarDatori
 * @param birthDate   {@code nascita/data}; absent in UniUrg and VarDatori
 */
public record Person(String surname, String name, String fiscalCode, String citizenship, String sex,
                     String birthPlace, LocalDate birthDate) {

    /** A person of whom only the names and the code are told. */
    public static Person named(String surname, String name, String fiscalCode) {
        return new Person(surname, name, fiscalCode, null, null, null, null);
    }
}
