package it.sintesi.communications.format.model;

import java.time.LocalDate;

/** The event of a UniLav. */
public sealed interface Event permits Hiring, Extension, Transformation, Termination {

    /** The contract as told by the message; {@code null} only in a malformed message. */
    Contract contract();

    /** See {@link Form#eventDate()}. */
    LocalDate date();

    /** The name of the element: {@code InizioRapporto}, {@code Proroga}, {@code Trasformazione}, {@code Cessazione}. */
    String element();
}
