package it.sintesi.pact.persistence;

import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.pact.api.PactState;
import it.sintesi.pact.domain.LogEntry;
import it.sintesi.pact.domain.PactEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What happened to pacts, one-time codes, and declarations without a pact; joins the transaction of the thread. */
public final class TraceStore {

    private static final String LOG = "INSERT INTO pacts.step (id, pact_id, version, event, state, happened_at, done_by, reason, protocol, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String LOGGED = "SELECT id, version, event, state, happened_at, done_by, reason, protocol, digest FROM pacts.step WHERE pact_id = ? ORDER BY happened_at, id";
    private static final String FORGET_CODE = "DELETE FROM pacts.code WHERE pact_id = ?";
    private static final String NEW_CODE = "INSERT INTO pacts.code (pact_id, version, salt, digest, sent_at, expires_at, attempts) VALUES (?, ?, ?, ?, ?, ?, 0)";
    private static final String CODE = "SELECT version, salt, digest, sent_at, expires_at, attempts FROM pacts.code WHERE pact_id = ?";
    private static final String ATTEMPT = "UPDATE pacts.code SET attempts = attempts + 1 WHERE pact_id = ? AND attempts < ?";
    private static final String WAIT = "INSERT INTO pacts.waiting (did, person, given_on, benefit, office, due_on) VALUES (?, ?, ?, ?, ?, ?)";
    private static final String WAIT_NO_MORE = "DELETE FROM pacts.waiting WHERE did = ?";
    private static final String WAITING = " FROM pacts.waiting WHERE (1 = ? OR office = ? OR office IS NULL) AND due_on <= ?";

    private final Sql sql;

    public TraceStore(Sql sql) {
        this.sql = sql;
    }

    /** A one-time code without the code. */
    public record Code(int version, String salt, String digest, Instant sentAt, Instant expiresAt, int attempts) {
    }

    /** A declaration without a pact, and the last day for it. */
    public record Waiting(String did, String person, LocalDate givenOn, boolean benefit, String office, LocalDate due) {
    }

    public void log(String pact, LogEntry e) {
        sql.update(LOG, e.id(), pact, e.version(), e.event().name(), e.state().name(), Micros.of(e.at()), e.by(), e.reason(), e.protocol(), e.digest());
    }

    /** What happened, oldest first. */
    public List<LogEntry> of(String pact) {
        return sql.list(LOGGED, r -> new LogEntry(r.getString("id"), r.getInt("version"), PactEvent.valueOf(r.getString("event")), PactState.valueOf(r.getString("state")),
                Micros.read(r, "happened_at"), r.getString("done_by"), r.getString("reason"), r.getString("protocol"), r.getString("digest")), pact);
    }

    /** Keeps a new code in place of the former one. */
    public void code(String pact, Code code) {
        sql.update(FORGET_CODE, pact);
        sql.update(NEW_CODE, pact, code.version(), code.salt(), code.digest(), Micros.of(code.sentAt()), Micros.of(code.expiresAt()));
    }

    public Optional<Code> code(String pact) {
        return sql.first(CODE, r -> new Code(r.getInt("version"), r.getString("salt"), r.getString("digest"), Micros.read(r, "sent_at"), Micros.read(r, "expires_at"),
                r.getInt("attempts")), pact);
    }

    /** Counts an attempt; false when there were enough. */
    public boolean attempt(String pact, int most) {
        return sql.update(ATTEMPT, pact, most) == 1;
    }

    public void forgetCode(String pact) {
        sql.update(FORGET_CODE, pact);
    }

    /** Remembers a declaration without a pact; the same again changes nothing. */
    public void waits(Waiting w) {
        sql.update(WAIT_NO_MORE, w.did());
        sql.update(WAIT, w.did(), w.person(), PactStore.date(w.givenOn()), w.benefit() ? 1 : 0, w.office(), PactStore.date(w.due()));
    }

    public void waitsNoMore(String did) {
        sql.update(WAIT_NO_MORE, did);
    }

    /** Declarations of an office whose pact is due by a day, the first first. */
    public List<Waiting> waiting(boolean everywhere, String office, LocalDate by, int limit) {
        return sql.list("SELECT did, person, given_on, benefit, office, due_on" + WAITING + " ORDER BY due_on, did OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY",
                r -> new Waiting(r.getString("did"), r.getString("person"), PactStore.day(r.getDate("given_on")), r.getInt("benefit") == 1, r.getString("office"),
                        PactStore.day(r.getDate("due_on"))), everywhere ? 1 : 0, office, PactStore.date(by), limit);
    }

    public long waitingCount(boolean everywhere, String office, LocalDate by) {
        return sql.number("SELECT COUNT(*)" + WAITING, everywhere ? 1 : 0, office, PactStore.date(by));
    }
}
