package it.sintesi.identity.persistence;

import it.sintesi.identity.domain.Accreditation;
import it.sintesi.identity.domain.Accreditation.State;
import it.sintesi.identity.domain.Accreditation.Step;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Requests of accreditation and what happened to them. */
public final class AccreditationStore {

    private static final String COLUMNS = "id, username, state, office, proof, " + ApplicantColumns.NAMES + ", created_us, submitted_us, decided_us, decided_by";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM identities.accreditation";
    private static final String ADD = "INSERT INTO identities.accreditation (" + COLUMNS
            + ") VALUES (?, ?, ?, ?, '', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, '')";
    private static final String FIND = SELECT + " WHERE id = ?";
    private static final String OF_USER = SELECT + " WHERE username = ? ORDER BY created_us DESC, id DESC";
    private static final String OPEN_OF_CITIZEN = SELECT
            + " WHERE kind = 'CITIZEN' AND person_code = ? AND state <> 'APPROVED' AND state <> 'REFUSED' ORDER BY created_us DESC, id DESC";
    private static final String SUBMIT = "UPDATE identities.accreditation SET state = 'SUBMITTED', submitted_us = ? WHERE id = ? AND state = ?";
    private static final String ASK = "UPDATE identities.accreditation SET state = 'MORE_ASKED' WHERE id = ? AND state = ?";
    private static final String DECIDE = "UPDATE identities.accreditation SET state = ?, proof = ?, decided_us = ?, decided_by = ? WHERE id = ? AND state = ?";
    private static final String EMAIL = "UPDATE identities.accreditation SET email = ? WHERE username = ?";
    private static final String MATCHING = """
            WHERE (? = '' OR state = ?) AND (? = '' OR kind = ?) AND (? = '' OR office = ? OR office = '')
            AND (? = '' OR person_code = ? OR company_code = ? OR LOWER(username) = ? OR LOWER(email) = ? OR LOWER(company_name) LIKE ?
            OR LOWER(family_name) LIKE ?)""";
    private static final String SEARCH = SELECT + " " + MATCHING + " ORDER BY CASE WHEN submitted_us = 0 THEN created_us ELSE submitted_us END, id OFFSET ? ROWS FETCH NEXT ? ROWS ONLY";
    private static final String COUNT = "SELECT COUNT(*) FROM identities.accreditation " + MATCHING;
    private static final String STEPS = "SELECT at_us, author, staff, kind, note FROM identities.accreditation_step WHERE accreditation_id = ? ORDER BY position";
    private static final String LAST = "SELECT COALESCE(MAX(position), 0) FROM identities.accreditation_step WHERE accreditation_id = ?";
    private static final String ADD_STEP = "INSERT INTO identities.accreditation_step (accreditation_id, position, at_us, author, staff, kind, note) VALUES (?, ?, ?, ?, ?, ?, ?)";

    /** What to look for; empty texts do not count. */
    public record Filter(String state, String kind, String office, String text) {
    }

    private final Sql sql;

    public AccreditationStore(Sql sql) {
        this.sql = sql;
    }

    public void add(Accreditation a) {
        sql.update(ADD, ApplicantColumns.parameters(List.of(a.id(), a.username(), a.state().name(), a.office()), a.applicant(), Micros.of(a.createdAt())));
    }

    public Optional<Accreditation> find(String id) {
        return sql.first(FIND, AccreditationStore::read, id);
    }

    /** The newest of an account. */
    public Optional<Accreditation> ofUser(String username) {
        return sql.first(OF_USER, AccreditationStore::read, username);
    }

    /** Undecided ones of citizens with this fiscal code, newest first. */
    public List<Accreditation> openOfCitizen(String personCode) {
        return sql.list(OPEN_OF_CITIZEN, AccreditationStore::read, personCode);
    }

    /** False when the state is no longer the expected one: somebody else was quicker. */
    public boolean submit(String id, State from, Instant now) {
        return sql.update(SUBMIT, Micros.of(now), id, from.name()) == 1;
    }

    /** As {@link #submit}. */
    public boolean askMore(String id, State from) {
        return sql.update(ASK, id, from.name()) == 1;
    }

    /** As {@link #submit}. */
    public boolean decide(String id, State from, State to, String proof, Instant now, String by) {
        return sql.update(DECIDE, to.name(), proof, Micros.of(now), by, id, from.name()) == 1;
    }

    /** Follows a change of the account's address. */
    public void setEmail(String username, String email) {
        sql.update(EMAIL, email, username);
    }

    /** Those that match, the longest waiting first. */
    public Page<Accreditation> search(Filter filter, PageRequest page) {
        Object[] matching = matching(filter);
        Object[] all = java.util.Arrays.copyOf(matching, matching.length + 2);
        all[matching.length] = page.offset();
        all[matching.length + 1] = page.size();
        return new Page<>(sql.list(SEARCH, AccreditationStore::read, all), sql.number(COUNT, matching), page.number(), page.size());
    }

    public long count(Filter filter) {
        return sql.number(COUNT, matching(filter));
    }

    public List<Step> steps(String id) {
        return sql.list(STEPS, row -> new Step(Micros.read(row, "at_us"), row.getString("author"), row.getInt("staff") == 1, row.getString("kind"),
                row.getString("note")), id);
    }

    public void add(String id, Step step) {
        sql.update(ADD_STEP, id, sql.number(LAST, id) + 1, Micros.of(step.at()), step.author(), step.staff() ? 1 : 0, step.kind(), step.note());
    }

    private static Object[] matching(Filter f) {
        String text = f.text().strip();
        String lower = text.toLowerCase(Locale.ROOT);
        String upper = text.toUpperCase(Locale.ROOT);
        String like = "%" + lower.replace("%", "").replace("_", "") + "%";
        return new Object[] {f.state(), f.state(), f.kind(), f.kind(), f.office(), f.office(), text, upper, upper, lower, lower, like, like};
    }

    private static Accreditation read(ResultSet row) throws SQLException {
        return new Accreditation(row.getString("id").strip(), row.getString("username"), State.valueOf(row.getString("state")), row.getString("office"),
                row.getString("proof"), ApplicantColumns.read(row), Micros.read(row, "created_us"), moment(row, "submitted_us"), moment(row, "decided_us"),
                row.getString("decided_by"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getLong(column) == 0 ? null : Micros.read(row, column);
    }
}
