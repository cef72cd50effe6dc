package it.sintesi.communications.format.model;

import java.time.LocalDate;

/**
 * {@code Proroga}: the end of a relationship moves on.
 *
 * @param newEnd   {@code @dataFineProroga}
 * @param contract {@code Contratto}; its {@code dataFine} is the end before the extension
 */
public record Extension(LocalDate newEnd, Contract contract) implements Event {
    /** The day after the end that is being moved, or the start when that end is not told. */
    @Override
    public LocalDate date() {
        if (contract == null) {
            return null;
        }
        return contract.end() == null ? contract.start() : contract.end().plusDays(1);
    }

    @Override
    public String element() {
        return "Proroga";
    }
}
