package it.sintesi.communications.persistence;

import it.sintesi.communications.api.Receipt;
import it.sintesi.communications.api.State;
import it.sintesi.communications.domain.Entry;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes communications: everything by batches, in the caller's transaction. */
public final class CommunicationStore {

    private static final Insert TURN = new Insert("UPDATE communications.writer SET turn = turn + 1 WHERE id = ?", Types.INTEGER);
    private static final Insert COMMUNICATION = new Insert("INSERT INTO communications.communication (seq, code, protocol, certified_at, sender, message_id, digest,"
            + " form, event, kind, employer, employer_name, worker, worker_name, event_date, due_date, days_late, office, channel, mandate, corrects, workplace,"
            + " domicile, rules_version, deadline_rule) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
            Types.BIGINT, Types.VARCHAR, Types.VARCHAR, Types.BIGINT, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR,
            Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.DATE, Types.DATE, Types.INTEGER, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR,
            Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR);
    private static final Insert DOCUMENT = new Insert("INSERT INTO communications.document (seq, message, message_size, receipt, warnings) VALUES (?,?,?,?,?)",
            Types.BIGINT, Types.VARBINARY, Types.INTEGER, Types.VARBINARY, Types.VARCHAR);
    private static final Insert WORKER = new Insert("INSERT INTO communications.communication_worker (seq, worker) VALUES (?,?)", Types.BIGINT, Types.VARCHAR);
    private static final Insert STATE = new Insert("INSERT INTO communications.communication_state (seq, state, replaced_by)"
            + " SELECT seq, CAST(? AS VARCHAR(10)), CAST(? AS VARCHAR(16)) FROM communications.communication WHERE code = ?", Types.VARCHAR, Types.VARCHAR, Types.VARCHAR);
    private static final Insert NAME = new Insert("INSERT INTO communications.party_name (name, code) VALUES (?,?)", Types.VARCHAR, Types.VARCHAR);
    private static final KeyedQuery NAMES = new KeyedQuery("SELECT name, code FROM communications.party_name WHERE name IN (" + KeyedQuery.MARKS + ")");

    private final RecentNames recent = new RecentNames();

    /** Waits for its turn to write: until the end of the transaction no other writer, of this or another node, goes on. */
    public void takeTurn(Connection connection) throws SQLException {
        if (TURN.run(connection, 1) != 1) {
            throw new IllegalStateException("The row of communications.writer is missing");
        }
    }

    /** Writes communications with their documents and names. */
    public void insert(Connection connection, List<Entry> entries) throws SQLException {
        List<Object[]> rows = new ArrayList<>(entries.size());
        List<Object[]> documents = new ArrayList<>(entries.size());
        List<Object[]> workers = new ArrayList<>();
        for (Entry e : entries) {
            Receipt r = e.receipt();
            rows.add(new Object[] {e.seq(), r.code(), r.protocol(), Moments.micros(r.certifiedAt()), r.sender(), e.messageId(), r.digest(), r.form().name(),
                    r.event().name(), e.kind(), r.employer(), e.facts().employerName(), r.worker(), e.facts().workerName(), r.eventDate(), r.dueDate(), r.daysLate(),
                    e.office(), e.channel().name(), r.mandate(), r.corrects(), e.facts().workplace(), e.facts().domicile(), e.rulesVersion(), e.deadlineRule()});
            documents.add(new Object[] {e.seq(), e.message(), e.messageSize(), r.xml(), Json.of(r.warnings())});
            e.workers().forEach(worker -> workers.add(new Object[] {e.seq(), worker}));
        }
        COMMUNICATION.run(connection, rows);
        DOCUMENT.run(connection, documents);
        WORKER.run(connection, workers);
        insertNames(connection, entries);
    }

    /** Changes the state of communications. */
    public void markReplaced(Connection connection, State state, Map<String, String> replacementByCode) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        replacementByCode.forEach((code, by) -> rows.add(new Object[] {state.name(), by, code}));
        STATE.run(connection, rows);
    }

    /** To be called when the transaction of the last {@link #insert} did not commit: names remembered then may be missing. */
    public void forgetNames() {
        recent.clear();
    }

    private void insertNames(Connection connection, List<Entry> entries) throws SQLException {
        Set<List<String>> wanted = new HashSet<>();
        for (Entry e : entries) {
            wanted.add(List.of(upper(e.facts().employerName()), e.receipt().employer()));
            if (e.receipt().worker() != null && e.facts().workerName() != null) {
                wanted.add(List.of(upper(e.facts().workerName()), e.receipt().worker()));
            }
        }
        wanted.removeIf(recent::holds);
        if (wanted.isEmpty()) {
            return;
        }
        Set<List<String>> present = new HashSet<>();
        NAMES.run(connection, wanted.stream().map(pair -> pair.get(0)).distinct().toList(), row -> present.add(List.of(row.getString(1), row.getString(2))));
        recent.addAll(wanted);
        wanted.removeAll(present);
        NAME.run(connection, wanted.stream().map(List::toArray).toList());
    }

    /** How names are kept for searching. */
    static String upper(String name) {
        return name.toUpperCase(Locale.ITALIAN);
    }
}
