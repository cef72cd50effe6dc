package it.sintesi.registry.persistence;

import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.registry.api.MandateDocument;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Signed documents in the database. */
public final class MandateDocumentStore {

    private static final String COLUMNS = "id, file_name, content_type, size_bytes, digest, uploaded_by, uploaded_at";

    /** Whom a stored document belongs to. */
    public record Owner(String requestId, String mandateId) {
    }

    private final Sql sql;

    public MandateDocumentStore(Sql sql) {
        this.sql = sql;
    }

    public void insert(MandateDocument document, byte[] content, Owner owner) {
        sql.update("INSERT INTO registry.mandate_document (" + COLUMNS + ", content, request_id, mandate_id) VALUES (?,?,?,?,?,?,?,?,?,?)", document.id(),
                document.fileName(), document.contentType(), document.size(), document.digest(), document.uploadedBy(), Micros.of(document.uploadedAt()), content,
                owner.requestId(), owner.mandateId());
    }

    /** Gives the document of a request also to the mandate that it became. */
    public void belong(String requestId, String mandateId) {
        sql.update("UPDATE registry.mandate_document SET mandate_id = ? WHERE request_id = ?", mandateId, requestId);
    }

    public Optional<MandateDocument> ofRequest(String requestId) {
        return sql.first("SELECT " + COLUMNS + " FROM registry.mandate_document WHERE request_id = ?", MandateDocumentStore::document, requestId);
    }

    public Optional<MandateDocument> ofMandate(String mandateId) {
        return sql.first("SELECT " + COLUMNS + " FROM registry.mandate_document WHERE mandate_id = ?", MandateDocumentStore::document, mandateId);
    }

    public Optional<Owner> owner(String id) {
        return sql.first("SELECT request_id, mandate_id FROM registry.mandate_document WHERE id = ?", row -> new Owner(row.getString(1), row.getString(2)), id);
    }

    public MandateDocument.Content content(String id) {
        return sql.first("SELECT " + COLUMNS + ", content FROM registry.mandate_document WHERE id = ?",
                row -> new MandateDocument.Content(document(row), row.getBytes("content")), id).orElseThrow();
    }

    private static MandateDocument document(ResultSet row) throws SQLException {
        return new MandateDocument(row.getString("id"), row.getString("file_name"), row.getString("content_type"), row.getInt("size_bytes"), row.getString("digest"),
                row.getString("uploaded_by"), Micros.read(row, "uploaded_at"));
    }
}
