package it.sintesi.communications.format.model;

import java.time.LocalDate;

/**
 * {@code Cessazione}: a relationship ends.
 *
 * @param date     {@code @dataCessazione}
 * @param cause    {@code @codiceCausa}, two letters
 * @param contract {@code Contratto}
 */
public record Termination(LocalDate date, String cause, Contract contract) implements Event {
    @Override
    public String element() {
        return "Cessazione";
    }
}
