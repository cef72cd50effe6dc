package it.sintesi.identity.persistence;

import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import java.time.Instant;
import java.util.Optional;

/** One-time links, under the digests of their tokens. */
public final class LinkStore {

    private static final String FORGET = "DELETE FROM identities.link WHERE subject = ? AND purpose = ?";
    private static final String ADD = "INSERT INTO identities.link (digest, purpose, subject, detail, expires_us, used_us) VALUES (?, ?, ?, ?, ?, 0)";
    private static final String FIND = "SELECT subject, detail FROM identities.link WHERE digest = ? AND purpose = ? AND used_us = 0 AND expires_us > ?";
    private static final String USE = "UPDATE identities.link SET used_us = ? WHERE digest = ? AND purpose = ? AND used_us = 0 AND expires_us > ?";
    private static final String PURGE = "DELETE FROM identities.link WHERE expires_us < ?";

    /** What a link is about: its subject (registration or user name) and a detail, or an empty text. */
    public record Link(String subject, String detail) {
    }

    private final Sql sql;

    public LinkStore(Sql sql) {
        this.sql = sql;
    }

    /** Keeps a link; former ones for the same purpose and subject no longer open anything. */
    public void replace(String digest, String purpose, Link link, Instant expires) {
        forget(purpose, link.subject());
        sql.update(ADD, digest, purpose, link.subject(), link.detail(), Micros.of(expires));
    }

    /** Takes back every link for a purpose and subject. */
    public void forget(String purpose, String subject) {
        sql.update(FORGET, subject, purpose);
    }

    /** A link that is neither used nor expired. */
    public Optional<Link> find(String digest, String purpose, Instant now) {
        return sql.first(FIND, row -> new Link(row.getString("subject"), row.getString("detail")), digest, purpose, Micros.of(now));
    }

    /** Uses a link up; of several who try at the same time one succeeds. */
    public boolean use(String digest, String purpose, Instant now) {
        return sql.update(USE, Micros.of(now), digest, purpose, Micros.of(now)) == 1;
    }

    /** Deletes links that expired before. */
    public int purge(Instant before) {
        return sql.update(PURGE, Micros.of(before));
    }
}
