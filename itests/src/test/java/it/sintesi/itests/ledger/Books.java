package it.sintesi.itests.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a stopped server's Derby database holds. Read with the driver alone, without any code of the system.
 *
 * @param communications registered communications
 * @param acts           register of acts, in order
 * @param audit          access register, in order
 * @param events         codes of the outbox events of reception
 * @param heads          position, hash and number by name of the chain
 * @param sealKey        key of the seals, Base64
 */
public record Books(List<Communication> communications, List<Act> acts, List<Access> audit, List<String> events, Map<String, Head> heads, String sealKey) {

    /** A row of {@code communications.communication} with its receipt. */
    public record Communication(String code, String protocol, String sender, String messageId, String digest, String channel, String receipt) {
    }

    /** A row of {@code kernel.act}. */
    public record Act(int year, long number, long position, String id, long certifiedUs, String area, String kind, String subject, String digest,
                      String corrects, String previousHash, String hash, String seal) {

        String protocol() {
            return "%d/%07d".formatted(year, number);
        }
    }

    /** A row of {@code kernel.audit}: the fields as they are hashed, hash, seal. */
    public record Access(long position, Object[] fields, String hash, String seal) {
    }

    /** A row of {@code kernel.chain_head}. */
    public record Head(long position, long number, String hash) {
    }

    /** Opens the database of a server that is stopped, reads, and shuts Derby down. */
    public static Books read(Path database) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:derby:" + database)) {
            connection.setReadOnly(true);
            return new Books(communications(connection), acts(connection), audit(connection), events(connection), heads(connection),
                    list(connection, "SELECT value FROM kernel.setting WHERE name = 'seal'", row -> row.getString(1)).stream().findFirst().orElse(""));
        } finally {
            shutDown(database);
        }
    }

    /** Changes the database by hand, as somebody who should not. */
    public static void tamper(Path database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:derby:" + database); Statement statement = connection.createStatement()) {
            if (statement.executeUpdate(sql) == 0) {
                throw new IllegalStateException("Nothing changed by " + sql);
            }
        } finally {
            shutDown(database);
        }
    }

    private static void shutDown(Path database) {
        try {
            DriverManager.getConnection("jdbc:derby:" + database + ";shutdown=true").close();
        } catch (SQLException e) {
            // Derby reports its own successful shutdown as an exception.
            if (!"08006".equals(e.getSQLState())) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static List<Communication> communications(Connection c) throws SQLException {
        return list(c, "SELECT c.code, c.protocol, c.sender, c.message_id, c.digest, c.channel, d.receipt FROM communications.communication c"
                        + " LEFT JOIN communications.document d ON d.seq = c.seq ORDER BY c.seq",
                r -> new Communication(r.getString(1), r.getString(2), r.getString(3), r.getString(4), r.getString(5), r.getString(6), text(r.getBytes(7))));
    }

    private static List<Act> acts(Connection c) throws SQLException {
        return list(c, "SELECT protocol_year, act_number, position, id, certified_us, area, kind, subject, digest, corrects, previous_hash, hash, seal"
                        + " FROM kernel.act ORDER BY position",
                r -> new Act(r.getInt(1), r.getLong(2), r.getLong(3), r.getString(4), r.getLong(5), r.getString(6), r.getString(7), r.getString(8),
                        r.getString(9), r.getString(10), r.getString(11), r.getString(12), r.getString(13)));
    }

    private static List<Access> audit(Connection c) throws SQLException {
        return list(c, "SELECT position, at_us, account, display_name, office, address, action, subject_kind, subject_id, person_code, purpose, outcome,"
                + " hash, seal FROM kernel.audit ORDER BY position", r -> {
                    Object[] fields = new Object[12];
                    for (int i = 0; i < fields.length; i++) {
                        fields[i] = r.getObject(i + 1);
                    }
                    return new Access(r.getLong(1), fields, r.getString(13), r.getString(14));
                });
    }

    private static List<String> events(Connection c) throws SQLException {
        ObjectMapper json = new ObjectMapper();
        return list(c, "SELECT payload FROM kernel.outbox_event WHERE type = 'communications/Received' ORDER BY position", r -> {
            try {
                return json.readTree(r.getString(1)).path("code").asText();
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Map<String, Head> heads(Connection c) throws SQLException {
        return list(c, "SELECT name, position, last_number, hash FROM kernel.chain_head",
                r -> Map.entry(r.getString(1), new Head(r.getLong(2), r.getLong(3), r.getString(4)))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String text(byte[] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static <T> List<T> list(Connection connection, String sql, Row<T> row) throws SQLException {
        List<T> all = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                all.add(row.read(rows));
            }
        }
        return all;
    }
}
