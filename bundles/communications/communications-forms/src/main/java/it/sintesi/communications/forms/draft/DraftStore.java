package it.sintesi.communications.forms.draft;

import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.forms.field.FormEvent;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;

/** The table of drafts. Every writing names the version that it knows, so that nothing is overwritten unseen. */
public final class DraftStore {

    private static final String COLUMNS = "id, account, company, company_name, form, event, basis, worker, step, missing, version, tab, created_at, saved_at,"
            + " expires_at, sending_version, sending_at, sent_code, content";
    private static final String INSERT = "INSERT INTO forms.draft (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL, NULL, ?)";
    private static final String FIND = "SELECT " + COLUMNS + " FROM forms.draft WHERE id = ? AND account = ?";
    private static final String LIST = "SELECT id, account, company, company_name, form, event, basis, worker, step, missing, version, tab, created_at, saved_at,"
            + " expires_at, sending_version, sending_at, sent_code FROM forms.draft WHERE account = ? AND expires_at > ?"
            + " ORDER BY saved_at DESC, id OFFSET ? ROWS FETCH NEXT ? ROWS ONLY";
    private static final String COUNT = "SELECT COUNT(*) FROM forms.draft WHERE account = ? AND expires_at > ?";
    private static final String SAVE = "UPDATE forms.draft SET worker = ?, step = ?, missing = ?, version = version + 1, tab = ?, saved_at = ?, expires_at = ?,"
            + " content = ? WHERE id = ? AND account = ? AND version = ? AND sent_code IS NULL";
    private static final String MISSING = "UPDATE forms.draft SET missing = ? WHERE id = ? AND account = ? AND version = ?";
    private static final String CLAIM = "UPDATE forms.draft SET sending_version = version, sending_at = ? WHERE id = ? AND account = ? AND version = ?"
            + " AND sent_code IS NULL AND (sending_version IS NULL OR sending_version <> version)";
    private static final String SENT = "UPDATE forms.draft SET sent_code = ?, saved_at = ?, content = NULL WHERE id = ? AND account = ? AND sent_code IS NULL";
    private static final String DELETE = "DELETE FROM forms.draft WHERE id = ? AND account = ?";
    private static final String EXPIRED = "DELETE FROM forms.draft WHERE expires_at <= ?";
    private static final int WORKER = 210;

    private final Sql sql;

    public DraftStore(DataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /** A new draft, in its first version. */
    public void insert(Draft d) {
        sql.update(INSERT, d.id(), d.account(), d.company(), d.companyName(), d.form().name(), d.event().name(), d.basis(), cut(d.worker()), d.step(), d.missing(),
                d.version(), d.tab(), Micros.of(d.createdAt()), Micros.of(d.savedAt()), Micros.of(d.expiresAt()), DraftContent.of(d).json());
    }

    public Optional<Draft> find(String account, String id) {
        return sql.first(FIND, row -> draft(row, true), id, account);
    }

    /** Drafts of an account without their content, last saved first. */
    public Page<Draft> list(String account, Instant now, PageRequest page) {
        long total = sql.number(COUNT, account, Micros.of(now));
        return new Page<>(sql.list(LIST, row -> draft(row, false), account, Micros.of(now), page.offset(), page.size()), total, page.number(), page.size());
    }

    /** Saves a draft as its next version; false when it is no longer in the version that it carries. */
    public boolean save(Draft d) {
        return sql.update(SAVE, cut(d.worker()), d.step(), d.missing(), d.tab(), Micros.of(d.savedAt()), Micros.of(d.expiresAt()), DraftContent.of(d).json(), d.id(),
                d.account(), d.version()) == 1;
    }

    /** Keeps how many errors the check of this version found. */
    public void missing(Draft d, int missing) {
        sql.update(MISSING, missing, d.id(), d.account(), d.version());
    }

    /** Fixes the moment that the message of this version carries; the first who asks decides. */
    public void claim(Draft d, Instant now) {
        sql.update(CLAIM, Micros.of(now), d.id(), d.account(), d.version());
    }

    /** Keeps the code and forgets the content; false when somebody did it before. */
    public boolean sent(Draft d, String code, Instant now) {
        return sql.update(SENT, code, Micros.of(now), d.id(), d.account()) == 1;
    }

    public void delete(Draft d) {
        sql.update(DELETE, d.id(), d.account());
    }

    /** Throws away what has expired; tells how many. */
    public int expire(Instant now) {
        return sql.update(EXPIRED, Micros.of(now));
    }

    private static Draft draft(ResultSet row, boolean whole) throws SQLException {
        DraftContent content = DraftContent.read(whole ? row.getString("content") : null);
        int version = row.getInt("version");
        int sendingVersion = row.getInt("sending_version");
        boolean claimed = !row.wasNull() && sendingVersion == version;
        return new Draft(row.getString("id"), row.getString("account"), row.getString("company"), row.getString("company_name"), FormKind.valueOf(row.getString("form")),
                FormEvent.valueOf(row.getString("event")), row.getString("basis"), row.getString("worker"), row.getString("step"), row.getInt("missing"), version,
                row.getString("tab"), Micros.read(row, "created_at"), Micros.read(row, "saved_at"), Micros.read(row, "expires_at"),
                claimed ? Micros.read(row, "sending_at") : null, row.getString("sent_code"), content.values(), content.done());
    }

    private static String cut(String text) {
        return text.length() <= WORKER ? text : text.substring(0, WORKER);
    }
}
