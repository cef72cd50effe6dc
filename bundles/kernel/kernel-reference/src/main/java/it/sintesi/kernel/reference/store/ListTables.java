package it.sintesi.kernel.reference.store;

import it.sintesi.kernel.api.codelist.CodeEntry;
import it.sintesi.kernel.reference.list.ListDescriptor;
import it.sintesi.kernel.reference.list.ListSnapshot;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** The tables of the schema {@code reference}; the caller holds the transaction. */
public final class ListTables {

    private static final int BATCH = 500;
    private static final String SELECT = "SELECT name, title, incomplete, source, licence, updated_on, note, shipped_digest, imported, revision "
            + "FROM reference.code_list";

    /** State of a stored list. */
    record Stored(ListDescriptor descriptor, String shippedDigest, boolean imported, long revision) {
    }

    private final DataSource dataSource;

    public ListTables(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    Map<String, Long> revisions() {
        return query("SELECT name, revision FROM reference.code_list", null, rows -> {
            Map<String, Long> found = new HashMap<>();
            while (rows.next()) {
                found.put(rows.getString(1), rows.getLong(2));
            }
            return found;
        });
    }

    /** Every stored list, without its entries, by name. */
    Map<String, Stored> all() {
        return query(SELECT, null, rows -> {
            Map<String, Stored> found = new HashMap<>();
            while (rows.next()) {
                Stored stored = stored(rows);
                found.put(stored.descriptor().name(), stored);
            }
            return found;
        });
    }

    Optional<Stored> find(String name) {
        return query(SELECT + " WHERE name = ?", name, rows -> rows.next() ? Optional.of(stored(rows)) : Optional.<Stored>empty());
    }

    private static Stored stored(ResultSet row) throws SQLException {
        ListDescriptor descriptor = new ListDescriptor(row.getString(1), row.getString(2), row.getInt(3) != 0, row.getString(4), row.getString(5),
                date(row, 6), row.getString(7));
        return new Stored(descriptor, row.getString(8), row.getInt(9) != 0, row.getLong(10));
    }

    ListSnapshot read(ListDescriptor descriptor) {
        return query("SELECT code, description, valid_from, valid_to, attributes FROM reference.code_entry WHERE list_name = ? ORDER BY position",
                descriptor.name(), rows -> {
            List<CodeEntry> entries = new ArrayList<>();
            while (rows.next()) {
                entries.add(new CodeEntry(rows.getString(1), rows.getString(2), date(rows, 3), date(rows, 4),
                        AttributeText.read(rows.getString(5))));
            }
            return new ListSnapshot(descriptor, entries);
        });
    }

    void insert(Stored list, Collection<CodeEntry> entries) {
        write("INSERT INTO reference.code_list (title, incomplete, source, licence, updated_on, note, shipped_digest, imported, revision, name) "
                + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", list);
        insertEntries(list.descriptor().name(), entries);
    }

    /**
     * Replaces a list, unless somebody else changed it meanwhile.
     *
     * @return false when the stored revision is no longer the one before {@code list.revision()}
     */
    boolean replace(Stored list, Collection<CodeEntry> entries) {
        // The revision in the WHERE clause and the row lock keep two importing nodes apart.
        if (write("UPDATE reference.code_list SET title = ?, incomplete = ?, source = ?, licence = ?, updated_on = ?, note = ?, shipped_digest = ?, "
                + "imported = ?, revision = ? WHERE name = ? AND revision = ?", list) == 0) {
            return false;
        }
        update("DELETE FROM reference.code_entry WHERE list_name = ?", statement -> statement.setString(1, list.descriptor().name()));
        insertEntries(list.descriptor().name(), entries);
        return true;
    }

    private int write(String sql, Stored list) {
        ListDescriptor d = list.descriptor();
        return update(sql, statement -> {
            statement.setString(1, d.title());
            statement.setInt(2, d.partial() ? 1 : 0);
            statement.setString(3, d.source());
            statement.setString(4, d.licence());
            statement.setDate(5, Date.valueOf(d.updated()));
            statement.setString(6, d.note());
            statement.setString(7, list.shippedDigest());
            statement.setInt(8, list.imported() ? 1 : 0);
            statement.setLong(9, list.revision());
            statement.setString(10, d.name());
            if (statement.getParameterMetaData().getParameterCount() > 10) {
                statement.setLong(11, list.revision() - 1);
            }
        });
    }

    private void insertEntries(String name, Collection<CodeEntry> entries) {
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = connection.prepareStatement(
                "INSERT INTO reference.code_entry (list_name, position, code, description, valid_from, valid_to, attributes) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            int position = 0;
            for (CodeEntry entry : entries) {
                statement.setString(1, name);
                statement.setInt(2, position++);
                statement.setString(3, entry.code());
                statement.setString(4, entry.description());
                statement.setDate(5, date(entry.validFrom()));
                statement.setDate(6, date(entry.validTo()));
                statement.setString(7, AttributeText.write(entry.attributes()));
                statement.addBatch();
                if (position % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot write the code list " + name, e);
        }
    }

    private static Date date(LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    private static LocalDate date(ResultSet row, int column) throws SQLException {
        Date date = row.getDate(column);
        return date == null ? null : date.toLocalDate();
    }

    private interface Rows<T> {
        T read(ResultSet rows) throws SQLException;
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private <T> T query(String sql, String parameter, Rows<T> rows) {
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            if (parameter != null) {
                statement.setString(1, parameter);
            }
            try (ResultSet result = statement.executeQuery()) {
                return rows.read(result);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the code lists", e);
        }
    }

    private int update(String sql, Binding binding) {
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot write the code lists", e);
        }
    }
}
