package it.sintesi.did.persistence;

import it.sintesi.kernel.jdbc.Phrases;
import it.sintesi.did.domain.Profile;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.registry.api.PersonCodes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Profiles, every one that was ever reckoned. */
public final class ProfileStore {

    private static final String COLUMNS = "id, person_code, reckoned_on, reckoned_at, inputs, answers, index_value, band, rule_ref, why, told, again_on, external_id";
    private static final String SELECT = "SELECT " + COLUMNS + ", corrected, reason, corrected_by FROM dids.profile";
    private static final String OLDER = "UPDATE dids.profile SET latest = 0 WHERE person_code = ? AND latest = 1";
    private static final String INSERT = "INSERT INTO dids.profile (" + COLUMNS + ", latest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)";
    private static final String OF_PERSON = SELECT + " WHERE person_code = ? ORDER BY reckoned_at DESC, id DESC";
    private static final String LATEST = SELECT + " WHERE person_code = ? AND latest = 1";
    private static final String BY_EXTERNAL = SELECT + " WHERE person_code = ? AND external_id = ?";
    private static final String CORRECT = "UPDATE dids.profile SET corrected = ?, reason = ?, corrected_by = ?, corrected_at = ? WHERE id = ? AND latest = 1";
    private static final String AGAIN = "SELECT p.id, p.person_code, p.reckoned_on, p.reckoned_at, p.inputs, p.answers, p.index_value, p.band, p.rule_ref, p.why, p.told, p.again_on, p.external_id,"
            + " p.corrected, p.reason, p.corrected_by FROM dids.profile p JOIN dids.declaration d ON d.active_key = p.person_code"
            + " WHERE p.latest = 1 AND p.again_on <= ? ORDER BY p.again_on, p.id FETCH FIRST 200 ROWS ONLY";

    private static final Comparator<Profile> NEWEST = Comparator.comparing(Profile::at).thenComparing(Profile::id).reversed();

    private final Sql sql;
    private final PersonCodes codes;

    public ProfileStore(Sql sql, PersonCodes codes) {
        this.sql = sql;
        this.codes = codes;
    }

    /** Adds one, which is the latest of the person from now on. */
    public void insert(Profile p) {
        sql.update(OLDER, p.person());
        sql.update(INSERT, p.id(), p.person(), DeclarationStore.date(p.day()), Micros.of(p.at()), Json.write(p.inputs()), Json.write(p.answers()), p.index(), p.band(), p.rule(),
                p.why(), Phrases.write(p.told()), DeclarationStore.date(p.againOn()), p.externalId());
    }

    /** Newest first. */
    public List<Profile> ofPerson(String person) {
        return codes.gather(person, code -> sql.list(OF_PERSON, ProfileStore::read, code), NEWEST);
    }

    public Optional<Profile> latest(String person) {
        return codes.gather(person, code -> sql.list(LATEST, ProfileStore::read, code), NEWEST).stream().findFirst();
    }

    public Optional<Profile> byExternal(String person, String externalId) {
        return codes.first(person, code -> sql.first(BY_EXTERNAL, ProfileStore::read, code, externalId));
    }

    /** Corrects the latest one; false when there is a newer one by now. */
    public boolean correct(String id, String band, String reason, String by, Instant at) {
        return sql.update(CORRECT, band, reason, by, Micros.of(at), id) == 1;
    }

    /** Latest profiles of people with a declaration that counts, to be reckoned again by the day; at most 200. */
    public List<Profile> again(LocalDate day) {
        return sql.list(AGAIN, ProfileStore::read, DeclarationStore.date(day));
    }

    private static Profile read(ResultSet row) throws SQLException {
        return new Profile(row.getString("id"), row.getString("person_code"), row.getDate("reckoned_on").toLocalDate(), Micros.read(row, "reckoned_at"), Json.read(row.getString("inputs")),
                Json.read(row.getString("answers")), row.getBigDecimal("index_value"), row.getString("band"), row.getString("rule_ref"), row.getString("why"),
                Phrases.read(row.getString("told")), row.getDate("again_on").toLocalDate(), row.getString("corrected"), row.getString("reason"), row.getString("corrected_by"), row.getString("external_id"));
    }
}
