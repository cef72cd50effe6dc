package it.sintesi.pact.persistence;

import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.pact.domain.CatalogueEntry;
import it.sintesi.pact.domain.Delivered;
import it.sintesi.pact.domain.PlanMeasure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Measures, delivered services and the catalogue; joins the transaction of the thread. */
public final class PlanStore {

    private static final String MEASURES = "SELECT id, code, kind, policy, lep, title, provider, first_day, last_day, hours, state, closed_on, note FROM pacts.measure"
            + " WHERE pact_id = ? AND version = ? ORDER BY first_day, id";
    private static final String INSERT = "INSERT INTO pacts.measure (pact_id, version, id, code, kind, policy, lep, title, provider, first_day, last_day, hours, state, closed_on, note)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS INTEGER), ?, CAST(? AS DATE), ?)";
    private static final String REMOVE = "DELETE FROM pacts.measure WHERE pact_id = ? AND version = ? AND id = ? AND state = 'PLANNED'";
    private static final String STATE = "UPDATE pacts.measure SET state = ?, closed_on = CAST(? AS DATE), note = ? WHERE pact_id = ? AND id = ? AND state IN ('PLANNED', 'STARTED')";
    private static final String DELIVER = "INSERT INTO pacts.delivered (id, pact_id, measure, person, office, day_of, minutes, operator, operator_name, lep, note, recorded_at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String DELIVERED = "SELECT id, measure, day_of, minutes, operator_name, lep, note FROM pacts.delivered WHERE pact_id = ? ORDER BY day_of DESC, id DESC";
    private static final String CATALOGUE = "SELECT code, kind, policy, lep, title_it, title_en, service, provider, days, hours, to_check, source FROM pacts.catalogue ORDER BY place";

    private final Sql sql;

    public PlanStore(Sql sql) {
        this.sql = sql;
    }

    public List<PlanMeasure> measures(String pact, int version) {
        return sql.list(MEASURES, PlanStore::read, pact, version);
    }

    public void add(String pact, int version, PlanMeasure m) {
        sql.update(INSERT, pact, version, m.id(), m.code(), m.kind(), m.policy(), m.lep(), m.title(), m.provider(), PactStore.date(m.start()), PactStore.date(m.end()), m.hours(),
                m.state().name(), PactStore.date(m.closedOn()), m.note());
    }

    /** Takes a planned measure out of a version; false when it has begun or is not there. */
    public boolean remove(String pact, int version, String id) {
        return sql.update(REMOVE, pact, version, id) == 1;
    }

    /** Moves a measure in every version that holds it; false when it is closed already. */
    public boolean move(String pact, String id, PlanMeasure.State state, LocalDate closedOn, String note) {
        return sql.update(STATE, state.name(), PactStore.date(closedOn), note, pact, id) > 0;
    }

    public void deliver(String pact, String person, String office, String operator, Delivered d, Instant recordedAt) {
        sql.update(DELIVER, d.id(), pact, d.measure(), person, office, PactStore.date(d.day()), d.minutes(), operator, d.operatorName(), d.lep(), d.note(), Micros.of(recordedAt));
    }

    /** Delivered services, newest first. */
    public List<Delivered> delivered(String pact) {
        return sql.list(DELIVERED, r -> new Delivered(r.getString("id"), r.getString("measure"), PactStore.day(r.getDate("day_of")), r.getInt("minutes"), r.getString("operator_name"),
                r.getString("lep"), r.getString("note")), pact);
    }

    public List<CatalogueEntry> catalogue() {
        return sql.list(CATALOGUE, r -> new CatalogueEntry(r.getString("code"), r.getString("kind"), r.getString("policy"), r.getString("lep"), r.getString("title_it"),
                r.getString("title_en"), r.getString("service"), r.getString("provider"), r.getInt("days"), whole(r, "hours"), "SI".equals(r.getString("to_check")), r.getString("source")));
    }

    private static PlanMeasure read(ResultSet r) throws SQLException {
        return new PlanMeasure(r.getString("id"), r.getString("code"), r.getString("kind"), r.getString("policy"), r.getString("lep"), r.getString("title"), r.getString("provider"),
                PactStore.day(r.getDate("first_day")), PactStore.day(r.getDate("last_day")), whole(r, "hours"), PlanMeasure.State.valueOf(r.getString("state")),
                PactStore.day(r.getDate("closed_on")), r.getString("note"));
    }

    private static Integer whole(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}
