package it.sintesi.identity.persistence;

import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import java.time.Instant;
import java.util.List;

/** What the help desk did with accounts. */
public final class AccountStepStore {

    private static final String ADD = "INSERT INTO identities.account_step (id, username, at_us, author, kind, note) VALUES (?, ?, ?, ?, ?, ?)";
    private static final String LAST = """
            SELECT at_us, author, kind, note FROM identities.account_step WHERE username = ? ORDER BY at_us DESC, id DESC FETCH FIRST 50 ROWS ONLY""";

    /**
     * One thing that was done.
     *
     * @param author user name of who did it
     * @param kind   what, key {@code accountStep.<kind>} of a message
     * @param note   why or what exactly, or empty
     */
    public record AccountStep(Instant at, String author, String kind, String note) {
    }

    private final Sql sql;

    public AccountStepStore(Sql sql) {
        this.sql = sql;
    }

    public void add(String id, String username, AccountStep step) {
        sql.update(ADD, id, username, Micros.of(step.at()), step.author(), step.kind(), step.note());
    }

    /** The last fifty, newest first. */
    public List<AccountStep> last(String username) {
        return sql.list(LAST, row -> new AccountStep(Micros.read(row, "at_us"), row.getString("author"), row.getString("kind"), row.getString("note")), username);
    }
}
