package it.sintesi.citizen.persistence;

import it.sintesi.citizen.domain.Attachment;
import it.sintesi.citizen.domain.Contest;
import it.sintesi.citizen.domain.Digest;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Contests and their attachments; joins the transaction of the thread. */
public final class ContestStore {

    private static final String COLUMNS = "id, protocol, person_code, person_name, account, topic, about, about_text, wrong_text, right_text, office,"
            + " raised_at, due_day, digest, state, decided_at, decided_by, reason, decision_protocol, decision_digest";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM citizen.contest";
    private static final String INSERT = "INSERT INTO citizen.contest (id, protocol, person_code, person_name, account, topic, about, about_text, wrong_text,"
            + " right_text, office, raised_at, due_day, digest, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN')";
    private static final String ATTACH = "INSERT INTO citizen.attachment (contest_id, kind, size_bytes, digest, content) VALUES (?, ?, ?, ?, ?)";
    private static final String ATTACHMENT = "SELECT kind, content FROM citizen.attachment WHERE contest_id = ?";
    private static final String ATTACHED = "SELECT COUNT(*) FROM citizen.attachment WHERE contest_id = ?";
    private static final String DECIDE = "UPDATE citizen.contest SET state = ?, decided_at = ?, decided_by = ?, reason = ?, decision_protocol = ?,"
            + " decision_digest = ? WHERE id = ? AND state = 'OPEN'";
    private static final String BY_ID = SELECT + " WHERE id = ?";
    private static final String OF_PERSON = " WHERE person_code = ?";
    private static final String WORK = " WHERE state LIKE ? AND (1 = ? OR office = ? OR office IS NULL)";
    private static final String PAGE = " OFFSET ? ROWS FETCH NEXT ? ROWS ONLY";
    private static final String COUNT = "SELECT COUNT(*) FROM citizen.contest";
    private static final String ANY = "%";

    private final Sql sql;

    public ContestStore(Sql sql) {
        this.sql = sql;
    }

    /** Writes a new contest; {@link it.sintesi.kernel.jdbc.SqlFailure#isDuplicate()} when its identifier is taken. */
    public void insert(Contest c, Attachment attachment) {
        sql.update(INSERT, c.id(), c.protocol(), c.personCode(), c.personName(), c.account(), c.claim().topic().name(), c.claim().about(), c.claim().aboutText(),
                c.claim().wrong(), c.claim().right(), c.office(), Micros.of(c.raisedAt()), Date.valueOf(c.dueDay()), c.digest());
        if (attachment != null) {
            sql.update(ATTACH, c.id(), attachment.kind().name(), attachment.content().length, Digest.of(attachment.content()), attachment.content());
        }
    }

    public Optional<Contest> find(String id) {
        return sql.first(BY_ID, ContestStore::read, id);
    }

    /** Contests of a person, newest first. */
    public Page<Contest> ofPerson(String personCode, PageRequest page) {
        return new Page<>(sql.list(SELECT + OF_PERSON + " ORDER BY raised_at DESC, id" + PAGE, ContestStore::read, personCode, page.offset(), page.size()),
                sql.number(COUNT + OF_PERSON, personCode), page.number(), page.size());
    }

    /**
     * Contests of an office and of none, the longest waiting first.
     *
     * @param state      state, or null for any
     * @param everywhere true when the office does not limit
     * @param office     office
     */
    public Page<Contest> ofOffice(Contest.State state, boolean everywhere, String office, PageRequest page) {
        String wanted = state == null ? ANY : state.name();
        return new Page<>(sql.list(SELECT + WORK + " ORDER BY raised_at, id" + PAGE, ContestStore::read, wanted, flag(everywhere), office, page.offset(), page.size()),
                sql.number(COUNT + WORK, wanted, flag(everywhere), office), page.number(), page.size());
    }

    /** How many are open in an office, as {@link #ofOffice} finds them. */
    public long open(boolean everywhere, String office) {
        return sql.number(COUNT + WORK, Contest.State.OPEN.name(), flag(everywhere), office);
    }

    /** Adds the answer; false when there is one already. */
    public boolean decide(Contest c) {
        return sql.update(DECIDE, c.state().name(), Micros.of(c.decision().at()), c.decision().by(), c.decision().reason(), c.decision().protocol(),
                c.decision().digest(), c.id()) == 1;
    }

    public Optional<Attachment> attachment(String contestId) {
        return sql.first(ATTACHMENT, row -> new Attachment(Attachment.Kind.valueOf(row.getString("kind")), row.getBytes("content")), contestId);
    }

    public boolean hasAttachment(String contestId) {
        return sql.number(ATTACHED, contestId) > 0;
    }

    private static int flag(boolean value) {
        return value ? 1 : 0;
    }

    private static Contest read(ResultSet row) throws SQLException {
        Contest.Claim claim = new Contest.Claim(Contest.Topic.valueOf(row.getString("topic")), row.getString("about"), row.getString("about_text"),
                row.getString("wrong_text"), row.getString("right_text"));
        Instant decidedAt = Micros.read(row, "decided_at");
        Contest.Decision decision = decidedAt == null ? null : new Contest.Decision(decidedAt, row.getString("decided_by"), row.getString("reason"),
                row.getString("decision_protocol"), row.getString("decision_digest"));
        return new Contest(row.getString("id"), row.getString("protocol"), row.getString("person_code"), row.getString("person_name"), row.getString("account"),
                claim, row.getString("office"), Micros.read(row, "raised_at"), row.getDate("due_day").toLocalDate(), row.getString("digest"),
                Contest.State.valueOf(row.getString("state")), decision);
    }
}
