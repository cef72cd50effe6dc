package it.sintesi.companypact.persistence;

import it.sintesi.companypact.domain.Attachment;
import it.sintesi.companypact.domain.CompanyPact;
import it.sintesi.companypact.domain.Digest;
import it.sintesi.companypact.domain.Event;
import it.sintesi.companypact.domain.Service;
import it.sintesi.companypact.domain.State;
import it.sintesi.companypact.domain.Trace;
import it.sintesi.companypact.domain.TracedStep;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import java.sql.Date;
import java.util.List;
import java.util.Optional;

/** Moves, steps, signed versions and documents; joins the transaction of the thread. */
public final class TraceStore {

    private static final String LINE = "INSERT INTO companypacts.move (pact_id, number, done_at, account, name, event, state, note, protocol, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String LINES = "SELECT number, done_at, account, name, event, state, note, protocol, digest FROM companypacts.move WHERE pact_id = ? ORDER BY number";
    private static final String DONE = "INSERT INTO companypacts.trace (pact_id, number, step, step_day, operator, note) VALUES (?, ?, ?, ?, ?, ?)";
    private static final String DONES = "SELECT number, step, step_day, operator, note FROM companypacts.trace WHERE pact_id = ? ORDER BY step_day, number";
    private static final String SIGN = "INSERT INTO companypacts.signed (pact_id, version, representative, representative_code, service, objective, office_duties, company_duties,"
            + " incentive, office_signature, company_signature, move_number) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String SIGNED = "SELECT version, representative, representative_code, service, objective, office_duties, company_duties, incentive, office_signature,"
            + " company_signature, move_number FROM companypacts.signed WHERE pact_id = ? ORDER BY version DESC";
    private static final String ATTACH = "INSERT INTO companypacts.attachment (pact_id, number, kind, size_bytes, digest, content) VALUES (?, ?, ?, ?, ?, ?)";
    private static final String ATTACHMENT = "SELECT kind, content FROM companypacts.attachment WHERE pact_id = ? AND number = ?";
    private static final String ATTACHED = "SELECT number FROM companypacts.attachment WHERE pact_id = ? ORDER BY number";

    private final Sql sql;

    public TraceStore(Sql sql) {
        this.sql = sql;
    }

    public void insert(String id, Trace.Line l) {
        sql.update(LINE, id, l.number(), Micros.of(l.at()), l.account(), l.name(), l.event().name(), l.state().name(), l.note(), l.protocol(), l.digest());
    }

    /** Every move, in order. */
    public List<Trace.Line> lines(String id) {
        return sql.list(LINES, row -> new Trace.Line(row.getInt("number"), Micros.read(row, "done_at"), row.getString("account"), row.getString("name"),
                Event.valueOf(row.getString("event")), State.valueOf(row.getString("state")), row.getString("note"), row.getString("protocol"), row.getString("digest")), id);
    }

    public void insert(String id, Trace.Done d) {
        sql.update(DONE, id, d.number(), d.step().name(), Date.valueOf(d.day()), d.operator(), d.note());
    }

    /** Steps as they were done, in order of their days. */
    public List<Trace.Done> done(String id) {
        return sql.list(DONES, row -> new Trace.Done(row.getInt("number"), TracedStep.valueOf(row.getString("step")), row.getDate("step_day").toLocalDate(), row.getString("operator"),
                row.getString("note")), id);
    }

    /** Keeps the text of a version as it was signed. */
    public void sign(CompanyPact p, int move) {
        sql.update(SIGN, p.id(), p.version(), p.request().representative(), p.request().representativeCode(), p.request().service().name(), p.text().objective(),
                p.text().officeDuties(), p.text().companyDuties(), p.text().incentive(), p.officeSignature(), p.companySignature(), move);
    }

    /** Signed versions, the latest first. */
    public List<Trace.Signed> signed(String id) {
        return sql.list(SIGNED, row -> new Trace.Signed(row.getInt("version"), row.getString("representative"), row.getString("representative_code"),
                Service.valueOf(row.getString("service")), new CompanyPact.Text(row.getString("objective"), row.getString("office_duties"), row.getString("company_duties"),
                        row.getString("incentive")), row.getString("office_signature"), row.getString("company_signature"), row.getInt("move_number")), id);
    }

    public void attach(String id, int number, Attachment a) {
        sql.update(ATTACH, id, number, a.kind().name(), a.content().length, Digest.of(a.content()), a.content());
    }

    public Optional<Attachment> attachment(String id, int number) {
        return sql.first(ATTACHMENT, row -> new Attachment(Attachment.Kind.valueOf(row.getString("kind")), row.getBytes("content")), id, number);
    }

    /** Numbers of the moves that have a document. */
    public List<Integer> attached(String id) {
        return sql.list(ATTACHED, row -> row.getInt("number"), id);
    }
}
