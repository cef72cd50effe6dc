package it.sintesi.status.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A relation as the communications tell it.
 *
 * @param id       identifier of the relation
 * @param contract kind of contract (code)
 * @param employer name of the employer
 * @param start    first day
 * @param lastDay  last day, told or foreseen; null while open-ended
 * @param ended    true when an event ended it, false when {@code lastDay} is only foreseen
 * @param pays     yearly pay as each communication tells it, from its day of effect on
 */
public record Job(String id, String contract, String employer, LocalDate start, LocalDate lastDay, boolean ended, List<Pay> pays) {

    /** Yearly pay in whole euro from a day on; null when the communication does not tell it. */
    public record Pay(LocalDate from, Long yearly) {
    }

    public Job {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(employer, "employer");
        Objects.requireNonNull(start, "start");
        pays = pays.stream().sorted(Comparator.comparing(Pay::from)).toList();
    }

    boolean goesOn(LocalDate day) {
        return !day.isBefore(start) && (lastDay == null || !day.isAfter(lastDay));
    }

    /** The pay in force on a day: what was told last; a communication that says nothing leaves what was told before. */
    Long pay(LocalDate day) {
        Long told = null;
        for (Pay pay : pays) {
            if (pay.yearly() != null && (told == null || !pay.from().isAfter(day))) {
                told = pay.yearly();
            }
        }
        return told;
    }
}
