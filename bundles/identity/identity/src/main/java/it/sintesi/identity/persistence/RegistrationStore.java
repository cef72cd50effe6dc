package it.sintesi.identity.persistence;

import it.sintesi.identity.domain.Applicant;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Requests for an account whose address is not confirmed yet. */
public final class RegistrationStore {

    private static final String FORGET = "DELETE FROM identities.registration WHERE email_key = ?";
    private static final String ADD = "INSERT INTO identities.registration (id, email_key, username, " + ApplicantColumns.NAMES
            + ", created_us) VALUES (?, ?, '', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String FIND = "SELECT id, username, " + ApplicantColumns.NAMES + " FROM identities.registration WHERE id = ?";
    private static final String NAME = "UPDATE identities.registration SET username = ? WHERE id = ?";
    private static final String DELETE = "DELETE FROM identities.registration WHERE id = ?";
    private static final String PURGE = "DELETE FROM identities.registration WHERE created_us < ?";

    /** A request; the user name is empty until the message has been sent. */
    public record Registration(String id, String username, Applicant applicant) {
    }

    private final Sql sql;

    public RegistrationStore(Sql sql) {
        this.sql = sql;
    }

    /** Keeps a request; another one for the same address gives way to it. */
    public void replace(String id, Applicant applicant, Instant now) {
        String key = applicant.email().toLowerCase(Locale.ROOT);
        sql.update(FORGET, key);
        sql.update(ADD, ApplicantColumns.parameters(List.of(id, key), applicant, Micros.of(now)));
    }

    public Optional<Registration> find(String id) {
        return sql.first(FIND, row -> new Registration(row.getString("id").strip(), row.getString("username"), ApplicantColumns.read(row)), id);
    }

    public void setUsername(String id, String username) {
        sql.update(NAME, username, id);
    }

    public void delete(String id) {
        sql.update(DELETE, id);
    }

    /** Deletes what nobody confirmed; returns how many. */
    public int purge(Instant before) {
        return sql.update(PURGE, Micros.of(before));
    }
}
