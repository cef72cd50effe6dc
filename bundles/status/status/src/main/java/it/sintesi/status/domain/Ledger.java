package it.sintesi.status.domain;

import it.sintesi.status.api.StatusKind;
import it.sintesi.status.api.StatusPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/** The states of a life, day by day: its lines partition time from the first event on, the last one is open. */
public record Ledger(List<Line> lines) {

    /** Nothing ever happened. */
    public static final Ledger EMPTY = new Ledger(List.of());

    public Ledger {
        lines = List.copyOf(lines);
    }

    public List<StatusPeriod> periods() {
        return lines.stream().map(Line::period).toList();
    }

    /** The line of a day; empty before the first event. */
    public Optional<Line> on(LocalDate day) {
        return lines.stream().filter(line -> line.period().contains(day)).findFirst();
    }

    public StatusKind kindOn(LocalDate day) {
        return on(day).map(Line::kind).orElse(StatusKind.NONE);
    }

    /** First day on which two ledgers tell another state or rest on another declaration; empty when there is none. */
    public Optional<LocalDate> firstDifference(Ledger other) {
        TreeSet<LocalDate> days = new TreeSet<>();
        lines.forEach(line -> days.add(line.from()));
        other.lines.forEach(line -> days.add(line.from()));
        return days.stream().filter(day -> kindOn(day) != other.kindOn(day) || !Objects.equals(givenOn(day), other.givenOn(day))).findFirst();
    }

    LocalDate givenOn(LocalDate day) {
        return on(day).map(Line::givenOn).orElse(null);
    }
}
