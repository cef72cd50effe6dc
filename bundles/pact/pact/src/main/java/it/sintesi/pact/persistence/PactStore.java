package it.sintesi.pact.persistence;

import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.registry.api.PersonCodes;
import it.sintesi.pact.api.PactState;
import it.sintesi.pact.domain.PactFile;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Pacts; joins the transaction of the thread. */
public final class PactStore {

    private static final String COLUMNS = "id, person, person_name, did, did_day, benefit, office, operator, operator_name, state, version_of, revision, drafted_on, signed_on,"
            + " protocol, result, next_due, rule";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM pacts.pact";
    private static final String INSERT = "INSERT INTO pacts.pact (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS DATE), ?, ?, CAST(? AS DATE), ?)";
    private static final String UPDATE = "UPDATE pacts.pact SET operator = ?, operator_name = ?, office = ?, state = ?, version_of = ?, revision = revision + 1, signed_on = CAST(? AS DATE), protocol = ?,"
            + " result = ?, next_due = CAST(? AS DATE), rule = ? WHERE id = ? AND revision = ?";
    private static final String OF_OFFICE = " WHERE (1 = ? OR office = ?) AND state LIKE ?";
    private static final String DUE = " WHERE (1 = ? OR office = ?) AND state IN ('SIGNED', 'IN_PROGRESS') AND next_due <= ?";
    private static final String ORDER = " ORDER BY CASE WHEN next_due IS NULL THEN 1 ELSE 0 END, next_due, id OFFSET ? ROWS FETCH NEXT ? ROWS ONLY";
    private static final String COUNT = "SELECT COUNT(*) FROM pacts.pact";

    private final Sql sql;
    private final PersonCodes codes;

    public PactStore(Sql sql, PersonCodes codes) {
        this.sql = sql;
        this.codes = codes;
    }

    public void insert(PactFile p) {
        sql.update(INSERT, p.id(), p.person(), p.personName(), p.did(), date(p.didDay()), p.benefit() ? 1 : 0, p.office(), p.operator(), p.operatorName(), p.state().name(), p.version(),
                p.revision(), date(p.draftedOn()), date(p.signedOn()), p.protocol(), p.result(), date(p.nextDue()), p.rule());
    }

    /** Writes what changes; false when somebody wrote meanwhile. */
    public boolean update(PactFile p) {
        return sql.update(UPDATE, p.operator(), p.operatorName(), p.office(), p.state().name(), p.version(), date(p.signedOn()), p.protocol(), p.result(), date(p.nextDue()), p.rule(), p.id(),
                p.revision()) == 1;
    }

    public Optional<PactFile> find(String id) {
        return sql.first(SELECT + " WHERE id = ?", PactStore::read, id);
    }

    /** Pacts of a person under every code, newest first. */
    public List<PactFile> ofPerson(String person) {
        return codes.gather(person, code -> sql.list(SELECT + " WHERE person = ? ORDER BY drafted_on DESC, id DESC", PactStore::read, code),
                Comparator.comparing(PactFile::draftedOn).thenComparing(PactFile::id).reversed());
    }

    /** Pacts that rest on a declaration. */
    public List<PactFile> ofDid(String did, String person) {
        return ofPerson(person).stream().filter(p -> p.did().equals(did)).toList();
    }

    /**
     * Pacts of an office by what is due first.
     *
     * @param state state, null for any
     */
    public List<PactFile> ofOffice(boolean everywhere, String office, PactState state, long offset, int limit) {
        return sql.list(SELECT + OF_OFFICE + ORDER, PactStore::read, everywhere ? 1 : 0, office, state == null ? "%" : state.name(), offset, limit);
    }

    public long count(boolean everywhere, String office, PactState state) {
        return sql.number(COUNT + OF_OFFICE, everywhere ? 1 : 0, office, state == null ? "%" : state.name());
    }

    /** Running pacts of an office with something due by a day. */
    public List<PactFile> due(boolean everywhere, String office, LocalDate by, long offset, int limit) {
        return sql.list(SELECT + DUE + ORDER, PactStore::read, everywhere ? 1 : 0, office, date(by), offset, limit);
    }

    public long dueCount(boolean everywhere, String office, LocalDate by) {
        return sql.number(COUNT + DUE, everywhere ? 1 : 0, office, date(by));
    }

    static Date date(LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    static LocalDate day(Date date) {
        return date == null ? null : date.toLocalDate();
    }

    private static PactFile read(ResultSet r) throws SQLException {
        return new PactFile(r.getString("id"), r.getString("person"), r.getString("person_name"), r.getString("did"), day(r.getDate("did_day")), r.getInt("benefit") == 1,
                r.getString("office"), r.getString("operator"), r.getString("operator_name"), PactState.valueOf(r.getString("state")), r.getInt("version_of"), r.getInt("revision"),
                day(r.getDate("drafted_on")), day(r.getDate("signed_on")), r.getString("protocol"), r.getString("result"), day(r.getDate("next_due")), r.getString("rule"));
    }
}
