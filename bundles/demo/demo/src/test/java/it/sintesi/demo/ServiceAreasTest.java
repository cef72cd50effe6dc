package it.sintesi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.demo.lives.CitizenStory;
import it.sintesi.demo.lives.LifePerson;
import it.sintesi.demo.lives.Lives;
import it.sintesi.demo.lives.ServiceEvent;
import it.sintesi.demo.lives.ServiceEvent.Kind;
import it.sintesi.did.api.DidDesk;
import it.sintesi.did.api.Dids;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.reception.api.Appointment;
import it.sintesi.reception.api.Appointments;
import it.sintesi.reception.api.ReceptionSetup;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.Offices;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the areas are asked for, by whom, when an event of a life happens. */
class ServiceAreasTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private final List<String> asked = new ArrayList<>();
    private final Office office = office();
    private final Lives lives = new Lives(17_017, 50, DAY.minusYears(2), DAY);
    private final LifePerson citizen = new CitizenStory(lives).person();
    private final CertifiedClock clock = () -> DAY.atTime(18, 0).atZone(CertifiedClock.ZONE).toInstant();
    private final Desk desk = desk();

    private static Office office() {
        var parameters = Office.class.getRecordComponents();
        Object[] values = Arrays.stream(parameters).map(p -> p.getType() == List.class ? List.of() : p.getName().equals("id") ? "cpi-brescia" : null).toArray();
        try {
            return (Office) Office.class.getDeclaredConstructors()[0].newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Desk desk() {
        Offices offices = fake(Offices.class, "offices", Map.of("all", List.of(office), "officeOf", Optional.of(office)));
        Directory directory = new Directory();
        directory.fill(List.of(citizen));
        return new Desk(offices, directory);
    }

    private <T> T fake(Class<T> type, String name, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            String who = arguments != null && arguments[0] instanceof Caller caller ? caller.account() : "-";
            String what = arguments == null ? "" : Arrays.toString(Arrays.copyOfRange(arguments, Math.min(1, arguments.length), arguments.length));
            if (!name.equals("offices")) {
                asked.add(name + "." + method.getName() + " " + who + " " + what);
            }
            return answers.get(method.getName());
        }));
    }

    private ServiceEvent event(Kind kind, int number, LocalDate about) {
        return new ServiceEvent(kind, DAY, number, citizen.code(), about);
    }

    @Test
    void declarationsComeThroughThreeDoors() {
        DidArea area = new DidArea(fake(DidDesk.class, "desk", Map.of("confirmAvailability", DAY)), fake(Dids.class, "dids", Map.of("ofPerson", List.of())), desk);
        area.prepare(citizen.code());
        area.happen(event(Kind.DID, 1, null));
        area.happen(event(Kind.DID, 3, null));
        area.happen(event(Kind.DID, 7, null));
        area.happen(event(Kind.CONFIRMATION, 7, null));
        assertThat(area.happen(event(Kind.INTERVIEW, 7, null))).isFalse();
        assertThat(asked.get(1)).startsWith("dids.takeIn system").contains(citizen.code(), "INPS", "2026-03-02");
        assertThat(asked.get(2)).startsWith("desk.give " + citizen.code() + " [demo-3-2026-03-02").contains("accept=true", "schooling=true");
        assertThat(asked.get(3)).startsWith("desk.give operatore [demo-7-2026-03-02").contains("office=cpi-brescia");
        assertThat(asked.get(4)).startsWith("desk.confirmAvailability " + citizen.code());
        assertThat(asked).hasSize(5);
    }

    @Test
    void anAppointmentIsBookedForItsDayAndClosedOnce() {
        var slot = new Appointments.Slot("cpi-brescia", "first-interview", "operatore", DAY.plusDays(9).atTime(9, 0), 45, 1);
        Appointment made = new Appointment("a1", citizen.code(), null, "first-interview", "cpi-brescia", "operatore", slot.start(), 45, Appointment.State.BOOKED, true);
        Appointments appointments = fake(Appointments.class, "appointments", Map.of("free", List.of(slot), "book", made));
        ReceptionArea area = new ReceptionArea(appointments, fake(ReceptionSetup.class, "setup", Map.of("standardServices", 6, "openAgenda", "g1")), desk, clock);
        area.prepare(citizen.code());
        assertThat(asked).anyMatch(line -> line.startsWith("setup.openAgenda system") && line.contains("first-interview"));
        assertThat(area.happen(event(Kind.BOOKING, 7, DAY.plusDays(8)))).as("no place on that day").isFalse();
        assertThat(area.happen(event(Kind.MISSED, 7, null))).as("nothing was booked").isFalse();
        assertThat(area.happen(event(Kind.BOOKING, 7, DAY.plusDays(9)))).isTrue();
        assertThat(area.happen(event(Kind.JUSTIFIED, 7, null))).isTrue();
        assertThat(area.happen(event(Kind.JUSTIFIED, 7, null))).isFalse();
        assertThat(asked).filteredOn(line -> line.startsWith("appointments.close")).singleElement().asString().contains("operatore", "a1", "JUSTIFIED", "ILLNESS");
        area.leaveOpen(List.of(citizen.code()));
        assertThat(asked.get(asked.size() - 1)).startsWith("appointments.book operatore");
    }
}
