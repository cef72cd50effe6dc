package it.sintesi.communications.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Finds a message by code. Every listener and every delivery asks for it: one constant statement instead of three entities. */
public final class MessageLookup {

    private static final String MESSAGE = "SELECT c.protocol, d.message, d.message_size FROM communications.communication c"
            + " JOIN communications.document d ON d.seq = c.seq WHERE c.code = ?";

    /**
     * A message in the archive.
     *
     * @param protocol protocol number with its year
     * @param content  the XML as received
     */
    public record Kept(String protocol, byte[] content) {
    }

    /** The message of the communication with this code. */
    public Optional<Kept> find(Connection connection, String code) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(MESSAGE)) {
            statement.setString(1, code);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(new Kept(row.getString(1), new Packed(row.getBytes(2), row.getInt(3)).unpack())) : Optional.empty();
            }
        }
    }
}
