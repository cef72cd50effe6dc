package it.sintesi.communications.persistence;

import it.sintesi.communications.domain.FindingDraft;

import java.sql.Connection;
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

/** Writes findings; one that is already there, open or closed, stays as it is. */
public final class FindingStore {

    private static final KeyedQuery EXISTING = new KeyedQuery("SELECT id FROM communications.finding WHERE id IN (" + KeyedQuery.MARKS + ")");
    private static final Insert FINDING = new Insert("INSERT INTO communications.finding (id, kind, code, relation_id, employer, worker, office, summary, found_at,"
            + " state, note, handled_by, handled_at) VALUES (?,?,?,?,?,?,?,?,?,'OPEN','',NULL,NULL)", Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR,
            Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.BIGINT);
    private static final int SUMMARY = 500;

    /** Returns how many are new. */
    public int add(Connection connection, Collection<FindingDraft> drafts, Instant foundAt) throws SQLException {
        Map<String, FindingDraft> byId = new LinkedHashMap<>();
        drafts.forEach(draft -> byId.putIfAbsent(draft.id(), draft));
        Set<String> existing = new HashSet<>();
        EXISTING.run(connection, byId.keySet(), row -> existing.add(row.getString(1)));
        byId.keySet().removeAll(existing);
        List<Object[]> rows = new ArrayList<>();
        byId.forEach((id, f) -> rows.add(new Object[] {id, f.kind().name(), f.code(), f.relationId(), f.employer(), f.worker(), f.office(),
            f.summary().length() > SUMMARY ? f.summary().substring(0, SUMMARY) : f.summary(), Moments.micros(foundAt)}));
        FINDING.run(connection, rows);
        return rows.size();
    }
}
