package it.sintesi.reception.persistence;

import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.registry.api.PersonCodes;
import it.sintesi.reception.domain.Booking;
import it.sintesi.reception.domain.Waiting;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who waits for a place; joins the transaction of the thread. */
public final class WaitingStore {

    private static final String SELECT = "SELECT id, office, service, person_code, holder_name, account, email, asked_at, state, agenda_id, operator, day, start_minute, offer_until,"
            + " appointment_id FROM reception.waiting";
    private static final String BY_ID = SELECT + " WHERE id = ?";
    private static final String LINE = SELECT + " WHERE office = ? AND service = ? AND state = 'WAITING' ORDER BY asked_at, id";
    private static final String OF_PERSON = SELECT + " WHERE person_code = ? AND state IN ('WAITING', 'OFFERED') ORDER BY asked_at, id";
    private static final String OF_OFFICE = SELECT + " WHERE office = ? AND state IN ('WAITING', 'OFFERED') ORDER BY service, asked_at, id";
    private static final String LINES = "SELECT DISTINCT office, service FROM reception.waiting WHERE state = 'WAITING' ORDER BY office, service";
    private static final String LAPSED = SELECT + " WHERE state = 'OFFERED' AND offer_until <= ? ORDER BY offer_until, id";
    private static final String INSERT = "INSERT INTO reception.waiting (id, office, service, person_code, holder_name, account, email, asked_at, state)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'WAITING')";
    private static final String OFFER = "UPDATE reception.waiting SET state = 'OFFERED', agenda_id = ?, operator = ?, day = ?, start_minute = ?, offer_until = ?"
            + " WHERE id = ? AND state = 'WAITING'";
    private static final String END = "UPDATE reception.waiting SET state = ?, appointment_id = ? WHERE id = ? AND state = ?";

    private final Sql sql;
    private final PersonCodes codes;

    public WaitingStore(Sql sql, PersonCodes codes) {
        this.sql = sql;
        this.codes = codes;
    }

    public void insert(Waiting w) {
        sql.update(INSERT, w.id(), w.office(), w.service(), w.personCode(), w.holder(), w.reach().account(), w.reach().email(), Micros.of(w.askedAt()));
    }

    public Optional<Waiting> find(String id) {
        return sql.first(BY_ID, WaitingStore::read, id);
    }

    /** Those who wait for a service of an office, the first first. */
    public List<Waiting> line(String office, String service) {
        return sql.list(LINE, WaitingStore::read, office, service);
    }

    /** A line of people: office and service. */
    public record Line(String office, String service) {
    }

    /** Where somebody waits. */
    public List<Line> lines() {
        return sql.list(LINES, row -> new Line(row.getString("office"), row.getString("service")));
    }

    /** What a person waits for or was offered. */
    public List<Waiting> ofPerson(String code) {
        return codes.gather(code, one -> sql.list(OF_PERSON, WaitingStore::read, one), Comparator.comparing(Waiting::askedAt).thenComparing(Waiting::id));
    }

    /** Everybody who waits at an office or was offered a place. */
    public List<Waiting> ofOffice(String office) {
        return sql.list(OF_OFFICE, WaitingStore::read, office);
    }

    /** Offers whose time is over. */
    public List<Waiting> lapsed(Instant now) {
        return sql.list(LAPSED, WaitingStore::read, Micros.of(now));
    }

    /** Offers a place; false when the person does not wait any more. */
    public boolean offer(String id, Waiting.Offer o) {
        return sql.update(OFFER, o.agenda(), o.operator(), Date.valueOf(o.day()), o.start(), Micros.of(o.until()), id) == 1;
    }

    /** Ends the waiting; false when it is not in that state any more. */
    public boolean end(Waiting before, Waiting.State state, String appointment) {
        return sql.update(END, state.name(), appointment, before.id(), before.state().name()) == 1;
    }

    private static Waiting read(ResultSet row) throws SQLException {
        Date day = row.getDate("day");
        Waiting.Offer offer = day == null ? null : new Waiting.Offer(row.getString("agenda_id"), row.getString("operator"), day.toLocalDate(), row.getInt("start_minute"),
                Micros.read(row, "offer_until"), row.getString("appointment_id"));
        return new Waiting(row.getString("id"), row.getString("office"), row.getString("service"), row.getString("person_code"), row.getString("holder_name"),
                new Booking.Reach(row.getString("account"), row.getString("email"), null), Micros.read(row, "asked_at"), Waiting.State.valueOf(row.getString("state")), offer);
    }
}
