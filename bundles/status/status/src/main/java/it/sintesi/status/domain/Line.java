package it.sintesi.status.domain;

import it.sintesi.status.api.StatusKind;
import it.sintesi.status.api.StatusPeriod;
import java.time.LocalDate;

/**
 * A line of the ledger with the declaration that it rests on.
 *
 * @param period  the period
 * @param givenOn day of the declaration that counts, null while none does
 */
public record Line(StatusPeriod period, LocalDate givenOn) {

    public LocalDate from() {
        return period.from();
    }

    public LocalDate to() {
        return period.to();
    }

    public StatusKind kind() {
        return period.kind();
    }

    /** True for two lines that say the same of their days. */
    boolean sameReason(Line other) {
        return kind() == other.kind() && java.util.Objects.equals(givenOn, other.givenOn) && period.rule().equals(other.period.rule())
                && period.reason().equals(other.period.reason()) && period.event().equals(other.period.event());
    }

    Line between(LocalDate from, LocalDate to) {
        return new Line(period.between(from, to), givenOn);
    }
}
