package it.sintesi.communications.persistence;

import it.sintesi.communications.domain.FormFacts;
import it.sintesi.communications.domain.Incoming;
import it.sintesi.communications.format.FormReader;
import it.sintesi.communications.format.model.Form;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads stored communications again in order of reception, to rebuild what is derived from them. */
public final class ArchiveReplay {

    private static final int PORTION = 500;
    private static final String NEXT = "SELECT c.seq, c.code, c.days_late, c.office, d.message, d.message_size FROM communications.communication c"
            + " JOIN communications.document d ON d.seq = c.seq WHERE c.seq > ? ORDER BY c.seq FETCH FIRST " + PORTION + " ROWS ONLY";
    private static final Insert NO_ASSIGNMENTS = new Insert("DELETE FROM communications.assignment");
    private static final Insert NO_STEPS = new Insert("DELETE FROM communications.relation_step");
    private static final Insert NO_RELATIONS = new Insert("DELETE FROM communications.relation");

    /** Removes everything that is derived. */
    public void clear(Connection connection) throws SQLException {
        NO_ASSIGNMENTS.run(connection, new Object[0]);
        NO_STEPS.run(connection, new Object[0]);
        NO_RELATIONS.run(connection, new Object[0]);
    }

    /** The communications after this one; empty at the end. */
    public List<Incoming> next(Connection connection, long after) throws SQLException {
        List<Incoming> portion = new ArrayList<>(PORTION);
        try (PreparedStatement statement = connection.prepareStatement(NEXT)) {
            statement.setLong(1, after);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Form form = FormReader.read(new Packed(row.getBytes(5), row.getInt(6)).unpack()).form();
                    portion.add(new Incoming(row.getLong(1), row.getString(2), form, FormFacts.of(form), row.getInt(3), row.getString(4)));
                }
            }
        }
        return portion;
    }
}
