package it.sintesi.careers.application;

import it.sintesi.careers.api.CareerSummary;
import it.sintesi.careers.sweep.Periods;
import it.sintesi.careers.sweep.Slice;
import it.sintesi.careers.sweep.Spans;
import it.sintesi.careers.sweep.Work;
import it.sintesi.status.api.StatusKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Adds the spans and periods of people up into figures of a day; what comes after the day counts nothing. */
final class Summaries {

    private final Slice slice;
    private final LocalDate on;
    private final int today;
    private int span;
    private int period;

    private Summaries(Slice slice, LocalDate on) {
        this.slice = slice;
        this.on = on;
        this.today = (int) on.toEpochDay();
    }

    /** One for each person of the slice; codes by number. */
    static List<CareerSummary> of(Slice slice, List<String> codes, LocalDate on) {
        Summaries summaries = new Summaries(slice, on);
        List<CareerSummary> all = new ArrayList<>(slice.people());
        for (int who = slice.first(); who < slice.first() + slice.people(); who++) {
            all.add(summaries.next(who, codes.get(who)));
        }
        return all;
    }

    private CareerSummary next(int who, String code) {
        Spans spans = slice.spans();
        LocalDate first = null;
        int worked = 0;
        int hours = 0;
        int overlaps = 0;
        int doubles = 0;
        int gaps = 0;
        int longest = 0;
        int stretches = 0;
        for (; span < spans.size() && spans.person(span) == who; span++) {
            int days = days(spans.from(span), spans.to(span));
            if (days == 0) {
                continue;
            }
            first = first == null ? LocalDate.ofEpochDay(spans.from(span)) : first;
            if (spans.relations(span) == 0) {
                gaps++;
                longest = Math.max(longest, days);
            } else {
                worked += days;
                hours += days * spans.hours(span);
                overlaps += spans.relations(span) > 1 ? days : 0;
                doubles += spans.work(span) == Work.SEVERAL_FULL ? days : 0;
                stretches = spans.stretch(span);
            }
        }
        Status status = status(who);
        return new CareerSummary(code, first, slice.relations(who), slice.employers(who), worked, hours / 100, overlaps, doubles, gaps, longest, stretches, slice.reversed(who),
                status.kind.name(), status.seniority, status.registered, status.suspended, status.losses, on);
    }

    private record Status(StatusKind kind, int seniority, int registered, int suspended, int losses) {
    }

    private Status status(int who) {
        Periods periods = slice.periods();
        StatusKind kind = StatusKind.NONE;
        int seniority = 0;
        int registered = 0;
        int suspended = 0;
        int losses = 0;
        for (; period < periods.size() && periods.person(period) == who; period++) {
            int days = days(periods.from(period), periods.to(period));
            if (days == 0) {
                continue;
            }
            StatusKind before = kind;
            kind = periods.kind(period);
            seniority = periods.seniority(period, today);
            registered += kind.registered() ? days : 0;
            suspended += kind == StatusKind.SUSPENDED ? days : 0;
            losses += kind == StatusKind.LOST && before != StatusKind.LOST ? 1 : 0;
        }
        return new Status(kind, seniority, registered, suspended, losses);
    }

    private int days(int from, int to) {
        return Math.max(0, Math.min(to, today) - from + 1);
    }
}
