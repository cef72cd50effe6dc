package it.sintesi.communications.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Finds messages by code. Listeners and deliveries ask for them: one constant statement for many instead of three entities for each. */
public final class MessageLookup {

    private static final KeyedQuery MESSAGES = new KeyedQuery("SELECT c.code, c.protocol, d.message, d.message_size FROM communications.communication c"
            + " JOIN communications.document d ON d.seq = c.seq WHERE c.code IN (" + KeyedQuery.MARKS + ")");

    /**
     * A message in the archive.
     *
     * @param protocol protocol number with its year
     * @param content  the XML as received
     */
    public record Kept(String protocol, byte[] content) {
    }

    /** The messages of the communications with these codes, by code. */
    public Map<String, Kept> find(Connection connection, Collection<String> codes) throws SQLException {
        Map<String, Kept> found = new HashMap<>();
        MESSAGES.run(connection, codes, row -> found.put(row.getString(1), new Kept(row.getString(2), new Packed(row.getBytes(3), row.getInt(4)).unpack())));
        return found;
    }
}
