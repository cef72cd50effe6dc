package it.sintesi.identity.persistence;

import it.sintesi.identity.domain.Accreditation.Document;
import it.sintesi.identity.domain.FileKind;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import java.util.List;
import java.util.Optional;

/** Documents of requests of accreditation. */
public final class DocumentStore {

    private static final String ADD = """
            INSERT INTO identities.accreditation_document (id, accreditation_id, name, kind, bytes, digest, added_us, content)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String LIST = """
            SELECT id, name, kind, bytes, digest, added_us FROM identities.accreditation_document WHERE accreditation_id = ? ORDER BY added_us, id""";
    private static final String CONTENT = "SELECT content FROM identities.accreditation_document WHERE accreditation_id = ? AND id = ?";
    private static final String DELETE = "DELETE FROM identities.accreditation_document WHERE accreditation_id = ? AND id = ?";

    private final Sql sql;

    public DocumentStore(Sql sql) {
        this.sql = sql;
    }

    public void add(String accreditation, Document d, byte[] content) {
        sql.update(ADD, d.id(), accreditation, d.name(), d.kind().name(), d.bytes(), d.digest(), Micros.of(d.addedAt()), content);
    }

    public List<Document> list(String accreditation) {
        return sql.list(LIST, row -> new Document(row.getString("id").strip(), row.getString("name"), FileKind.valueOf(row.getString("kind")),
                row.getInt("bytes"), row.getString("digest"), Micros.read(row, "added_us")), accreditation);
    }

    /** The bytes of a document of that request. */
    public Optional<byte[]> content(String accreditation, String id) {
        return sql.first(CONTENT, row -> row.getBytes(1), accreditation, id);
    }

    public boolean delete(String accreditation, String id) {
        return sql.update(DELETE, accreditation, id) == 1;
    }
}
