package it.sintesi.communications.persistence;

import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.State;
import it.sintesi.communications.domain.Previous;
import it.sintesi.communications.format.FormReader;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/** What the archive knows of the communication that a message refers to. */
public final class PreviousLookup {

    private static final String COMMUNICATION = "SELECT c.event, s.state, d.message, d.message_size, c.protocol FROM communications.communication c"
            + " JOIN communications.document d ON d.seq = c.seq LEFT JOIN communications.communication_state s ON s.seq = c.seq WHERE c.code = ?";
    private static final String RELATIONS = "SELECT r.last_code, r.provisional FROM communications.relation_step t JOIN communications.relation r ON r.id = t.relation_id"
            + " WHERE t.code = ?";
    private static final String OPEN_URGENCY = "SELECT id FROM communications.relation WHERE worker = ? AND employer = ? AND start_date = ? AND provisional = 1";

    /** The communication with this code. */
    public Optional<Previous> find(Connection connection, String code) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COMMUNICATION)) {
            statement.setString(1, code);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                EventKind event = EventKind.valueOf(row.getString(1));
                State state = row.getString(2) == null ? State.VALID : State.valueOf(row.getString(2));
                byte[] message = new Packed(row.getBytes(3), row.getInt(4)).unpack();
                return Optional.of(previous(connection, code, row.getString(5), event, state, message));
            }
        }
    }

    private static Previous previous(Connection connection, String code, String protocol, EventKind event, State state, byte[] message) throws SQLException {
        boolean last = true;
        boolean completed = event == EventKind.URGENCY;
        boolean any = false;
        try (PreparedStatement statement = connection.prepareStatement(RELATIONS)) {
            statement.setString(1, code);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    any = true;
                    last &= code.equals(row.getString(1));
                    completed &= row.getInt(2) == 0;
                }
            }
        }
        return new Previous(code, protocol, FormReader.read(message).form(), event, state, last, any && completed);
    }

    /** Whether an urgency form for the same relation waits for its completion. */
    public boolean openUrgency(Connection connection, String employer, String worker, LocalDate start) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OPEN_URGENCY)) {
            statement.setString(1, worker);
            statement.setString(2, employer);
            statement.setDate(3, Date.valueOf(start));
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }
}
