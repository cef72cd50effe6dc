package it.sintesi.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.audit.AuditRow;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabase;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.reception.api.Appointment;
import it.sintesi.reception.api.Appointments.Slot;
import it.sintesi.reception.application.IcsWriter;
import it.sintesi.reception.domain.Booking;
import it.sintesi.reception.domain.Waiting;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BookingTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "reception");
    private static final Slot TUESDAY = World.slot(World.INTERVIEW, 24, 9, 0, null);

    private static void refused(ServiceException.Kind kind, String code, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(ServiceException.class, e -> {
            assertThat(e.kind()).isEqualTo(kind);
            assertThat(code == null || e.rejections().stream().anyMatch(r -> r.code().equals(code))).as(code + " in " + e.rejections()).isTrue();
        });
    }

    private static Appointment book(World world, Caller caller, String person, Slot slot) {
        return world.module.appointments().book(caller, person, slot, false);
    }

    private static List<Slot> free(World world, Caller caller) {
        return world.module.appointments().free(caller, World.OFFICE, World.INTERVIEW, LocalDateTime.of(2026, 11, 23, 0, 0), 5);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void citizens_book_what_is_free_late_enough_and_once_a_service(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine)).open(World.INTERVIEW, World.OPERATOR)) {
            assertThat(free(world, World.ANNA).get(0).start()).as("two hours ahead at least").isEqualTo(LocalDateTime.of(2026, 11, 23, 11, 0));
            assertThat(free(world, World.OPERATOR).get(0).start()).as("the staff books at once").isEqualTo(LocalDateTime.of(2026, 11, 23, 9, 0));
            refused(ServiceException.Kind.REJECTED, "REC-LATE", () -> book(world, World.ANNA, Register.ANNA, World.slot(World.INTERVIEW, 23, 10, 20, null)));
            Appointment booked = book(world, World.ANNA, Register.ANNA, TUESDAY);
            assertThat(booked.operator()).isEqualTo("operatore");
            refused(ServiceException.Kind.REJECTED, "REC-AGAIN", () -> book(world, World.ANNA, Register.ANNA, World.slot(World.INTERVIEW, 25, 9, 0, null)));
            refused(ServiceException.Kind.CONFLICT, "REC-TAKEN", () -> book(world, World.BRUNO, Register.BRUNO, TUESDAY));
            refused(ServiceException.Kind.CONFLICT, "REC-TAKEN", () -> book(world, World.BRUNO, Register.BRUNO, World.slot(World.INTERVIEW, 24, 9, 5, null)));
            refused(ServiceException.Kind.FORBIDDEN, null, () -> book(world, World.BRUNO, Register.ANNA, World.slot(World.INTERVIEW, 25, 9, 0, null)));
            refused(ServiceException.Kind.FORBIDDEN, null, () -> book(world, World.OTHER_OFFICE, Register.ANNA, World.slot(World.INTERVIEW, 25, 9, 0, null)));
            refused(ServiceException.Kind.NOT_FOUND, null, () -> book(world, World.BRUNO, Register.BRUNO, World.slot("welcome", 24, 9, 0, null)));
            refused(ServiceException.Kind.REJECTED, "REC-FAR", () -> book(world, World.BRUNO, Register.BRUNO,
                    new Slot(World.OFFICE, World.INTERVIEW, null, LocalDateTime.of(2027, 3, 1, 9, 0), 40, 1)));
            assertThat(world.services.audit().search(null, Register.ANNA, null, null, null, new PageRequest(0, 50)).items()).extracting(AuditRow::action).contains("reception.book");
            assertThat(world.sent).singleElement().satisfies(n -> {
                assertThat(n.account()).isEqualTo("anna");
                assertThat(n.attachments()).singleElement().satisfies(a -> assertThat(new String(a.content(), StandardCharsets.UTF_8)).startsWith("BEGIN:VCALENDAR\r\n"));
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void nobody_is_at_two_desks_at_once(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine)).open(World.INTERVIEW, World.OPERATOR).open("did", World.SECOND)) {
            book(world, World.OPERATOR, Register.ANNA, TUESDAY);
            refused(ServiceException.Kind.CONFLICT, "REC-BUSY", () -> book(world, World.OPERATOR, Register.ANNA, World.slot("did", 24, 9, 20, null)));
            book(world, World.OPERATOR, Register.ANNA, World.slot("did", 24, 9, 40, null));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void moving_frees_the_old_place_and_the_term_holds_for_citizens_only(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine)).open(World.INTERVIEW, World.OPERATOR)) {
            Appointment booked = book(world, World.ANNA, Register.ANNA, World.slot(World.INTERVIEW, 25, 9, 0, null));
            Booking moved = world.module.change().move(World.ANNA, booked.id(), World.slot(World.INTERVIEW, 26, 9, 40, null));
            assertThat(world.module.reading().find(World.ANNA, booked.id()).movedTo()).isEqualTo(moved.id());
            book(world, World.BRUNO, Register.BRUNO, World.slot(World.INTERVIEW, 25, 9, 0, null));
            refused(ServiceException.Kind.CONFLICT, "REC-TAKEN", () -> world.module.change().move(World.ANNA, moved.id(), World.slot(World.INTERVIEW, 25, 9, 0, null)));
            assertThat(world.module.reading().find(World.ANNA, moved.id()).open()).as("a failed move changes nothing").isTrue();
            refused(ServiceException.Kind.NOT_FOUND, null, () -> world.module.change().cancel(World.BRUNO, moved.id(), null));
            // 24 hours before 26 November, 9:40.
            world.later(Duration.ofMinutes(2 * 24 * 60 + 41));
            refused(ServiceException.Kind.REJECTED, "REC-TERM", () -> world.module.change().cancel(World.ANNA, moved.id(), null));
            assertThat(world.module.change().cancel(World.OPERATOR, moved.id(), "Telefonata").state()).isEqualTo(Appointment.State.CANCELLED);
            refused(ServiceException.Kind.CONFLICT, "REC-CLOSED", () -> world.module.change().cancel(World.OPERATOR, moved.id(), null));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_freed_place_goes_to_the_first_in_line_and_lapses_to_the_next(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine)).open(World.GROUP)) {
            LocalDate day = LocalDate.of(2026, 11, 24);
            List<Slot> all = world.module.reading().free(World.OPERATOR, World.OFFICE, World.GROUP, day.atStartOfDay(), LocalDate.of(2027, 12, 31), 1000);
            assertThat(all.get(0).places()).isEqualTo(12);
            refused(ServiceException.Kind.REJECTED, "REC-FREE", () -> world.module.waiting().join(World.ANNA, Register.ANNA, World.OFFICE, World.GROUP));
            // One seat a group, and one group only: the agenda ends after the first day.
            world.module.setup().agendas(World.OPERATOR).forEach(a -> world.module.setup().end(World.OPERATOR, a.id(), day));
            world.later(Duration.ofHours(4));
            Appointment last = null;
            for (int hour : List.of(9, 11)) {
                for (int i = 0; i < 12; i++) {
                    String code = "GRP%02d%02d0A01B157X".formatted(hour, i);
                    world.register.add(code, "Gruppo", "Nome");
                    last = book(world, World.OPERATOR, code, World.slot(World.GROUP, 24, hour, 0, null));
                }
            }
            Waiting anna = world.module.waiting().join(World.ANNA, Register.ANNA, World.OFFICE, World.GROUP);
            Waiting bruno = world.module.waiting().join(World.BRUNO, Register.BRUNO, World.OFFICE, World.GROUP);
            refused(ServiceException.Kind.REJECTED, "REC-TWICE", () -> world.module.waiting().join(World.ANNA, Register.ANNA, World.OFFICE, World.GROUP));
            world.sent.clear();
            world.module.change().cancel(World.OPERATOR, last.id(), null);
            assertThat(world.module.waiting().own(World.ANNA, anna.id()).state()).isEqualTo(Waiting.State.OFFERED);
            assertThat(world.module.waiting().own(World.BRUNO, bruno.id()).state()).isEqualTo(Waiting.State.WAITING);
            assertThat(world.sent).anySatisfy(n -> assertThat(n.template()).isEqualTo("reception.offer"));
            refused(ServiceException.Kind.CONFLICT, "REC-TAKEN", () -> book(world, World.CARLA, Register.CARLA, World.slot(World.GROUP, 24, 11, 0, null)));
            refused(ServiceException.Kind.NOT_FOUND, null, () -> world.module.waiting().accept(World.BRUNO, anna.id()));
            // Now 13:00; the group begins at 11:00 of tomorrow, an offer lasts until two hours before.
            world.later(Duration.ofHours(20).plusMinutes(1));
            world.module.waiting().look();
            assertThat(world.module.waiting().own(World.ANNA, anna.id()).state()).as("time is over").isEqualTo(Waiting.State.EXPIRED);
            refused(ServiceException.Kind.CONFLICT, "REC-OVER", () -> world.module.waiting().accept(World.ANNA, anna.id()));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void an_accepted_offer_becomes_an_appointment_and_a_refused_one_goes_to_the_next(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine)).open(World.INTERVIEW, World.OPERATOR)) {
            world.module.setup().agendas(World.OPERATOR).forEach(a -> world.module.setup().end(World.OPERATOR, a.id(), LocalDate.of(2026, 11, 24)));
            List<Slot> all = world.module.reading().free(World.OPERATOR, World.OFFICE, World.INTERVIEW, World.MONDAY.atStartOfDay(), LocalDate.of(2026, 12, 1), 100);
            Appointment last = null;
            for (int i = 0; i < all.size(); i++) {
                String code = "PIE%02d000A01B157X".formatted(i);
                world.register.add(code, "Pieno", "Nome");
                last = book(world, World.OPERATOR, code, all.get(i));
            }
            Waiting anna = world.module.waiting().join(World.ANNA, Register.ANNA, World.OFFICE, World.INTERVIEW);
            Waiting bruno = world.module.waiting().join(World.BRUNO, Register.BRUNO, World.OFFICE, World.INTERVIEW);
            world.module.change().cancel(World.OPERATOR, last.id(), null);
            world.module.waiting().leave(World.ANNA, anna.id());
            assertThat(world.module.waiting().own(World.BRUNO, bruno.id()).state()).isEqualTo(Waiting.State.OFFERED);
            Booking taken = world.module.waiting().accept(World.BRUNO, bruno.id());
            assertThat(taken.startsAt()).isEqualTo(last.start());
            assertThat(taken.channel()).isEqualTo(Booking.Channel.WAITING);
            refused(ServiceException.Kind.CONFLICT, "REC-TAKEN", () -> book(world, World.OPERATOR, Register.CARLA, all.get(all.size() - 1)));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void each_appointment_is_reminded_once_a_day_ahead(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine)).open(World.INTERVIEW, World.OPERATOR)) {
            book(world, World.ANNA, Register.ANNA, TUESDAY);
            book(world, World.BRUNO, Register.BRUNO, World.slot(World.INTERVIEW, 24, 9, 40, null));
            world.sent.clear();
            assertThat(world.module.reminders().send()).as("9:00 tomorrow is 24 hours from now, 9:40 is more").isEqualTo(1);
            assertThat(world.module.reminders().send()).isZero();
            world.later(Duration.ofMinutes(40));
            assertThat(world.module.reminders().send()).isEqualTo(1);
            assertThat(world.sent).hasSize(2).allSatisfy(n -> assertThat(n.template()).isEqualTo("reception.reminder"));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_missed_call_is_told_to_the_others_and_can_be_justified_later(Engine engine) {
        TestDatabase database = DATABASES.fresh(engine);
        try (World world = new World(database).open(World.INTERVIEW, World.OPERATOR)) {
            Appointment call = world.module.appointments().book(World.OPERATOR, Register.ANNA, World.slot(World.INTERVIEW, 23, 9, 40, null), true);
            refused(ServiceException.Kind.REJECTED, "REC-EARLY", () -> world.module.appointments().close(World.OPERATOR, call.id(), Appointment.State.MISSED, null, null));
            world.later(Duration.ofHours(1));
            refused(ServiceException.Kind.NOT_FOUND, null, () -> world.module.appointments().close(World.ANNA, call.id(), Appointment.State.KEPT, null, null));
            refused(ServiceException.Kind.FORBIDDEN, null, () -> world.module.appointments().close(World.OTHER_OFFICE, call.id(), Appointment.State.KEPT, null, null));
            world.module.appointments().close(World.OPERATOR, call.id(), Appointment.State.MISSED, null, null);
            refused(ServiceException.Kind.REJECTED, "REC-REASON", () -> world.module.appointments().close(World.OPERATOR, call.id(), Appointment.State.JUSTIFIED, "OTHER", "x"));
            refused(ServiceException.Kind.CONFLICT, "REC-CLOSED", () -> world.module.appointments().close(World.OPERATOR, call.id(), Appointment.State.KEPT, null, null));
            world.module.appointments().close(World.OPERATOR, call.id(), Appointment.State.JUSTIFIED, "SUMMONS", "Citazione");
            List<String> payloads = new Sql(database.dataSource()).list("SELECT payload FROM kernel.outbox_event WHERE type = 'reception/AppointmentClosed'", row -> row.getString(1));
            assertThat(payloads).hasSize(2).anyMatch(p -> p.contains("\"MISSED\"") && p.contains("\"pactCall\":true")).anyMatch(p -> p.contains("\"SUMMONS\""));
        }
    }

    @Test
    void the_calendar_file_follows_rfc_5545() {
        Booking booking = new Booking("id-1", Register.ANNA, null, "Anna", "o", "s", "Colloquio, primo; livello è \\ qui", "a", "u", LocalDate.of(2026, 7, 1), 540, 40,
                Appointment.State.BOOKED, false, Booking.Channel.PORTAL, "segreto", new Booking.Reach(null, null, null), "anna", Instant.EPOCH, null, null);
        String ics = new String(new IcsWriter(() -> Instant.parse("2026-06-01T10:00:00Z")).write(booking, "Centro per l'impiego di Brescia, Viale della Bornata 65, città è così"),
                StandardCharsets.UTF_8);
        assertThat(ics).contains("DTSTART:20260701T070000Z\r\n", "DTEND:20260701T074000Z\r\n", "DTSTAMP:20260601T100000Z", "SUMMARY:Colloquio\\, primo\\; livello è \\\\ qui\r\n", "METHOD:PUBLISH")
                .endsWith("END:VCALENDAR\r\n").doesNotContain("Anna", "segreto", Register.ANNA);
        assertThat(Arrays.stream(ics.split("\r\n"))).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(ics.replace("\r\n ", "")).contains("LOCATION:Centro per l'impiego di Brescia\\, Viale della Bornata 65\\, città è così\r\n");
    }
}
