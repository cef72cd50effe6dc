package it.sintesi.demo;

import it.sintesi.demo.lives.ServiceEvent;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.reception.api.Appointment;
import it.sintesi.reception.api.Appointments;
import it.sintesi.reception.api.ReceptionSetup;
import it.sintesi.reception.api.ReceptionSetup.Hours;
import it.sintesi.registry.api.Office;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Agendas of every office; appointments for first interviews, kept, missed and justified. */
final class ReceptionArea implements Area {

    private static final Caller SYSTEM = Caller.system("Provincia dimostrativa");
    private static final String FIRST_INTERVIEW = "first-interview";
    private static final int NEXT_DAYS = 3;

    private final Appointments appointments;
    private final ReceptionSetup setup;
    private final Desk people;
    private final CertifiedClock clock;
    private final Map<String, String> booked = new HashMap<>();

    ReceptionArea(Appointments appointments, ReceptionSetup setup, Desk people, CertifiedClock clock) {
        this.appointments = appointments;
        this.setup = setup;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "reception";
    }

    @Override
    public void prepare(String anybody) {
        List<Hours> week = new ArrayList<>();
        for (DayOfWeek day : List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)) {
            week.add(new Hours(day, LocalTime.of(9, 0), LocalTime.of(13, 0)));
        }
        List<Office> offices = people.centres();
        for (int i = 0; i < offices.size(); i++) {
            String office = offices.get(i).id();
            setup.standardServices(SYSTEM, office);
            setup.openAgenda(SYSTEM, new ReceptionSetup.NewAgenda(office, FIRST_INTERVIEW, Desk.account(i), clock.today(), null, week));
        }
    }

    @Override
    public boolean happen(ServiceEvent event) {
        return switch (event.kind()) {
            case BOOKING -> book(event.code(), event.about(), event.about());
            case INTERVIEW -> close(event.code(), Appointment.State.KEPT, null, null);
            case MISSED -> close(event.code(), Appointment.State.MISSED, null, null);
            case JUSTIFIED -> close(event.code(), Appointment.State.JUSTIFIED, "ILLNESS", "Certificato medico esibito allo sportello");
            default -> false;
        };
    }

    private boolean book(String person, LocalDate from, LocalDate to) {
        Caller operator = people.operator(person);
        List<Appointments.Slot> free = appointments.free(operator, operator.office(), FIRST_INTERVIEW, from.atTime(8, 0), 1);
        if (free.isEmpty() || free.get(0).start().toLocalDate().isAfter(to)) {
            return false;
        }
        booked.put(person, appointments.book(operator, person, free.get(0), true).id());
        return true;
    }

    private boolean close(String person, Appointment.State outcome, String reason, String document) {
        String id = booked.remove(person);
        if (id == null) {
            return false;
        }
        appointments.close(people.operator(person), id, outcome, reason, document);
        return true;
    }

    /** Everybody gets an appointment in the days to come. */
    @Override
    public void leaveOpen(List<String> all) {
        LocalDate first = clock.today().plusDays(NEXT_DAYS);
        all.forEach(person -> book(person, first, first.plusDays(30)));
    }
}
