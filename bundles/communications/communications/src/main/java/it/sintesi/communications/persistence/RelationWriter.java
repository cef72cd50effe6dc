package it.sintesi.communications.persistence;

import it.sintesi.communications.api.Relation.Assignment;
import it.sintesi.communications.domain.RelationRecord;
import it.sintesi.communications.domain.RelationState;
import it.sintesi.communications.domain.Step;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;

/** Writes relations, their steps and assignments by batches. */
final class RelationWriter {

    private static final Insert RELATION = new Insert("INSERT INTO communications.relation (employer, employer_name, worker, worker_name, start_date, expected_end,"
            + " end_date, end_cause, contract, working_time, weekly_hours, qualification, agreement, workplace, provisional, agency, last_code, id)"
            + " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", columns());
    private static final Insert UPDATE = new Insert("UPDATE communications.relation SET employer = ?, employer_name = ?, worker = ?, worker_name = ?, start_date = ?,"
            + " expected_end = ?, end_date = ?, end_cause = ?, contract = ?, working_time = ?, weekly_hours = ?, qualification = ?, agreement = ?, workplace = ?,"
            + " provisional = ?, agency = ?, last_code = ? WHERE id = ?", columns());
    private static final Insert DELETE = new Insert("DELETE FROM communications.relation WHERE id = ?", Types.VARCHAR);
    private static final Insert STEP = new Insert("INSERT INTO communications.relation_step (relation_id, seq, position, code, event, day, valid, content)"
            + " VALUES (?,?,?,?,?,?,?,?)", Types.VARCHAR, Types.BIGINT, Types.BIGINT, Types.VARCHAR, Types.VARCHAR, Types.DATE, Types.SMALLINT, Types.VARCHAR);
    private static final Insert INVALID = new Insert("UPDATE communications.relation_step SET valid = 0 WHERE relation_id = ? AND seq = ?", Types.VARCHAR, Types.BIGINT);
    private static final Insert NO_ASSIGNMENTS = new Insert("DELETE FROM communications.assignment WHERE relation_id = ?", Types.VARCHAR);
    private static final Insert ASSIGNMENT = new Insert("INSERT INTO communications.assignment (relation_id, number, user_company, user_name, start_date, expected_end,"
            + " end_date, workplace, qualification) VALUES (?,?,?,?,?,?,?,?,?)", Types.VARCHAR, Types.INTEGER, Types.VARCHAR, Types.VARCHAR, Types.DATE, Types.DATE,
            Types.DATE, Types.VARCHAR, Types.VARCHAR);

    private static int[] columns() {
        return new int[] {Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.DATE, Types.DATE, Types.DATE, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR,
            Types.INTEGER, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.SMALLINT, Types.SMALLINT, Types.VARCHAR, Types.VARCHAR};
    }

    void save(Connection connection, List<RelationRecord> records) throws SQLException {
        List<Object[]> created = new ArrayList<>();
        List<Object[]> updated = new ArrayList<>();
        List<Object[]> removed = new ArrayList<>();
        List<Object[]> steps = new ArrayList<>();
        List<Object[]> invalid = new ArrayList<>();
        List<Object[]> noAssignments = new ArrayList<>();
        List<Object[]> assignments = new ArrayList<>();
        for (RelationRecord record : records) {
            RelationState state = record.state();
            if (state == null && record.stored()) {
                removed.add(new Object[] {record.id()});
            } else if (state != null) {
                (record.stored() ? updated : created).add(row(record.id(), state));
            }
            record.added().forEach(step -> steps.add(row(record.id(), step)));
            record.invalidated().forEach(step -> invalid.add(new Object[] {record.id(), step.seq()}));
            if (record.stored() && (state == null || state.agency())) {
                noAssignments.add(new Object[] {record.id()});
            }
            if (state != null) {
                addAssignments(record.id(), state, assignments);
            }
        }
        RELATION.run(connection, created);
        UPDATE.run(connection, updated);
        DELETE.run(connection, removed);
        STEP.run(connection, steps);
        INVALID.run(connection, invalid);
        NO_ASSIGNMENTS.run(connection, noAssignments);
        ASSIGNMENT.run(connection, assignments);
    }

    private static Object[] row(String id, RelationState s) {
        return new Object[] {s.employer(), s.employerName(), s.worker(), s.workerName(), s.start(), s.expectedEnd(), s.end(), s.endCause(), s.terms().contract(),
            s.terms().workingTime(), s.terms().weeklyHours(), s.terms().qualification(), s.terms().agreement(), s.terms().workplace(), s.provisional() ? 1 : 0,
            s.agency() ? 1 : 0, s.lastCode(), id};
    }

    private static Object[] row(String id, Step step) {
        return new Object[] {id, step.seq(), step.position(), step.code(), step.event().name(), step.day(), step.valid() ? 1 : 0, Json.of(step.content())};
    }

    private static void addAssignments(String id, RelationState state, List<Object[]> rows) {
        int number = 1;
        for (Assignment a : state.assignments()) {
            rows.add(new Object[] {id, number++, a.userCompany(), a.userName(), a.start(), a.expectedEnd(), a.end(), a.workplace(), a.qualification()});
        }
    }
}
