package it.sintesi.communications.persistence;

import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.Relation.Assignment;
import it.sintesi.communications.domain.RelationBook;
import it.sintesi.communications.domain.RelationRecord;
import it.sintesi.communications.domain.RelationState;
import it.sintesi.communications.domain.Step;
import it.sintesi.communications.domain.Terms;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the relations that a batch concerns into a {@link RelationBook}, and writes back what changed. */
public final class RelationStore {

    private static final String COLUMNS = "SELECT id, employer, employer_name, worker, worker_name, start_date, expected_end, end_date, end_cause, contract,"
            + " working_time, weekly_hours, qualification, agreement, workplace, provisional, agency, last_code FROM communications.relation";
    private static final KeyedQuery BY_WORKER = new KeyedQuery(COLUMNS + " WHERE worker IN (" + KeyedQuery.MARKS + ")");
    private static final KeyedQuery BY_ID = new KeyedQuery(COLUMNS + " WHERE id IN (" + KeyedQuery.MARKS + ")");
    private static final String OPEN_OF_EMPLOYER = COLUMNS + " WHERE employer = ? AND end_date IS NULL";
    private static final KeyedQuery STEP_CODES = new KeyedQuery("SELECT DISTINCT code, relation_id FROM communications.relation_step WHERE code IN (" + KeyedQuery.MARKS + ")");
    private static final KeyedQuery STEPS = new KeyedQuery("SELECT relation_id, seq, position, code, event, day, valid, content FROM communications.relation_step"
            + " WHERE relation_id IN (" + KeyedQuery.MARKS + ") ORDER BY seq");
    private static final KeyedQuery ASSIGNMENTS = new KeyedQuery("SELECT relation_id, user_company, user_name, start_date, expected_end, end_date, workplace, qualification"
            + " FROM communications.assignment WHERE relation_id IN (" + KeyedQuery.MARKS + ") ORDER BY relation_id, number");

    private final RelationWriter writer = new RelationWriter();

    /** Relations of these workers. */
    public void loadWorkers(Connection connection, RelationBook book, Collection<String> workers) throws SQLException {
        load(connection, BY_WORKER, workers, book);
    }

    /** Relations of an employer that no event has ended. */
    public void loadOpenOf(Connection connection, RelationBook book, String employer) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(OPEN_OF_EMPLOYER)) {
            statement.setString(1, employer);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(new Row(result));
                }
            }
        }
        putAll(connection, book, rows);
    }

    /** Relations that earlier communications touched, with all their steps. Those left without a valid step are not there. */
    public void loadTouched(Connection connection, RelationBook book, Collection<String> codes) throws SQLException {
        Map<String, Set<String>> idsByCode = new HashMap<>();
        Set<String> ids = new LinkedHashSet<>();
        STEP_CODES.run(connection, codes, row -> {
            idsByCode.computeIfAbsent(row.getString(1), c -> new LinkedHashSet<>()).add(row.getString(2));
            ids.add(row.getString(2));
        });
        Map<String, RelationRecord> records = new HashMap<>();
        load(connection, BY_ID, ids, book).forEach(record -> records.put(record.id(), record));
        Map<String, List<Step>> steps = steps(connection, records.keySet());
        records.forEach((id, record) -> record.know(steps.getOrDefault(id, List.of())));
        idsByCode.forEach((code, touched) -> book.touched(code, touched.stream().sorted().map(records::get).filter(java.util.Objects::nonNull).toList()));
    }

    /** Steps of relations, in order of reception. */
    public Map<String, List<Step>> steps(Connection connection, Collection<String> ids) throws SQLException {
        Map<String, List<Step>> steps = new HashMap<>();
        STEPS.run(connection, ids, row -> steps.computeIfAbsent(row.getString(1), id -> new ArrayList<>()).add(new Step(row.getLong(2), row.getLong(3),
                row.getString(4), EventKind.valueOf(row.getString(5)), day(row.getDate(6)), row.getInt(7) == 1, Json.content(row.getString(8)))));
        return steps;
    }

    /** Writes back what changed. */
    public void save(Connection connection, RelationBook book) throws SQLException {
        writer.save(connection, book.changed());
    }

    private List<RelationRecord> load(Connection connection, KeyedQuery query, Collection<String> keys, RelationBook book) throws SQLException {
        List<Row> rows = new ArrayList<>();
        query.run(connection, keys, result -> rows.add(new Row(result)));
        return putAll(connection, book, rows);
    }

    private static List<RelationRecord> putAll(Connection connection, RelationBook book, List<Row> rows) throws SQLException {
        rows.sort(Comparator.comparing((Row row) -> row.state.start()).thenComparing(row -> row.id));
        Map<String, List<Assignment>> assignments = new HashMap<>();
        ASSIGNMENTS.run(connection, rows.stream().filter(row -> row.agency).map(row -> row.id).toList(), r ->
                assignments.computeIfAbsent(r.getString(1), id -> new ArrayList<>()).add(new Assignment(r.getString(2), r.getString(3), day(r.getDate(4)),
                        day(r.getDate(5)), day(r.getDate(6)), r.getString(7), r.getString(8))));
        return rows.stream().map(row -> book.put(RelationRecord.stored(row.id, row.state(assignments.getOrDefault(row.id, List.of()))))).toList();
    }

    private static LocalDate day(Date date) {
        return date == null ? null : date.toLocalDate();
    }

    /** A row, before its assignments are known. */
    private static final class Row {

        private final String id;
        private final boolean agency;
        private final RelationState state;

        Row(ResultSet r) throws SQLException {
            id = r.getString(1);
            agency = r.getInt(17) == 1;
            int hours = r.getInt(12);
            Integer weeklyHours = r.wasNull() ? null : hours;
            state = new RelationState(r.getString(2), r.getString(3), r.getString(4), r.getString(5), day(r.getDate(6)), day(r.getDate(7)), day(r.getDate(8)),
                    r.getString(9), new Terms(r.getString(10), r.getString(11), weeklyHours, r.getString(13), r.getString(14), r.getString(15)),
                    r.getInt(16) == 1, agency, r.getString(18), List.of());
        }

        RelationState state(List<Assignment> assignments) {
            return assignments.isEmpty() ? state : new RelationState(state.employer(), state.employerName(), state.worker(), state.workerName(), state.start(),
                    state.expectedEnd(), state.end(), state.endCause(), state.terms(), state.provisional(), state.agency(), state.lastCode(), assignments);
        }
    }
}
