package it.sintesi.communications.persistence;

import it.sintesi.communications.api.BulkUploads.Links;
import it.sintesi.kernel.jdbc.Sql;

import javax.sql.DataSource;
import java.util.List;

/** Which upload sends again what another one was refused. */
public final class UploadCorrections {

    private static final String ALREADY = "SELECT COUNT(*) FROM communications.upload_item i JOIN communications.upload_item e ON e.code = i.code"
            + " WHERE i.upload_id = ? AND e.upload_id = ?";

    private final Sql sql;

    public UploadCorrections(DataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    public void insert(String upload, String corrects) {
        sql.update("INSERT INTO communications.upload_correction (upload_id, corrects) VALUES (?,?)", upload, corrects);
    }

    /** How an upload hangs together with others. */
    public Links of(String upload) {
        String corrects = sql.first("SELECT corrects FROM communications.upload_correction WHERE upload_id = ?", row -> row.getString(1), upload).orElse(null);
        List<String> by = sql.list("SELECT c.upload_id FROM communications.upload_correction c JOIN communications.upload u ON u.id = c.upload_id WHERE c.corrects = ?"
                + " ORDER BY u.received_at, u.id", row -> row.getString(1), upload);
        return new Links(corrects, by, corrects == null ? 0 : (int) sql.number(ALREADY, upload, corrects));
    }
}
