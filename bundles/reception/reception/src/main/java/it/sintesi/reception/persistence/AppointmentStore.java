package it.sintesi.reception.persistence;

import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.registry.api.PersonCodes;
import it.sintesi.reception.api.Appointment;
import it.sintesi.reception.domain.Booking;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Appointments; joins the transaction of the thread. */
public final class AppointmentStore {

    private static final String COLUMNS = "id, person_code, company_code, holder_name, office, service, service_name, agenda_id, operator, day, start_minute, minutes, state,"
            + " pact_call, channel, note, account, email, phone, booked_by, booked_at, closed_by, closed_at, reason, reason_note, moved_to";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM reception.appointment";
    private static final String INSERT = "INSERT INTO reception.appointment (id, person_code, company_code, holder_name, office, service, service_name, agenda_id, operator, day,"
            + " start_minute, minutes, state, pact_call, channel, note, account, email, phone, booked_by, booked_at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'BOOKED', ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String CLOSE = "UPDATE reception.appointment SET state = ?, closed_by = ?, closed_at = ?, reason = ?, reason_note = ?, moved_to = ? WHERE id = ? AND state = ?";
    private static final String BY_ID = SELECT + " WHERE id = ?";
    private static final String OF_PERSON = SELECT + " WHERE person_code = ? ORDER BY day DESC, start_minute DESC, id";
    private static final String OF_COMPANY = SELECT + " WHERE company_code = ? ORDER BY day DESC, start_minute DESC, id";
    private static final String OF_OFFICE = SELECT + " WHERE office = ? AND day >= ? AND day <= ? AND state NOT IN ('MOVED', 'CANCELLED') ORDER BY day, start_minute, operator, id";
    private static final String COUNT = "SELECT COUNT(*) FROM reception.appointment WHERE office = ? AND day = ? AND state NOT IN ('MOVED', 'CANCELLED')";
    private static final String SAME = "SELECT COUNT(*) FROM reception.appointment WHERE person_code = ? AND service = ? AND state = 'BOOKED' AND id <> ?";
    private static final String SAME_COMPANY = "SELECT COUNT(*) FROM reception.appointment WHERE company_code = ? AND service = ? AND state = 'BOOKED' AND id <> ?";
    private static final String TO_REMIND = SELECT + " WHERE state = 'BOOKED' AND day >= ? AND day <= ? AND reminded_at IS NULL ORDER BY day, start_minute, id";
    private static final String REMINDED = "UPDATE reception.appointment SET reminded_at = ? WHERE id = ? AND reminded_at IS NULL";
    private static final String OVERDUE = SELECT + " WHERE office = ? AND state = 'BOOKED' AND day < ? ORDER BY day, start_minute, id";

    private final Sql sql;
    private final PersonCodes codes;

    public AppointmentStore(Sql sql, PersonCodes codes) {
        this.sql = sql;
        this.codes = codes;
    }

    /** Writes a booking; {@link it.sintesi.kernel.jdbc.SqlFailure#isDuplicate()} when its identifier is taken. */
    public void insert(Booking b) {
        sql.update(INSERT, b.id(), b.personCode(), b.companyCode(), b.holder(), b.office(), b.service(), b.serviceName(), b.agenda(), b.operator(), Date.valueOf(b.day()),
                b.start(), b.minutes(), ServiceStore.flag(b.pactCall()), b.channel().name(), b.note(), b.reach().account(), b.reach().email(), b.reach().phone(), b.bookedBy(),
                Micros.of(b.bookedAt()));
    }

    /** Ends an appointment that is in a state; false when it is not any more. */
    public boolean close(Booking before, Appointment.State state, Booking.Closing closing, String movedTo) {
        return sql.update(CLOSE, state.name(), closing.by(), Micros.of(closing.at()), closing.reason(), closing.note(), movedTo, before.id(), before.state().name()) == 1;
    }

    public Optional<Booking> find(String id) {
        return sql.first(BY_ID, AppointmentStore::read, id);
    }

    /** Of a person, newest first. */
    public List<Booking> ofPerson(String code) {
        return codes.gather(code, one -> sql.list(OF_PERSON, AppointmentStore::read, one), Comparator.comparing(Booking::day).thenComparing(Booking::start).reversed());
    }

    /** Of a company, newest first. */
    public List<Booking> ofCompany(String code) {
        return sql.list(OF_COMPANY, AppointmentStore::read, code);
    }

    /** Of an office between two days, both included, without what was moved or cancelled. */
    public List<Booking> ofOffice(String office, LocalDate from, LocalDate to) {
        return sql.list(OF_OFFICE, AppointmentStore::read, office, Date.valueOf(from), Date.valueOf(to));
    }

    /** How many an office has on a day. */
    public long count(String office, LocalDate day) {
        return sql.number(COUNT, office, Date.valueOf(day));
    }

    /** True when the person or company already has an open appointment for the service, besides one. */
    public boolean holds(String person, String company, String service, String besides) {
        return person == null ? sql.number(SAME_COMPANY, company, service, besides) > 0 : codes.all(person).stream().anyMatch(code -> sql.number(SAME, code, service, besides) > 0);
    }

    /** Booked ones between two days of which nobody has been reminded. */
    public List<Booking> toRemind(LocalDate from, LocalDate to) {
        return sql.list(TO_REMIND, AppointmentStore::read, Date.valueOf(from), Date.valueOf(to));
    }

    /** Notes that the holder was reminded; false when that had happened before. */
    public boolean reminded(String id, Instant at) {
        return sql.update(REMINDED, Micros.of(at), id) == 1;
    }

    /** Of an office, before the day, without an outcome. */
    public List<Booking> withoutOutcome(String office, LocalDate day) {
        return sql.list(OVERDUE, AppointmentStore::read, office, Date.valueOf(day));
    }

    private static Booking read(ResultSet row) throws SQLException {
        Instant closedAt = Micros.read(row, "closed_at");
        Booking.Closing closing = closedAt == null ? null : new Booking.Closing(row.getString("closed_by"), closedAt, row.getString("reason"), row.getString("reason_note"));
        return new Booking(row.getString("id"), row.getString("person_code"), row.getString("company_code"), row.getString("holder_name"), row.getString("office"),
                row.getString("service"), row.getString("service_name"), row.getString("agenda_id"), row.getString("operator"), row.getDate("day").toLocalDate(),
                row.getInt("start_minute"), row.getInt("minutes"), Appointment.State.valueOf(row.getString("state")), row.getInt("pact_call") == 1,
                Booking.Channel.valueOf(row.getString("channel")), row.getString("note"),
                new Booking.Reach(row.getString("account"), row.getString("email"), row.getString("phone")), row.getString("booked_by"), Micros.read(row, "booked_at"),
                closing, row.getString("moved_to"));
    }
}
