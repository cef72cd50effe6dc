package it.sintesi.did.persistence;

import it.sintesi.did.api.DidOrigin;
import it.sintesi.did.api.DidState;
import it.sintesi.did.api.RevocationCause;
import it.sintesi.did.domain.Declaration;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.registry.api.PersonCodes;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Declarations; joins the transaction of the thread. */
public final class DeclarationStore {

    private static final String COLUMNS = "id, person_code, person_name, given_on, state, origin, office, benefit, protocol, rule_ref, contact_by, pact_by, cancel_by,"
            + " confirm_by, contacted_on, confirmed_on, revoked_on, revocation, barred_until, review";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM dids.declaration";
    // A null is bound as text, which PostgreSQL does not take for a date.
    private static final String INSERT = "INSERT INTO dids.declaration (" + COLUMNS + ", active_key)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS DATE), CAST(? AS DATE), CAST(? AS DATE), CAST(? AS DATE), CAST(? AS DATE), CAST(? AS DATE), CAST(? AS DATE), ?, CAST(? AS DATE), ?, ?)";
    private static final String UPDATE = "UPDATE dids.declaration SET state = ?, confirm_by = CAST(? AS DATE), contacted_on = CAST(? AS DATE), confirmed_on = CAST(? AS DATE), revoked_on = CAST(? AS DATE),"
            + " revocation = ?, barred_until = CAST(? AS DATE), review = ?, benefit = ?, contact_by = CAST(? AS DATE), pact_by = CAST(? AS DATE), cancel_by = CAST(? AS DATE), active_key = ? WHERE id = ? AND state = ? AND review = ?";
    private static final String ACTIVE = SELECT + " WHERE active_key = ?";
    private static final String OF_PERSON = SELECT + " WHERE person_code = ? ORDER BY given_on, id";
    private static final String LAST_LOSS = SELECT + " WHERE person_code = ? AND state = 'REVOKED' AND revocation = 'SANCTION' ORDER BY revoked_on DESC FETCH FIRST 1 ROWS ONLY";
    private static final String CONTACT = "UPDATE dids.declaration SET contacted_on = ? WHERE active_key = ? AND contacted_on IS NULL AND given_on <= ?";
    private static final String MOVE = "UPDATE dids.declaration SET office = ? WHERE active_key = ?";
    private static final String BY_EXTERNAL = "SELECT did_id FROM dids.external_id WHERE origin = ? AND external_id = ?";
    private static final String LINK = "INSERT INTO dids.external_id (origin, external_id, did_id) VALUES (?, ?, ?)";

    private final Sql sql;
    private final PersonCodes codes;

    public DeclarationStore(Sql sql, PersonCodes codes) {
        this.sql = sql;
        this.codes = codes;
    }

    /** Writes a new one; {@link it.sintesi.kernel.jdbc.SqlFailure#isDuplicate()} when its identifier is taken or the person has one that counts. */
    public void insert(Declaration d) {
        sql.update(INSERT, d.id(), d.person(), d.personName(), date(d.givenOn()), d.state().name(), d.origin().name(), d.office(), d.benefit() ? 1 : 0, d.protocol(), d.rule(),
                date(d.contactBy()), date(d.pactBy()), date(d.cancelBy()), date(d.confirmBy()), date(d.contactedOn()), date(d.confirmedOn()), date(d.revokedOn()),
                d.revocation() == null ? null : d.revocation().name(), date(d.barredUntil()), d.review().name(), d.activeKey());
    }

    /** Writes what changed; false when somebody else changed it in the meantime. */
    public boolean update(Declaration before, Declaration after) {
        return sql.update(UPDATE, after.state().name(), date(after.confirmBy()), date(after.contactedOn()), date(after.confirmedOn()), date(after.revokedOn()),
                after.revocation() == null ? null : after.revocation().name(), date(after.barredUntil()), after.review().name(), after.benefit() ? 1 : 0, date(after.contactBy()),
                date(after.pactBy()), date(after.cancelBy()), after.activeKey(), before.id(), before.state().name(), before.review().name()) == 1;
    }

    public Optional<Declaration> find(String id) {
        return sql.first(SELECT + " WHERE id = ?", DeclarationStore::read, id);
    }

    /** The declaration of a person that counts and that nothing has ended, under whatever code it was given. */
    public Optional<Declaration> active(String person) {
        return codes.first(person, code -> sql.first(ACTIVE, DeclarationStore::read, code));
    }

    /** Oldest first. */
    public List<Declaration> ofPerson(String person) {
        return codes.gather(person, code -> sql.list(OF_PERSON, DeclarationStore::read, code), Comparator.comparing(Declaration::givenOn).thenComparing(Declaration::id));
    }

    /** The last one that was lost as a sanction. */
    public Optional<Declaration> lastLoss(String person) {
        return codes.gather(person, code -> sql.list(LAST_LOSS, DeclarationStore::read, code), Comparator.comparing(Declaration::revokedOn).reversed()).stream().findFirst();
    }

    /** Writes the first contact with the person, once. */
    public void contacted(String person, LocalDate day) {
        codes.all(person).forEach(code -> sql.update(CONTACT, date(day), code, date(day)));
    }

    /** Another office is competent from now on. */
    public void move(String person, String office) {
        codes.all(person).forEach(code -> sql.update(MOVE, office, code));
    }

    public Optional<String> byExternal(DidOrigin origin, String externalId) {
        return sql.first(BY_EXTERNAL, row -> row.getString(1), origin.name(), externalId);
    }

    public void link(DidOrigin origin, String externalId, String id) {
        sql.update(LINK, origin.name(), externalId, id);
    }

    static Date date(LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        Date date = row.getDate(column);
        return date == null ? null : date.toLocalDate();
    }

    static Declaration read(ResultSet row) throws SQLException {
        String cause = row.getString("revocation");
        return new Declaration(row.getString("id"), row.getString("person_code"), row.getString("person_name"), day(row, "given_on"), DidState.valueOf(row.getString("state")),
                DidOrigin.valueOf(row.getString("origin")), row.getString("office"), row.getInt("benefit") == 1, row.getString("protocol"), row.getString("rule_ref"),
                day(row, "contact_by"), day(row, "pact_by"), day(row, "cancel_by"), day(row, "confirm_by"), day(row, "contacted_on"), day(row, "confirmed_on"),
                day(row, "revoked_on"), cause == null ? null : RevocationCause.valueOf(cause), day(row, "barred_until"), Declaration.Review.valueOf(row.getString("review")));
    }
}
