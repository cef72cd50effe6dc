package it.sintesi.identity.persistence;

import it.sintesi.identity.api.TakeOver;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Take-overs. */
public final class TakeOverStore {

    private static final String SELECT = "SELECT id, person_code, account, display_name, office, reason, since_us, until_day, ended_us FROM identities.take_over";
    private static final String ADD = """
            INSERT INTO identities.take_over (id, person_code, account, display_name, office, reason, since_us, until_day, ended_us)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)""";
    private static final String FIND = SELECT + " WHERE id = ?";
    private static final String OF_ACCOUNT = SELECT + " WHERE account = ? ORDER BY since_us DESC, id DESC OFFSET ? ROWS FETCH NEXT ? ROWS ONLY";
    private static final String COUNT = "SELECT COUNT(*) FROM identities.take_over WHERE account = ?";
    private static final String OF_PERSON = SELECT + " WHERE person_code = ? AND ended_us = 0 AND until_day >= ? ORDER BY since_us DESC, id DESC";
    private static final String VALID = SELECT + " WHERE ended_us = 0 AND until_day >= ?";
    private static final String END = "UPDATE identities.take_over SET ended_us = ? WHERE id = ? AND account = ? AND ended_us = 0";
    private static final String END_HELD = "UPDATE identities.take_over SET ended_us = ? WHERE account = ? AND person_code = ? AND ended_us = 0";

    private final Sql sql;

    public TakeOverStore(Sql sql) {
        this.sql = sql;
    }

    public void add(TakeOver t) {
        sql.update(ADD, t.id(), t.personCode(), t.account(), t.displayName(), t.office() == null ? "" : t.office(), t.reason(), Micros.of(t.since()),
                Date.valueOf(t.until()));
    }

    public Optional<TakeOver> find(String id) {
        return sql.first(FIND, TakeOverStore::read, id);
    }

    public Page<TakeOver> ofAccount(String account, PageRequest page) {
        return new Page<>(sql.list(OF_ACCOUNT, TakeOverStore::read, account, page.offset(), page.size()), sql.number(COUNT, account), page.number(), page.size());
    }

    public List<TakeOver> ofPerson(String personCode, LocalDate day) {
        return sql.list(OF_PERSON, TakeOverStore::read, personCode, Date.valueOf(day));
    }

    /** All that are valid on a day. */
    public List<TakeOver> valid(LocalDate day) {
        return sql.list(VALID, TakeOverStore::read, Date.valueOf(day));
    }

    /** Ends one; false when it is not the account's or has ended. */
    public boolean end(String id, String account, Instant now) {
        return sql.update(END, Micros.of(now), id, account) == 1;
    }

    /** Ends what the account holds of a person. */
    public void endHeld(String account, String personCode, Instant now) {
        sql.update(END_HELD, Micros.of(now), account, personCode);
    }

    private static TakeOver read(ResultSet row) throws SQLException {
        String office = row.getString("office");
        return new TakeOver(row.getString("id").strip(), row.getString("person_code"), row.getString("account"), row.getString("display_name"),
                office.isEmpty() ? null : office, row.getString("reason"), Micros.read(row, "since_us"), row.getDate("until_day").toLocalDate(),
                row.getLong("ended_us") == 0 ? null : Micros.read(row, "ended_us"));
    }
}
