package it.sintesi.reception.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The places of one agenda on one day, whoever holds them: from the week, the office's hours, absences and extra openings. */
public final class DayPlan {

    private DayPlan() {
    }

    /** A stretch of minutes, {@code to} excluded. */
    public record Span(int from, int to) {
    }

    /**
     * First minutes of the places, in order.
     *
     * @param openings hours of the office on the day; null when they are not known, which limits nothing
     * @param holiday  on a holiday there are none, not even extra ones
     */
    public static List<Integer> starts(Agenda agenda, int minutes, LocalDate day, List<Deviation> deviations, List<Span> openings, boolean holiday) {
        if (holiday || !agenda.on(day)) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        agenda.week().stream().filter(s -> s.day() == day.getDayOfWeek()).map(s -> new Span(s.from(), s.to()))
                .forEach(s -> spans.addAll(openings == null ? List.of(s) : within(s, openings)));
        // What is opened besides the week may lie outside of the office's hours (charter, 1.1: appointments outside opening times).
        deviations.stream().filter(d -> d.extra(agenda, day)).forEach(d -> spans.add(new Span(d.from(), d.to())));
        List<Deviation> absences = deviations.stream().filter(d -> d.absent(agenda, day)).toList();
        List<Integer> starts = new ArrayList<>();
        for (Span span : joined(spans)) {
            for (int start = span.from(); start + minutes <= span.to(); start += minutes) {
                int from = start;
                if (absences.stream().noneMatch(a -> a.from() < from + minutes && from < a.to())) {
                    starts.add(from);
                }
            }
        }
        return starts;
    }

    /** Stretches that overlap or touch become one, so that no two places of an agenda overlap. */
    private static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream().sorted(Comparator.comparing(Span::from)).toList()) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && span.from() <= last.to()) {
                joined.set(joined.size() - 1, new Span(last.from(), Math.max(last.to(), span.to())));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static List<Span> within(Span span, List<Span> openings) {
        return openings.stream().map(o -> new Span(Math.max(o.from(), span.from()), Math.min(o.to(), span.to()))).filter(s -> s.from() < s.to()).toList();
    }
}
