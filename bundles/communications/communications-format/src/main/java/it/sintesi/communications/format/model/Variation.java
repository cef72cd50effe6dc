package it.sintesi.communications.format.model;

import java.time.LocalDate;

/**
 * {@code DatiVariazione} of a UniSomm.
 *
 * @param code   {@code @codiceVariazione}, {@code n.nn}
 * @param change exactly one of the three; {@code null} only in a malformed message
 */
public record Variation(String code, Change change) {

    /** What changes. */
    public sealed interface Change permits Prolonged, Transformed, Ended {
        /** The date that the change carries. */
        LocalDate date();
    }

    /**
     * {@code DatiProroga}, codes 2.xx.
     *
     * @param date {@code @dataFineProroga}, the new end
     */
    public record Prolonged(LocalDate date) implements Change {
    }

    /**
     * {@code DatiTrasformazione} (doubtful name), codes 3.xx.
     *
     * @param date {@code @dataTrasformazione}
     * @param code {@code @codiceTrasformazione}, two letters
     */
    public record Transformed(LocalDate date, String code) implements Change {
    }

    /**
     * {@code DatiCessazione} (doubtful name), codes 4.xx.
     *
     * @param date  {@code @dataCessazione}
     * @param cause {@code @codiceCausa}, two letters
     */
    public record Ended(LocalDate date, String cause) implements Change {
    }
}
