package it.sintesi.communications.persistence;

import it.sintesi.communications.api.Receipt;
import it.sintesi.communications.api.State;
import it.sintesi.communications.domain.Entry;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes communications: everything by batches, in the caller's transaction. */
public final class CommunicationStore {

    private static final Insert TURN = new Insert("UPDATE communications.writer SET turn = turn + 1 WHERE id = ?", Types.INTEGER);
    private static final Insert COMMUNICATION = new Insert("INSERT INTO communications.communication (seq, code, protocol, certified_at, message_key, sender, message_id, digest,"
            + " form, event, kind, employer, employer_name, worker, worker_name, event_date, due_date, days_late, office, channel, mandate, corrects, workplace,"
            + " domicile, rules_version, deadline_rule) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
            Types.BIGINT, Types.VARCHAR, Types.VARCHAR, Types.BIGINT, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR,
            Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.DATE, Types.DATE, Types.INTEGER, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR,
            Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR);
    private static final Insert DOCUMENT = new Insert("INSERT INTO communications.document (seq, message, message_size, receipt, warnings) VALUES (?,?,?,?,?)",
            Types.BIGINT, Types.VARBINARY, Types.INTEGER, Types.VARBINARY, Types.VARCHAR);
    private static final Insert WORKER = new Insert("INSERT INTO communications.communication_worker (seq, worker) VALUES (?,?)", Types.BIGINT, Types.VARCHAR);
    private static final Insert STATE = new Insert("INSERT INTO communications.communication_state (seq, state, replaced_by)"
            + " SELECT seq, CAST(? AS VARCHAR(10)), CAST(? AS VARCHAR(16)) FROM communications.communication WHERE code = ?", Types.VARCHAR, Types.VARCHAR, Types.VARCHAR);

    /** Waits for its turn to write: until the end of the transaction no other writer, of this or another node, goes on. */
    public void takeTurn(Connection connection) throws SQLException {
        if (TURN.run(connection, 1) != 1) {
            throw new IllegalStateException("The row of communications.writer is missing");
        }
    }

    /** Writes communications with their documents. */
    public void insert(Connection connection, List<Entry> entries) throws SQLException {
        List<Object[]> rows = new ArrayList<>(entries.size());
        List<Object[]> documents = new ArrayList<>(entries.size());
        List<Object[]> workers = new ArrayList<>();
        for (Entry e : entries) {
            Receipt r = e.receipt();
            rows.add(new Object[] {e.seq(), r.code(), r.protocol(), Moments.micros(r.certifiedAt()), e.messageKey(), r.sender(), e.messageId(), r.digest(), r.form().name(),
                    r.event().name(), e.kind(), r.employer(), e.facts().employerName(), r.worker(), e.facts().workerName(), r.eventDate(), r.dueDate(), r.daysLate(),
                    e.office(), e.channel().name(), r.mandate(), r.corrects(), e.facts().workplace(), e.facts().domicile(), e.rulesVersion(), e.deadlineRule()});
            documents.add(new Object[] {e.seq(), e.message(), e.messageSize(), r.xml(), Json.of(r.warnings())});
            e.workers().forEach(worker -> workers.add(new Object[] {e.seq(), worker}));
        }
        COMMUNICATION.run(connection, rows);
        DOCUMENT.run(connection, documents);
        WORKER.run(connection, workers);
    }

    /** Changes the state of communications. */
    public void markReplaced(Connection connection, State state, Map<String, String> replacementByCode) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        replacementByCode.forEach((code, by) -> rows.add(new Object[] {state.name(), by, code}));
        STATE.run(connection, rows);
    }
}
