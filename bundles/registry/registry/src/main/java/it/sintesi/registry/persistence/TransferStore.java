package it.sintesi.registry.persistence;

import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.registry.api.Transfer;
import it.sintesi.registry.api.Transfer.Cause;
import it.sintesi.registry.api.Transfer.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Transfers between offices, and the offices of those who were transferred. */
public final class TransferStore {

    private static final String COLUMNS = "id, person, office_from, office_to, cause, reason, state, asked_by, asked_at, due, rule_version, to_be_checked, decided_by,"
            + " decided_at, answer, protocol";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM registry.person_transfer WHERE ";
    private static final String OLDEST = " ORDER BY asked_at, id FETCH FIRST 500 ROWS ONLY";

    private final Sql sql;

    public TransferStore(Sql sql) {
        this.sql = sql;
    }

    /** Present offices of those who were transferred, by fiscal code. */
    public Map<String, String> offices() {
        Map<String, String> offices = new HashMap<>();
        sql.list("SELECT fiscal_code, office FROM registry.person_office", row -> offices.put(row.getString(1), row.getString(2)));
        return offices;
    }

    /** Inserts a request; fails when another waits for the same person. */
    public void insert(Transfer t) {
        sql.update("INSERT INTO registry.person_transfer (waiting, " + COLUMNS + ") VALUES (?,?,?,?,?,?,?,?,?,?,CAST(? AS DATE),?,?,NULL,NULL,'',NULL)", t.personCode(), t.id(),
                t.personCode(), t.from(), t.to(), t.cause().name(), t.reason(), t.state().name(), t.askedBy(), Columns.micros(t.askedAt()), Columns.date(t.due()), t.rule(),
                Columns.flag(t.toBeChecked()));
    }

    /** Answers a request that still waits; false when somebody was quicker. */
    public boolean decide(String id, State state, String by, Instant at, String answer) {
        return sql.update("UPDATE registry.person_transfer SET state = ?, decided_by = ?, decided_at = ?, answer = ?, waiting = ? WHERE id = ? AND state = 'ASKED'", state.name(),
                by, Columns.micros(at), answer, id, id) == 1;
    }

    /** Puts down the act of acceptance. */
    public void registered(String id, String protocol, String hash) {
        sql.update("UPDATE registry.person_transfer SET protocol = ?, act_hash = ? WHERE id = ?", protocol, hash, id);
    }

    public String actHash(String id) {
        return sql.first("SELECT act_hash FROM registry.person_transfer WHERE id = ?", row -> row.getString(1), id).orElse("");
    }

    /** Gives the person to an office. */
    public void assign(String person, String office, Instant since, String transferId) {
        int changed = sql.update("UPDATE registry.person_office SET office = ?, since = ?, transfer_id = ? WHERE fiscal_code = ?", office, Columns.micros(since), transferId, person);
        if (changed == 0) {
            sql.update("INSERT INTO registry.person_office (fiscal_code, office, since, transfer_id) VALUES (?,?,?,?)", person, office, Columns.micros(since), transferId);
        }
    }

    public Optional<Transfer> find(String id) {
        return sql.first(SELECT + "id = ?", TransferStore::transfer, id);
    }

    public boolean waiting(String person) {
        return sql.number("SELECT COUNT(*) FROM registry.person_transfer WHERE waiting = ?", person) > 0;
    }

    /** Transfers of a person, the latest first. */
    public List<Transfer> of(String person) {
        return sql.list(SELECT + "person = ? ORDER BY asked_at DESC, id DESC", TransferStore::transfer, person);
    }

    /** Requests without an answer, the oldest first. */
    public List<Transfer> waiting() {
        return sql.list(SELECT + "state = 'ASKED'" + OLDEST, TransferStore::transfer);
    }

    public List<Transfer> waitingFrom(String office) {
        return sql.list(SELECT + "state = 'ASKED' AND office_from = ?" + OLDEST, TransferStore::transfer, office);
    }

    public List<Transfer> waitingTo(String office) {
        return sql.list(SELECT + "state = 'ASKED' AND office_to = ?" + OLDEST, TransferStore::transfer, office);
    }

    private static Transfer transfer(ResultSet r) throws SQLException {
        return new Transfer(r.getString("id"), r.getString("person"), r.getString("office_from"), r.getString("office_to"), Cause.valueOf(r.getString("cause")),
                r.getString("reason"), State.valueOf(r.getString("state")), r.getString("asked_by"), Micros.read(r, "asked_at"), Columns.day(r.getDate("due")),
                r.getString("rule_version"), Boolean.TRUE.equals(Columns.flag(r.getString("to_be_checked"))), r.getString("decided_by"), Micros.read(r, "decided_at"),
                r.getString("answer"), r.getString("protocol"));
    }
}
