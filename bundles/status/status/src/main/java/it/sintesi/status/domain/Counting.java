package it.sintesi.status.domain;

import it.sintesi.rules.api.StatusRule;
import it.sintesi.status.api.Seniority;
import it.sintesi.status.api.StatusKind;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/** Days of unemployment: from the declaration to the day before, suspended ones taken away (circ. ANPAL 1/2019). */
public final class Counting {

    private Counting() {
    }

    /**
     * The seniority on a day; for the day on which a declaration ends the days it lasted are told by {@link #days}.
     *
     * @param rule rule of that day
     */
    public static Seniority on(Ledger ledger, LocalDate day, StatusRule rule) {
        Line line = ledger.on(day).orElse(null);
        if (line == null || !line.kind().registered()) {
            return Seniority.NONE;
        }
        LocalDate since = first(ledger, line);
        int days = days(ledger, since, day);
        StatusRule.Terms terms = rule.terms(day);
        // Whole calendar months in the counted days, as if they followed the declaration without a break.
        int months = (int) Period.between(since, since.plusDays(days)).toTotalMonths();
        return new Seniority(since, days, months, days >= terms.sixMonths(), days >= terms.longTerm(), reached(ledger, since, terms.longTerm()));
    }

    /** Counted days from one day to the day before another. */
    public static int days(Ledger ledger, LocalDate from, LocalDate before) {
        long days = 0;
        for (Line line : ledger.lines()) {
            if (line.kind() == StatusKind.UNEMPLOYED || line.kind() == StatusKind.CONSERVED) {
                LocalDate first = line.from().isBefore(from) ? from : line.from();
                LocalDate end = line.to() == null || !line.to().isBefore(before) ? before : line.to().plusDays(1);
                days += Math.max(0, ChronoUnit.DAYS.between(first, end));
            }
        }
        return (int) days;
    }

    /** First day registered without a break under the declaration of the line. */
    private static LocalDate first(Ledger ledger, Line line) {
        LocalDate first = line.from();
        for (int i = ledger.lines().indexOf(line) - 1; i >= 0; i--) {
            Line before = ledger.lines().get(i);
            if (!before.kind().registered() || !before.givenOn().equals(line.givenOn())) {
                break;
            }
            first = before.from();
        }
        return first;
    }

    /** First day before which so many days were counted, if nothing changes; null when the registration ends before. */
    private static LocalDate reached(Ledger ledger, LocalDate since, int wanted) {
        long left = wanted;
        for (Line line : ledger.lines()) {
            if (line.from().isBefore(since)) {
                continue;
            }
            if (!line.kind().registered()) {
                return null;
            }
            if (left == 0) {
                return line.from();
            }
            if (line.kind() != StatusKind.SUSPENDED) {
                long length = line.to() == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(line.from(), line.to()) + 1;
                if (length > left) {
                    return line.from().plusDays(left);
                }
                left -= length;
            }
        }
        return null;
    }
}
