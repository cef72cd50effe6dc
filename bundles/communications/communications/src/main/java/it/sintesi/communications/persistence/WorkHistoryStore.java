package it.sintesi.communications.persistence;

import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.WorkHistories.Step;
import it.sintesi.communications.api.WorkHistories.Work;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the work of many people with few statements. */
public final class WorkHistoryStore {

    private static final String COLUMNS = "SELECT id, worker, employer, employer_name, start_date, expected_end, end_date, contract, agency, provisional FROM communications.relation";
    private static final String STEP_COLUMNS = "SELECT s.relation_id, s.code, s.event, s.day FROM communications.relation_step s"
            + " JOIN communications.relation r ON r.id = s.relation_id WHERE s.valid = 1 AND r.worker ";
    private static final String IN_ORDER = " ORDER BY s.relation_id, s.position, s.seq";
    private static final KeyedQuery RELATIONS = new KeyedQuery(COLUMNS + " WHERE worker IN (" + KeyedQuery.MARKS + ")");
    private static final KeyedQuery STEPS = new KeyedQuery(STEP_COLUMNS + "IN (" + KeyedQuery.MARKS + ")" + IN_ORDER);
    private static final String RELATIONS_BETWEEN = COLUMNS + " WHERE worker BETWEEN ? AND ?";
    private static final String STEPS_BETWEEN = STEP_COLUMNS + "BETWEEN ? AND ?" + IN_ORDER;
    private static final KeyedQuery ASSIGNMENTS = new KeyedQuery("SELECT a.relation_id, a.expected_end, a.end_date FROM communications.assignment a"
            + " WHERE a.relation_id IN (" + KeyedQuery.MARKS + ")");
    private static final KeyedQuery TOUCHED = new KeyedQuery("SELECT DISTINCT r.worker, c.worker FROM communications.relation_step s"
            + " JOIN communications.relation_step o ON o.relation_id = s.relation_id LEFT JOIN communications.relation r ON r.id = s.relation_id"
            + " LEFT JOIN communications.communication c ON c.code = o.code"
            + " WHERE s.code IN (" + KeyedQuery.MARKS + ")");
    private static final int FETCH = 1000;
    private static final String AFTER = "SELECT DISTINCT worker FROM communications.relation WHERE worker > ? ORDER BY worker FETCH FIRST ? ROWS ONLY";

    public List<Work> of(Connection connection, Collection<String> workers) throws SQLException {
        List<String> wanted = workers.stream().distinct().toList();
        Map<String, List<Step>> steps = new HashMap<>();
        STEPS.run(connection, wanted, row -> add(steps, row));
        List<Row> rows = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        RELATIONS.run(connection, wanted, row -> {
            if (seen.add(row.getString(1))) {
                rows.add(new Row(row));
            }
        });
        return whole(connection, rows, steps);
    }

    public List<Work> between(Connection connection, String first, String last) throws SQLException {
        Map<String, List<Step>> steps = new HashMap<>();
        range(connection, STEPS_BETWEEN, first, last, row -> add(steps, row));
        List<Row> rows = new ArrayList<>();
        range(connection, RELATIONS_BETWEEN, first, last, row -> rows.add(new Row(row)));
        return whole(connection, rows, steps);
    }

    private static void range(Connection connection, String sql, String first, String last, KeyedQuery.RowSink sink) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCH);
            statement.setString(1, first);
            statement.setString(2, last);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    sink.row(rows);
                }
            }
        }
    }

    private static List<Work> whole(Connection connection, List<Row> rows, Map<String, List<Step>> steps) throws SQLException {
        Map<String, LocalDate> ends = new HashMap<>();
        ASSIGNMENTS.run(connection, rows.stream().filter(r -> r.agency).map(r -> r.id).toList(), row -> {
            LocalDate end = day(row.getDate(3)) == null ? day(row.getDate(2)) : day(row.getDate(3));
            ends.merge(row.getString(1), end == null ? LocalDate.MAX : end, (a, b) -> a.isAfter(b) ? a : b);
        });
        return rows.stream().map(r -> r.work(steps.getOrDefault(r.id, List.of()), ends.get(r.id))).toList();
    }

    private static void add(Map<String, List<Step>> steps, ResultSet row) throws SQLException {
        Step step = new Step(row.getString(2), EventKind.valueOf(row.getString(3)), day(row.getDate(4)));
        List<Step> all = steps.computeIfAbsent(row.getString(1), id -> new ArrayList<>(2));
        // The last portion repeats its last key to fill up: the same rows may come again.
        if (!all.contains(step)) {
            all.add(step);
        }
    }

    public List<String> workersAfter(Connection connection, String worker, int limit) throws SQLException {
        List<String> found = new ArrayList<>(limit);
        try (PreparedStatement statement = connection.prepareStatement(AFTER)) {
            statement.setString(1, worker);
            statement.setInt(2, limit);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }

    public Set<String> workersTouchedBy(Connection connection, Collection<String> codes) throws SQLException {
        Set<String> workers = new LinkedHashSet<>();
        TOUCHED.run(connection, codes, row -> {
            for (int column = 1; column <= 2; column++) {
                if (row.getString(column) != null) {
                    workers.add(row.getString(column));
                }
            }
        });
        return workers;
    }

    private static LocalDate day(Date date) {
        return date == null ? null : date.toLocalDate();
    }

    /** A row, before its steps are known. */
    private static final class Row {

        private final String id;
        private final String worker;
        private final String employer;
        private final String employerName;
        private final LocalDate start;
        private final LocalDate expectedEnd;
        private final LocalDate end;
        private final String contract;
        private final boolean agency;
        private final boolean provisional;

        Row(ResultSet r) throws SQLException {
            id = r.getString(1);
            worker = r.getString(2);
            employer = r.getString(3);
            employerName = r.getString(4);
            start = day(r.getDate(5));
            expectedEnd = day(r.getDate(6));
            end = day(r.getDate(7));
            contract = r.getString(8);
            agency = r.getInt(9) == 1;
            provisional = r.getInt(10) == 1;
        }

        Work work(List<Step> steps, LocalDate assignmentsEnd) {
            return new Work(id, worker, employer, employerName, start, expectedEnd, end, contract, agency, LocalDate.MAX.equals(assignmentsEnd) ? null : assignmentsEnd,
                    provisional, steps);
        }
    }
}
