package it.sintesi.exchange.people.persistence;

import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;

import java.time.Instant;
import java.util.Optional;

/** Declarations that came from INPS. Every method wants to be called in a transaction. */
public final class ClaimStore {

    private final Sql sql;

    public ClaimStore(Sql sql) {
        this.sql = sql;
    }

    /** Fingerprint of what came under an identifier, and the declaration it became. */
    public record Claim(String digest, String did) {
    }

    public Optional<Claim> find(String id) {
        return sql.first("SELECT digest, did FROM people.claim WHERE id = ?", row -> new Claim(row.getString(1), row.getString(2)), id);
    }

    public void create(String id, String person, Claim claim, Instant at) {
        sql.update("INSERT INTO people.claim (id, person, digest, did, received_us) VALUES (?, ?, ?, ?, ?)", id, person, claim.digest(), claim.did(), Micros.of(at));
    }
}
