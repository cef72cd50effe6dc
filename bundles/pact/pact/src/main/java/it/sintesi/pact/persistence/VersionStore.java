package it.sintesi.pact.persistence;

import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.pact.api.PactState;
import it.sintesi.pact.domain.Attachment;
import it.sintesi.pact.domain.Digest;
import it.sintesi.pact.domain.Version;
import it.sintesi.pact.domain.Version.Signature;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Versions of pacts with their signatures, contents and scans; joins the transaction of the thread. */
public final class VersionStore {

    private static final String SELECT = "SELECT number_of, stage, reason, objective, band, profiled_on, interview, office_at, office_by, citizen_at, citizen_way, citizen_note, protocol, former,"
            + " digest FROM pacts.version WHERE pact_id = ? ORDER BY number_of DESC";
    private static final String INSERT = "INSERT INTO pacts.version (pact_id, number_of, stage, reason, objective, band, profiled_on, interview, former) VALUES (?, ?, ?, ?, ?, ?, CAST(? AS DATE), ?, ?)";
    private static final String DRAFT = "UPDATE pacts.version SET stage = ?, objective = ?, office_at = NULL, office_by = NULL, content = NULL, digest = NULL"
            + " WHERE pact_id = ? AND number_of = ? AND stage IN ('DRAFT', 'PROPOSED')";
    private static final String PROPOSE = "UPDATE pacts.version SET stage = ?, objective = ?, office_at = ?, office_by = ?, content = ?, digest = ? WHERE pact_id = ? AND number_of = ?"
            + " AND stage IN ('DRAFT', 'PROPOSED')";
    private static final String SIGN = "UPDATE pacts.version SET stage = 'SIGNED', citizen_at = ?, citizen_way = ?, citizen_note = ?, protocol = ? WHERE pact_id = ? AND number_of = ?"
            + " AND stage = 'PROPOSED'";
    private static final String CONTENT = "SELECT content FROM pacts.version WHERE pact_id = ? AND number_of = ?";
    private static final String SCAN = "INSERT INTO pacts.scan (pact_id, version, kind, digest, content) VALUES (?, ?, ?, ?, ?)";
    private static final String SCANNED = "SELECT kind, content FROM pacts.scan WHERE pact_id = ? AND version = ?";

    private final Sql sql;

    public VersionStore(Sql sql) {
        this.sql = sql;
    }

    public void insert(String pact, Version v) {
        sql.update(INSERT, pact, v.number(), v.stage().name(), v.reason(), v.objective(), v.band(), PactStore.date(v.profiledOn()), v.interview(), v.former());
    }

    /**
     * Writes the draft or the signature of the office.
     *
     * @param content what is put before the person, null while it is a draft
     * @return false when it was signed or dropped meanwhile
     */
    public boolean write(String pact, Version v, String content) {
        if (content == null) {
            return sql.update(DRAFT, v.stage().name(), v.objective(), pact, v.number()) == 1;
        }
        return sql.update(PROPOSE, v.stage().name(), v.objective(), Micros.of(v.office().at()), v.office().by(), content.getBytes(StandardCharsets.UTF_8), v.digest(), pact, v.number()) == 1;
    }

    /** Adds the person's signature; false when there is nothing to sign any more. */
    public boolean sign(String pact, int number, Signature citizen, String protocol) {
        return sql.update(SIGN, Micros.of(citizen.at()), citizen.way().name(), citizen.note(), protocol, pact, number) == 1;
    }

    /** Versions, newest first. */
    public List<Version> of(String pact) {
        return sql.list(SELECT, VersionStore::read, pact);
    }

    /** What was put before the person, in JSON. */
    public Optional<String> content(String pact, int number) {
        return sql.list(CONTENT, row -> row.getBytes("content"), pact, number).stream().filter(Objects::nonNull).map(b -> new String(b, StandardCharsets.UTF_8)).findFirst();
    }

    public void keep(String pact, int number, Attachment scan) {
        sql.update(SCAN, pact, number, scan.kind().name(), Digest.of(scan.content()), scan.content());
    }

    public Optional<Attachment> scan(String pact, int number) {
        return sql.first(SCANNED, row -> new Attachment(Attachment.Kind.valueOf(row.getString("kind")), row.getBytes("content")), pact, number);
    }

    private static Version read(ResultSet r) throws SQLException {
        Instant office = Micros.read(r, "office_at");
        Instant citizen = Micros.read(r, "citizen_at");
        return new Version(r.getInt("number_of"), PactState.valueOf(r.getString("stage")), r.getString("reason"), r.getString("objective"), r.getString("band"),
                PactStore.day(r.getDate("profiled_on")), r.getString("interview"), office == null ? null : new Signature(office, r.getString("office_by"), null, null),
                citizen == null ? null : new Signature(citizen, "", Version.Way.valueOf(r.getString("citizen_way")), r.getString("citizen_note")), r.getString("protocol"),
                r.getString("former"), r.getString("digest"));
    }
}
