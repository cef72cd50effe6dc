package it.sintesi.conditionality.persistence;

import it.sintesi.kernel.jdbc.Phrases;
import it.sintesi.conditionality.api.Sanction;
import it.sintesi.conditionality.domain.Attachment;
import it.sintesi.conditionality.domain.Digest;
import it.sintesi.conditionality.domain.Event;
import it.sintesi.conditionality.domain.Step;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.rules.api.SuitableOfferRule.Condition;
import java.util.List;
import java.util.Optional;

/** What was done with the cases, what proves the reasons, the tests of offers; joins the transaction of the thread. */
public final class StepStore {

    private static final String STEP = "INSERT INTO conditionality.step (sanction_id, number, done_at, account, name, event, state, note, protocol, digest)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String STEPS = "SELECT number, done_at, account, name, event, state, note, protocol, digest FROM conditionality.step WHERE sanction_id = ? ORDER BY number";
    private static final String ATTACH = "INSERT INTO conditionality.attachment (sanction_id, number, kind, size_bytes, digest, content) VALUES (?, ?, ?, ?, ?, ?)";
    private static final String ATTACHED = "SELECT kind, content FROM conditionality.attachment WHERE sanction_id = ? ORDER BY number DESC FETCH FIRST 1 ROWS ONLY";
    private static final String HAS = "SELECT COUNT(*) FROM conditionality.attachment WHERE sanction_id = ?";
    private static final String CONDITION = "INSERT INTO conditionality.offer_condition (sanction_id, number, title, value_text, limit_text, passed, law, explanation,"
            + " to_be_checked, told) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String CONDITIONS = "SELECT number, title, value_text, limit_text, passed, law, explanation, to_be_checked, told FROM conditionality.offer_condition"
            + " WHERE sanction_id = ? ORDER BY number";

    private final Sql sql;

    public StepStore(Sql sql) {
        this.sql = sql;
    }

    public void insert(String id, Step s) {
        sql.update(STEP, id, s.number(), Micros.of(s.at()), s.account(), s.name(), s.event().name(), s.state().name(), s.note(), s.protocol(), s.digest());
    }

    /** Everything that was done with a case, in order. */
    public List<Step> of(String id) {
        return sql.list(STEPS, row -> new Step(row.getInt("number"), Micros.read(row, "done_at"), row.getString("account"), row.getString("name"),
                Event.valueOf(row.getString("event")), Sanction.State.valueOf(row.getString("state")), row.getString("note"), row.getString("protocol"),
                row.getString("digest")), id);
    }

    /** Keeps what proves a reason, under the number of its step. */
    public void attach(String id, int number, Attachment a) {
        sql.update(ATTACH, id, number, a.kind().name(), a.content().length, Digest.of(a.content()), a.content());
    }

    /** What proves the reasons given last. */
    public Optional<Attachment> attachment(String id) {
        return sql.first(ATTACHED, row -> new Attachment(Attachment.Kind.valueOf(row.getString("kind")), row.getBytes("content")), id);
    }

    public boolean attached(String id) {
        return sql.number(HAS, id) > 0;
    }

    /** Keeps the test of a refused offer as it was shown. */
    public void conditions(String id, List<Condition> conditions) {
        conditions.forEach(c -> sql.update(CONDITION, id, c.number(), c.title(), c.value(), c.limit(), c.passed() ? 1 : 0, c.law(), c.text(), c.toBeChecked() ? 1 : 0,
                Phrases.write(c.told())));
    }

    /** The test of the refused offer; empty for other faults. */
    public List<Condition> conditions(String id) {
        return sql.list(CONDITIONS, row -> new Condition(row.getInt("number"), row.getString("title"), row.getString("value_text"), row.getString("limit_text"),
                row.getInt("passed") == 1, row.getString("law"), row.getString("explanation"), row.getInt("to_be_checked") == 1,
                Phrases.read(row.getString("told"))), id);
    }
}
