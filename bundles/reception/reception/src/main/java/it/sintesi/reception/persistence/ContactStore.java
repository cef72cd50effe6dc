package it.sintesi.reception.persistence;

import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.registry.api.PersonCodes;
import it.sintesi.reception.domain.ContactRequest;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Requests for contact; joins the transaction of the thread. */
public final class ContactStore {

    private static final String SELECT = "SELECT id, office, account, holder_code, holder_name, company, subject, body, asked_at, due_day, state, taken_by, answer, answered_by,"
            + " answered_at FROM reception.contact_request";
    private static final String INSERT = "INSERT INTO reception.contact_request (id, office, account, holder_code, holder_name, company, subject, body, asked_at, due_day, state)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN')";
    private static final String BY_ID = SELECT + " WHERE id = ?";
    private static final String OF_HOLDER = SELECT + " WHERE holder_code = ? ORDER BY asked_at DESC, id";
    private static final String WAITING = " WHERE office = ? AND state <> 'ANSWERED'";
    private static final String ANSWERED = " WHERE office = ? AND state = 'ANSWERED'";
    private static final String COUNT = "SELECT COUNT(*) FROM reception.contact_request";
    private static final String PAGE = " OFFSET ? ROWS FETCH NEXT ? ROWS ONLY";
    private static final String TAKE = "UPDATE reception.contact_request SET state = 'TAKEN', taken_by = ? WHERE id = ? AND state = 'OPEN'";
    private static final String ANSWER = "UPDATE reception.contact_request SET state = 'ANSWERED', answer = ?, answered_by = ?, answered_at = ? WHERE id = ? AND state <> 'ANSWERED'";

    private final Sql sql;
    private final PersonCodes codes;

    public ContactStore(Sql sql, PersonCodes codes) {
        this.sql = sql;
        this.codes = codes;
    }

    /** Writes a new request; duplicate when its identifier is taken. */
    public void insert(ContactRequest c) {
        sql.update(INSERT, c.id(), c.office(), c.account(), c.code(), c.name(), ServiceStore.flag(c.company()), c.subject(), c.body(), Micros.of(c.askedAt()), Date.valueOf(c.due()));
    }

    public Optional<ContactRequest> find(String id) {
        return sql.first(BY_ID, ContactStore::read, id);
    }

    /** Of a person or company, newest first. */
    public List<ContactRequest> ofHolder(String code) {
        return codes.gather(code, one -> sql.list(OF_HOLDER, ContactStore::read, one), Comparator.comparing(ContactRequest::askedAt).reversed());
    }

    /** Of an office: those that wait, the first due first; or those that were answered, the last first. */
    public Page<ContactRequest> ofOffice(String office, boolean waiting, PageRequest page) {
        return waiting ? new Page<>(sql.list(SELECT + WAITING + " ORDER BY due_day, asked_at, id" + PAGE, ContactStore::read, office, page.offset(), page.size()),
                sql.number(COUNT + WAITING, office), page.number(), page.size())
                : new Page<>(sql.list(SELECT + ANSWERED + " ORDER BY answered_at DESC, id" + PAGE, ContactStore::read, office, page.offset(), page.size()),
                sql.number(COUNT + ANSWERED, office), page.number(), page.size());
    }

    /** How many of an office wait. */
    public long waiting(String office) {
        return sql.number(COUNT + WAITING, office);
    }

    /** How many of an office wait and are due on the day or before. */
    public long dueBy(String office, LocalDate day) {
        return sql.number(COUNT + WAITING + " AND due_day <= ?", office, Date.valueOf(day));
    }

    public boolean take(String id, String operator) {
        return sql.update(TAKE, operator, id) == 1;
    }

    /** Adds the answer; false when there is one. */
    public boolean answer(String id, ContactRequest.Answer a) {
        return sql.update(ANSWER, a.text(), a.by(), Micros.of(a.at()), id) == 1;
    }

    private static ContactRequest read(ResultSet row) throws SQLException {
        Instant at = Micros.read(row, "answered_at");
        return new ContactRequest(row.getString("id"), row.getString("office"), row.getString("account"), row.getString("holder_code"), row.getString("holder_name"),
                row.getInt("company") == 1, row.getString("subject"), row.getString("body"), Micros.read(row, "asked_at"), row.getDate("due_day").toLocalDate(),
                ContactRequest.State.valueOf(row.getString("state")), row.getString("taken_by"),
                at == null ? null : new ContactRequest.Answer(row.getString("answer"), row.getString("answered_by"), at));
    }
}
