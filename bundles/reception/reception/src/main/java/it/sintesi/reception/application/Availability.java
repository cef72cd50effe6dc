package it.sintesi.reception.application;

import it.sintesi.reception.api.Appointments.Slot;
import it.sintesi.reception.domain.Agenda;
import it.sintesi.reception.domain.DayPlan;
import it.sintesi.reception.domain.Deviation;
import it.sintesi.reception.domain.Minutes;
import it.sintesi.reception.domain.Service;
import it.sintesi.reception.persistence.AgendaStore;
import it.sintesi.reception.persistence.PlaceStore;
import it.sintesi.registry.api.OfficeHours;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Computes which places are free. */
public final class Availability {

    private final Kernel kernel;
    private final Terms terms;
    private final AgendaStore agendas;
    private final PlaceStore places;
    private final List<OfficeHours> hours;

    public Availability(Kernel kernel, Terms terms, AgendaStore agendas, PlaceStore places, List<OfficeHours> hours) {
        this.kernel = kernel;
        this.terms = terms;
        this.agendas = agendas;
        this.places = places;
        this.hours = hours;
    }

    /** A place that can be taken: whose agenda, which seat. */
    record Candidate(Agenda agenda, int seat) {
    }

    /** First moment for which citizens can book. */
    LocalDateTime earliest() {
        LocalDateTime now = kernel.localNow();
        return now.plusMinutes(terms.of(Terms.NOTICE, now.toLocalDate()));
    }

    /** Last day that can be booked. */
    public LocalDate lastDay() {
        LocalDate today = kernel.clock().today();
        return today.plusDays(terms.of(Terms.HORIZON, today));
    }

    /** Free places of a service that begin at the moment or later and before the end of the day, in order of time; at most {@code limit}. */
    List<Slot> free(Service service, LocalDateTime from, LocalDate last, int limit) {
        LocalDateTime begin = from.isBefore(kernel.localNow()) ? kernel.localNow() : from;
        LocalDate first = begin.toLocalDate();
        LocalDate end = last.isAfter(lastDay()) ? lastDay() : last;
        List<Agenda> open = agendas.ofService(service.office(), service.code(), first);
        List<Deviation> deviations = agendas.deviations(service.office(), first);
        Map<String, Map<Long, Set<Integer>>> taken = new HashMap<>();
        open.forEach(a -> taken.computeIfAbsent(a.resource(), r -> places.taken(r, Minutes.moment(first, 0), Minutes.moment(end.plusDays(1), 0))));
        List<Slot> free = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(end) && free.size() < limit; day = day.plusDays(1)) {
            free.addAll(ofDay(service, open, deviations, taken, day, begin));
        }
        return free.size() > limit ? free.subList(0, limit) : free;
    }

    private List<Slot> ofDay(Service service, List<Agenda> open, List<Deviation> deviations, Map<String, Map<Long, Set<Integer>>> taken, LocalDate day, LocalDateTime begin) {
        List<DayPlan.Span> openings = openings(service.office(), day);
        boolean holiday = kernel.calendar().isLocalHoliday(day);
        List<Slot> slots = new ArrayList<>();
        for (Agenda agenda : open) {
            for (int start : DayPlan.starts(agenda, service.minutes(), day, deviations, openings, holiday)) {
                LocalDateTime at = Minutes.at(day, start);
                int left = left(service, taken.get(agenda.resource()), Minutes.moment(day, start));
                if (left > 0 && !at.isBefore(begin)) {
                    slots.add(new Slot(service.office(), service.code(), agenda.operator(), at, service.minutes(), left));
                }
            }
        }
        slots.sort(Comparator.comparing(Slot::start).thenComparing(s -> s.operator() == null ? "" : s.operator()));
        return slots;
    }

    /** The place of a slot that is free now; without an operator of an individual service anybody's will do. */
    Optional<Candidate> candidate(Service service, Slot slot) {
        LocalDate day = slot.start().toLocalDate();
        int start = Minutes.of(slot.start().toLocalTime());
        List<Deviation> deviations = agendas.deviations(service.office(), day);
        List<DayPlan.Span> openings = openings(service.office(), day);
        boolean holiday = kernel.calendar().isLocalHoliday(day);
        long moment = Minutes.moment(day, start);
        for (Agenda agenda : agendas.ofService(service.office(), service.code(), day)) {
            boolean wanted = slot.operator() == null || slot.operator().equals(agenda.operator());
            if (wanted && DayPlan.starts(agenda, service.minutes(), day, deviations, openings, holiday).contains(start)) {
                Map<Long, Set<Integer>> taken = places.taken(agenda.resource(), moment, moment + service.minutes());
                if (left(service, taken, moment) > 0) {
                    return Optional.of(new Candidate(agenda, seat(taken)));
                }
            }
        }
        return Optional.empty();
    }

    private static int left(Service service, Map<Long, Set<Integer>> taken, long moment) {
        int most = 0;
        for (long at = moment; at < moment + service.minutes(); at += Minutes.GRAIN) {
            most = Math.max(most, taken.getOrDefault(at, Set.of()).size());
        }
        return service.seats() - most;
    }

    private static int seat(Map<Long, Set<Integer>> taken) {
        int seat = 1;
        while (holds(taken, seat)) {
            seat++;
        }
        return seat;
    }

    private static boolean holds(Map<Long, Set<Integer>> taken, int seat) {
        return taken.values().stream().anyMatch(seats -> seats.contains(seat));
    }

    /** Null when nobody knows the hours of the office. */
    private List<DayPlan.Span> openings(String office, LocalDate day) {
        return hours.stream().filter(h -> h.known(office)).findFirst()
                .map(h -> h.openings(office, day).stream().map(o -> new DayPlan.Span(Minutes.of(o.from()), Minutes.of(o.to()))).toList()).orElse(null);
    }
}
