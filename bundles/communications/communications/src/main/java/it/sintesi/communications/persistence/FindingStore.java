package it.sintesi.communications.persistence;

import it.sintesi.kernel.jdbc.Phrases;
import it.sintesi.communications.domain.FindingDraft;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes findings; one that is already there stays as it is, unless a communication had settled it: then it is open again. */
public final class FindingStore {

    /** Account that closes what a communication settles. */
    private static final String SYSTEM = "system";
    private static final KeyedQuery EXISTING = new KeyedQuery("SELECT id FROM communications.finding WHERE id IN (" + KeyedQuery.MARKS + ")");
    private static final Insert FINDING = new Insert("INSERT INTO communications.finding (id, kind, code, relation_id, employer, worker, office, summary, phrases, found_at,"
            + " state, note, handled_by, handled_at) VALUES (?,?,?,?,?,?,?,?,?,?,'OPEN','',NULL,NULL)", Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR,
            Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.BIGINT);
    private static final String REOPEN = "UPDATE communications.finding SET state = 'OPEN', note = '', handled_by = NULL, handled_at = NULL"
            + " WHERE id = ? AND state = 'CLOSED' AND handled_by = '" + SYSTEM + "'";
    private static final String SETTLE = "UPDATE communications.finding SET state = 'CLOSED', note = ?, handled_by = '" + SYSTEM + "', handled_at = ? WHERE id = ? AND state = 'OPEN'";
    private static final int SUMMARY = 500;

    /** Returns how many are new. */
    public int add(Connection connection, Collection<FindingDraft> drafts, Instant foundAt) throws SQLException {
        Map<String, FindingDraft> byId = new LinkedHashMap<>();
        drafts.forEach(draft -> byId.putIfAbsent(draft.id(), draft));
        Set<String> existing = new HashSet<>();
        EXISTING.run(connection, byId.keySet(), row -> existing.add(row.getString(1)));
        byId.keySet().removeAll(existing);
        reopen(connection, existing);
        List<Object[]> rows = new ArrayList<>();
        byId.forEach((id, f) -> rows.add(new Object[] {id, f.kind().name(), f.code(), f.relationId(), f.employer(), f.worker(), f.office(),
            cut(f.summary().italian()), Phrases.write(f.summary().phrases()), Moments.micros(foundAt)}));
        FINDING.run(connection, rows);
        return rows.size();
    }

    private static String cut(String summary) {
        return summary.length() > SUMMARY ? summary.substring(0, SUMMARY) : summary;
    }

    private static void reopen(Connection connection, Set<String> ids) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(REOPEN)) {
            for (String id : ids) {
                statement.setString(1, id);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** Closes findings that are none any more; who reads them sees which communication settled them. */
    public void settle(Connection connection, Map<String, String> codeById, Instant at) throws SQLException {
        if (codeById.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(SETTLE)) {
            for (Map.Entry<String, String> entry : codeById.entrySet()) {
                statement.setString(1, "Chiarita dalla comunicazione " + entry.getValue() + ".");
                statement.setLong(2, Moments.micros(at));
                statement.setString(3, entry.getKey());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
