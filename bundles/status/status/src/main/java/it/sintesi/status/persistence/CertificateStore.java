package it.sintesi.status.persistence;

import it.sintesi.kernel.jdbc.Phrases;
import it.sintesi.status.domain.Said;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.status.api.StatusKind;
import it.sintesi.status.domain.Certificate;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Certificates and their documents. */
public final class CertificateStore {

    private static final String SELECT = "SELECT code, person, holder, kind, about_day, status, since_day, days, months, rule_ref, law, issued_by, protocol, certified_at, digest,"
            + " superseded_at, superseded_for, superseded_told, superseded_by FROM statuses.certificate";
    private static final String FIND = SELECT + " WHERE code = ?";
    private static final String OF_PERSON = SELECT + " WHERE person = ? ORDER BY certified_at DESC, code";
    private static final String INSERT = "INSERT INTO statuses.certificate (code, person, holder, kind, about_day, status, since_day, days, months, rule_ref, law, issued_by, protocol,"
            + " certified_at, digest, document) VALUES (?, ?, ?, ?, ?, ?, CAST(? AS DATE), ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String SUPERSEDE = "UPDATE statuses.certificate SET superseded_at = ?, superseded_for = ?, superseded_told = ? WHERE code = ? AND superseded_at IS NULL";
    private static final String REPLACE = "UPDATE statuses.certificate SET superseded_by = ? WHERE person = ? AND kind = ? AND superseded_at IS NOT NULL AND superseded_by IS NULL";
    private static final String DOCUMENT = "SELECT document FROM statuses.certificate WHERE code = ?";

    private final Sql sql;

    public CertificateStore(Sql sql) {
        this.sql = sql;
    }

    public Optional<Certificate> find(String code) {
        return sql.first(FIND, CertificateStore::read, code);
    }

    /** Newest first. */
    public List<Certificate> ofPerson(String person) {
        return sql.list(OF_PERSON, CertificateStore::read, person);
    }

    /** Adds a certificate; superseded ones of its kind that have no successor yet get it as theirs. */
    public void insert(Certificate c, byte[] document) {
        Certificate.Facts f = c.facts();
        sql.update(INSERT, c.code(), c.person(), c.holder(), c.kind().name(), Date.valueOf(f.day()), f.status().name(), f.since() == null ? null : Date.valueOf(f.since()), f.days(),
                f.months(), f.rule(), c.law(), c.issuedBy(), c.protocol(), Micros.of(c.at()), c.digest(), document);
        sql.update(REPLACE, c.code(), c.person(), c.kind().name());
    }

    public void supersede(String code, Instant at, Said reason) {
        sql.update(SUPERSEDE, Micros.of(at), reason.text(), Phrases.write(reason.phrases()), code);
    }

    public Optional<byte[]> document(String code) {
        return sql.first(DOCUMENT, row -> row.getBytes(1), code);
    }

    private static Certificate read(ResultSet row) throws SQLException {
        Date since = row.getDate("since_day");
        Certificate.Facts facts = new Certificate.Facts(row.getDate("about_day").toLocalDate(), StatusKind.valueOf(row.getString("status")), since == null ? null : since.toLocalDate(),
                row.getInt("days"), row.getInt("months"), row.getString("rule_ref"));
        Instant superseded = Micros.read(row, "superseded_at");
        return new Certificate(row.getString("code"), row.getString("person"), row.getString("holder"), Certificate.Kind.valueOf(row.getString("kind")), facts, row.getString("law"),
                row.getString("issued_by"), row.getString("protocol"), Micros.read(row, "certified_at"), row.getString("digest"),
                superseded == null ? null : new Certificate.Superseded(superseded, new Said(row.getString("superseded_for"), Phrases.read(row.getString("superseded_told"))), row.getString("superseded_by")));
    }
}
