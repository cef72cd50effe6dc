package it.sintesi.conditionality.persistence;

import it.sintesi.kernel.jdbc.Phrases;
import it.sintesi.conditionality.api.Sanction;
import it.sintesi.conditionality.domain.Progress;
import it.sintesi.conditionality.domain.SanctionCase;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.rules.api.ConditionalityRule.Fault;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** A row of {@code conditionality.sanction} and the case it holds. */
final class CaseRow {

    static final String PROGRESS = "state, occurrence, warned_on, warned_last_day, warned_protocol, excuse_reason, excuse_text, excuse_document, excuse_given, excuse_by,"
            + " proposed_by, proposed_days, proposed_loss, proposed_rule, proposed_law, proposed_why, proposed_told, proposed_note, decided_by, decided_on, decided_protocol, decided_did,"
            + " decided_barred, decided_review, decided_note, recheck_reason, recheck_at";

    /** Their places in an insert: an untyped null needs its type on PostgreSQL. */
    static final String PLACES = "?, ?, CAST(? AS DATE), CAST(? AS DATE), ?, ?, ?, CAST(? AS DATE), CAST(? AS DATE), ?, ?, CAST(? AS INTEGER), "
            + "CAST(? AS SMALLINT), ?, ?, ?, ?, ?, ?, CAST(? AS DATE), ?, ?, CAST(? AS DATE), CAST(? AS DATE), ?, ?, CAST(? AS BIGINT)";
    /** The same in an update. */
    static final String SET = "state = ?, occurrence = ?, warned_on = CAST(? AS DATE), warned_last_day = CAST(? AS DATE), warned_protocol = ?, "
            + "excuse_reason = ?, excuse_text = ?, excuse_document = CAST(? AS DATE), excuse_given = CAST(? AS DATE), excuse_by = ?, "
            + "proposed_by = ?, proposed_days = CAST(? AS INTEGER), proposed_loss = CAST(? AS SMALLINT), proposed_rule = ?, "
            + "proposed_law = ?, proposed_why = ?, proposed_told = ?, proposed_note = ?, decided_by = ?, decided_on = CAST(? AS DATE), "
            + "decided_protocol = ?, decided_did = ?, decided_barred = CAST(? AS DATE), decided_review = CAST(? AS DATE), "
            + "decided_note = ?, recheck_reason = ?, recheck_at = CAST(? AS BIGINT)";

    private CaseRow() {
    }

    /** Values of the columns of {@link #PROGRESS}, in their order. */
    static Object[] values(Progress p) {
        Progress.Warning w = p.warning();
        Progress.Excuse e = p.excuse();
        Progress.Proposal q = p.proposal();
        Progress.Decision d = p.decision();
        return new Object[] {p.state().name(), p.occurrence(), w == null ? null : day(w.on()), w == null ? null : day(w.lastDay()), w == null ? null : w.protocol(),
            e == null ? null : e.reason(), e == null ? null : e.text(), e == null ? null : day(e.documented()), e == null ? null : day(e.givenOn()), e == null ? null : e.by(),
            q == null ? null : q.by(), q == null ? null : q.days(), q == null ? null : q.loss() ? 1 : 0, q == null ? null : q.rule(), q == null ? null : q.law(),
            q == null ? null : q.why(), q == null ? null : Phrases.write(q.told()), q == null ? null : q.note(), d == null ? null : d.by(), d == null ? null : day(d.on()), d == null ? null : d.protocol(),
            d == null ? null : d.did(), d == null ? null : day(d.barredUntil()), d == null ? null : day(d.reviewBy()), d == null ? null : d.note(),
            p.recheck() == null ? null : p.recheck().reason(), p.recheck() == null ? null : Micros.of(p.recheck().at())};
    }

    static SanctionCase read(ResultSet row) throws SQLException {
        return new SanctionCase(row.getString("id"), row.getInt("version"), row.getString("person_code"), row.getString("person_name"), row.getString("office"),
                row.getString("pact_id"), Fault.valueOf(row.getString("fault")), day(row, "fault_day"),
                new SanctionCase.Source(row.getString("source_key"), row.getString("source_text")), Micros.read(row, "opened_at"), Micros.read(row, "changed_at"), progress(row));
    }

    private static Progress progress(ResultSet row) throws SQLException {
        Progress.Warning warning = day(row, "warned_on") == null ? null
                : new Progress.Warning(day(row, "warned_on"), day(row, "warned_last_day"), row.getString("warned_protocol"));
        Progress.Excuse excuse = day(row, "excuse_given") == null ? null : new Progress.Excuse(row.getString("excuse_reason"), row.getString("excuse_text"),
                day(row, "excuse_document"), day(row, "excuse_given"), row.getString("excuse_by"));
        Progress.Proposal proposal = row.getString("proposed_by") == null ? null : new Progress.Proposal(row.getString("proposed_by"), number(row, "proposed_days"),
                row.getInt("proposed_loss") == 1, row.getString("proposed_rule"), row.getString("proposed_law"), row.getString("proposed_why"),
                Phrases.read(row.getString("proposed_told")), row.getString("proposed_note"));
        Progress.Decision decision = row.getString("decided_by") == null ? null : new Progress.Decision(row.getString("decided_by"), day(row, "decided_on"),
                row.getString("decided_protocol"), row.getString("decided_did"), day(row, "decided_barred"), day(row, "decided_review"), row.getString("decided_note"));
        Progress.Recheck recheck = row.getString("recheck_reason") == null ? null : new Progress.Recheck(row.getString("recheck_reason"), Micros.read(row, "recheck_at"));
        return new Progress(Sanction.State.valueOf(row.getString("state")), row.getInt("occurrence"), warning, excuse, proposal, decision, recheck);
    }

    static Date day(LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }

    private static Integer number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }
}
