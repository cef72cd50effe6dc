package it.sintesi.communications.persistence;

import it.sintesi.communications.api.BulkUploads.Item;
import it.sintesi.communications.api.BulkUploads.State;
import it.sintesi.communications.api.BulkUploads.Upload;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.security.Caller;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes uploads, their content, progress and results. */
public final class UploadStore {

    private static final Insert UPLOAD = new Insert("INSERT INTO communications.upload (id, file_name, received_at, sender, caller, check_only, state, total, done, accepted,"
            + " refused, digest, protocol, completed_at, problem) VALUES (?,?,?,?,?,?,'RECEIVED',0,0,0,0,?,NULL,NULL,'')", Types.VARCHAR, Types.VARCHAR, Types.BIGINT,
            Types.VARCHAR, Types.VARCHAR, Types.SMALLINT, Types.VARCHAR);
    private static final Insert CONTENT = new Insert("INSERT INTO communications.upload_content (upload_id, content) VALUES (?,?)", Types.VARCHAR, Types.VARBINARY);
    private static final Insert TOTAL = new Insert("UPDATE communications.upload SET state = 'RUNNING', total = ? WHERE id = ? AND state IN ('RECEIVED', 'RUNNING')",
            Types.INTEGER, Types.VARCHAR);
    private static final Insert PROGRESS = new Insert("UPDATE communications.upload SET done = done + ?, accepted = accepted + ?, refused = refused + ? WHERE id = ?",
            Types.INTEGER, Types.INTEGER, Types.INTEGER, Types.VARCHAR);
    private static final Insert ITEM = new Insert("INSERT INTO communications.upload_item (upload_id, number, entry, code, refused, rejections) VALUES (?,?,?,?,?,?)",
            Types.VARCHAR, Types.INTEGER, Types.VARCHAR, Types.VARCHAR, Types.SMALLINT, Types.VARCHAR);
    private static final Insert DONE = new Insert("UPDATE communications.upload SET state = 'DONE', digest = ?, protocol = ?, completed_at = ? WHERE id = ? AND state = 'RUNNING'",
            Types.VARCHAR, Types.VARCHAR, Types.BIGINT, Types.VARCHAR);
    private static final Insert END = new Insert("UPDATE communications.upload SET state = ?, problem = ?, completed_at = ? WHERE id = ? AND state IN ('RECEIVED', 'RUNNING')",
            Types.VARCHAR, Types.VARCHAR, Types.BIGINT, Types.VARCHAR);
    private static final Insert NO_CONTENT = new Insert("DELETE FROM communications.upload_content WHERE upload_id = ?", Types.VARCHAR);
    private static final String OPEN = "SELECT id FROM communications.upload WHERE state IN ('RECEIVED', 'RUNNING') ORDER BY received_at";
    private static final String WORK = "SELECT u.caller, u.check_only, c.content FROM communications.upload u JOIN communications.upload_content c ON c.upload_id = u.id"
            + " WHERE u.id = ? AND u.state IN ('RECEIVED', 'RUNNING')";
    private static final String NUMBERS = "SELECT number FROM communications.upload_item WHERE upload_id = ?";
    private static final String RESULTS = "SELECT number, code FROM communications.upload_item WHERE upload_id = ? ORDER BY number";
    private static final String STATE = "SELECT state FROM communications.upload WHERE id = ?";
    private static final int NAME = 255;
    private static final int PROBLEM = 500;

    /** What is to be done for an upload. */
    public record Work(Caller caller, boolean checkOnly, byte[] content) {
    }

    public void insert(Connection connection, Upload u, Caller caller, String digest, byte[] content) throws SQLException {
        UPLOAD.run(connection, u.id(), cut(u.fileName(), NAME), Moments.micros(u.receivedAt()), caller.account(), Json.of(caller), u.checkOnly() ? 1 : 0, digest);
        CONTENT.run(connection, u.id(), content);
    }

    /** Uploads that are not finished, oldest first. */
    public List<String> open(Connection connection) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(OPEN); ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    /** What is to be done for an upload that is not finished. */
    public Optional<Work> work(Connection connection, String id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(WORK)) {
            statement.setString(1, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(new Work(Json.caller(row.getString(1)), row.getInt(2) == 1, row.getBytes(3))) : Optional.empty();
            }
        }
    }

    /** Numbers that already have a result. */
    public Set<Integer> finished(Connection connection, String id) throws SQLException {
        Set<Integer> numbers = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(NUMBERS)) {
            statement.setString(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    numbers.add(rows.getInt(1));
                }
            }
        }
        return numbers;
    }

    /** Begins the work, now that it is known how much there is. */
    public void begin(Connection connection, String id, int total) throws SQLException {
        TOTAL.run(connection, total, id);
    }

    /** Whether nobody has cancelled it. */
    public boolean running(Connection connection, String id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(STATE)) {
            statement.setString(1, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && State.RUNNING.name().equals(row.getString(1));
            }
        }
    }

    /** Adds results. */
    public void add(Connection connection, String id, List<Item> items) throws SQLException {
        List<Object[]> rows = new ArrayList<>(items.size());
        int refused = 0;
        for (Item item : items) {
            boolean bad = item.rejections().stream().anyMatch(Rejection::refuses);
            refused += bad ? 1 : 0;
            rows.add(new Object[] {id, item.number(), cut(item.entry(), NAME), item.code(), bad ? 1 : 0, Json.of(item.rejections())});
        }
        ITEM.run(connection, rows);
        PROGRESS.run(connection, items.size(), items.size() - refused, refused, id);
    }

    /** The results as text, one line each: what the summary receipt attests. */
    public String results(Connection connection, String id) throws SQLException {
        StringBuilder text = new StringBuilder();
        try (PreparedStatement statement = connection.prepareStatement(RESULTS)) {
            statement.setString(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    text.append(rows.getInt(1)).append(' ').append(rows.getString(2) == null ? "-" : rows.getString(2)).append('\n');
                }
            }
        }
        return text.toString();
    }

    /** Finishes; false when it was no longer running. */
    public boolean done(Connection connection, String id, String digest, String protocol, Instant at) throws SQLException {
        boolean finished = DONE.run(connection, digest, protocol, Moments.micros(at), id) == 1;
        NO_CONTENT.run(connection, new Object[] {id});
        return finished;
    }

    /** Ends without a receipt; false when it had already ended. */
    public boolean end(Connection connection, String id, State state, String problem, Instant at) throws SQLException {
        boolean ended = END.run(connection, state.name(), cut(problem, PROBLEM), Moments.micros(at), id) == 1;
        NO_CONTENT.run(connection, new Object[] {id});
        return ended;
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
