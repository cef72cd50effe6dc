package it.sintesi.guidance.persistence;

import it.sintesi.guidance.domain.Sheet;
import it.sintesi.guidance.domain.Step;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.registry.api.PersonCodes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Interviews and their answers; joins the transaction of the thread. */
public final class InterviewStore {

    private static final String SELECT = "SELECT id, person, person_name, office, operator, operator_name, number_of, started_at, revision, state, completed_at, minutes,"
            + " outcome, rule, protocol, digest FROM guidance.interview";
    private static final String INSERT = "INSERT INTO guidance.interview (id, person, person_name, office, operator, operator_name, number_of, started_at, revision, state)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, 'OPEN')";
    private static final String SAVED = "UPDATE guidance.interview SET revision = revision + 1 WHERE id = ? AND revision = ? AND state = 'OPEN'";
    private static final String COMPLETE = "UPDATE guidance.interview SET state = 'COMPLETED', completed_at = ?, minutes = ?, outcome = ?, rule = ?, protocol = ?, digest = ?"
            + " WHERE id = ? AND revision = ? AND state = 'OPEN'";
    private static final String FORGET = "DELETE FROM guidance.answer WHERE interview_id = ? AND step = ?";
    private static final String ANSWER = "INSERT INTO guidance.answer (interview_id, step, name, value_text) VALUES (?, ?, ?, ?)";
    private static final String ANSWERS = "SELECT step, name, value_text FROM guidance.answer WHERE interview_id = ?";
    private static final String OPEN_WORK = " WHERE state = 'OPEN' AND (1 = ? OR office = ?)";
    /** A step that was saved leaves this answer even when every other one is empty. */
    private static final String MARK = "*";

    private final Sql sql;
    private final PersonCodes codes;

    public InterviewStore(Sql sql, PersonCodes codes) {
        this.sql = sql;
        this.codes = codes;
    }

    /** Writes a new one; {@link it.sintesi.kernel.jdbc.SqlFailure#isDuplicate()} when the person's number is taken. */
    public void insert(Sheet.Head h) {
        sql.update(INSERT, h.id(), h.person(), h.personName(), h.office(), h.operator(), h.operatorName(), h.number(), Micros.of(h.startedAt()));
    }

    /** Counts a saving; false when somebody saved meanwhile or the interview is completed. */
    public boolean saved(String id, int revision) {
        return sql.update(SAVED, id, revision) == 1;
    }

    /** Completes; false when somebody was faster. */
    public boolean complete(String id, int revision, Sheet.Done done) {
        return sql.update(COMPLETE, Micros.of(done.at()), done.minutes(), done.outcome(), done.rule(), done.protocol(), done.digest(), id, revision) == 1;
    }

    /** Replaces the answers of a step. */
    public void replace(String id, Step step, Map<String, String> answers) {
        sql.update(FORGET, id, step.name());
        sql.update(ANSWER, id, step.name(), MARK, MARK);
        answers.forEach((name, value) -> sql.update(ANSWER, id, step.name(), name, value));
    }

    public Optional<Sheet.Head> find(String id) {
        return sql.first(SELECT + " WHERE id = ?", InterviewStore::head, id);
    }

    /** Interviews of a person under every code, newest first. */
    public List<Sheet.Head> ofPerson(String person) {
        return codes.gather(person, code -> sql.list(SELECT + " WHERE person = ? ORDER BY number_of DESC", InterviewStore::head, code), Comparator.comparing(Sheet.Head::startedAt).reversed());
    }

    /** Open ones of an office (of all when everywhere), the longest open first. */
    public List<Sheet.Head> open(boolean everywhere, String office, int limit) {
        return sql.list(SELECT + OPEN_WORK + " ORDER BY started_at, id OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY", InterviewStore::head, everywhere ? 1 : 0, office, limit);
    }

    public long openCount(boolean everywhere, String office) {
        return sql.number("SELECT COUNT(*) FROM guidance.interview" + OPEN_WORK, everywhere ? 1 : 0, office);
    }

    /** Answers by step; steps never saved are missing. */
    public Map<Step, Map<String, String>> answers(String id) {
        Map<Step, Map<String, String>> answers = new EnumMap<>(Step.class);
        sql.list(ANSWERS, row -> new String[] {row.getString("step"), row.getString("name"), row.getString("value_text")}, id).forEach(row -> {
            Map<String, String> step = answers.computeIfAbsent(Step.valueOf(row[0]), s -> new HashMap<>());
            if (!MARK.equals(row[1])) {
                step.put(row[1], row[2]);
            }
        });
        return answers;
    }

    private static Sheet.Head head(ResultSet row) throws SQLException {
        Instant at = Micros.read(row, "completed_at");
        Sheet.Done done = at == null ? null : new Sheet.Done(at, row.getInt("minutes"), row.getString("outcome"), row.getString("rule"), row.getString("protocol"),
                row.getString("digest"));
        return new Sheet.Head(row.getString("id"), row.getString("person"), row.getString("person_name"), row.getString("office"), row.getString("operator"),
                row.getString("operator_name"), row.getInt("number_of"), Micros.read(row, "started_at"), row.getInt("revision"), Sheet.State.valueOf(row.getString("state")), done);
    }
}
