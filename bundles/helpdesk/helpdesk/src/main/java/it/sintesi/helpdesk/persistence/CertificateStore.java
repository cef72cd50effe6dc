package it.sintesi.helpdesk.persistence;

import it.sintesi.helpdesk.api.Outage;
import it.sintesi.helpdesk.application.Certificate;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Certificates and their documents: only the mark of their correction and the document are added later. */
public final class CertificateStore {

    private static final String FIND = "SELECT code, outage, from_us, to_us, services, cause, text, excusing, protocol, certified_us, digest, act_hash, corrects, replaced_by"
            + " FROM helpdesk.certificate WHERE code = ?";
    private static final String INSERT = "INSERT INTO helpdesk.certificate (code, outage, from_us, to_us, services, cause, text, excusing, protocol, certified_us, digest, act_hash,"
            + " corrects) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String CURRENT = "UPDATE helpdesk.outage SET certificate = ? WHERE id = ?";
    private static final String REPLACE = "UPDATE helpdesk.certificate SET replaced_by = ? WHERE code = ?";
    private static final String DOCUMENT = "SELECT document FROM helpdesk.certificate WHERE code = ? AND document IS NOT NULL";
    private static final String KEEP = "UPDATE helpdesk.certificate SET document = ?, sealed = ? WHERE code = ? AND document IS NULL";
    private static final String SEALED = "SELECT COUNT(*) FROM helpdesk.certificate WHERE code = ? AND sealed = 1";

    private final Sql sql;

    public CertificateStore(Sql sql) {
        this.sql = sql;
    }

    public Optional<Certificate> find(String code) {
        return sql.first(FIND, CertificateStore::read, code);
    }

    /** Adds a certificate, now the one in force for its outage. */
    public void insert(Certificate c) {
        Outage o = c.facts();
        sql.update(INSERT, c.code(), o.id(), Micros.of(o.from()), Micros.of(o.to()), Services.write(o.services()), o.cause(), o.text(), o.excusing() ? 1 : 0, c.protocol(),
                Micros.of(c.certifiedAt()), c.digest(), c.actHash(), c.corrects());
        sql.update(CURRENT, c.code(), o.id());
    }

    /** Marks a certificate as corrected by another. */
    public void replace(String code, String by) {
        sql.update(REPLACE, by, code);
    }

    public Optional<byte[]> document(String code) {
        return sql.first(DOCUMENT, row -> row.getBytes(1), code);
    }

    /** Keeps the document, unless another thread was faster. */
    public void keep(String code, byte[] document, boolean sealed) {
        sql.update(KEEP, document, sealed ? 1 : 0, code);
    }

    public boolean sealed(String code) {
        return sql.number(SEALED, code) == 1;
    }

    private static Certificate read(ResultSet row) throws SQLException {
        Outage facts = new Outage(row.getString("outage"), Micros.read(row, "from_us"), Micros.read(row, "to_us"), Services.read(row.getString("services")), row.getString("cause"),
                row.getString("text"), row.getInt("excusing") == 1, row.getString("code"));
        return new Certificate(row.getString("code"), facts, row.getString("protocol"), Micros.read(row, "certified_us"), row.getString("digest"), row.getString("act_hash"),
                row.getString("corrects"), row.getString("replaced_by"));
    }
}
