package it.sintesi.observatory.warehouse;

import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;

/** One open file: many readers, each on its own snapshot, and one writer. */
public final class Warehouse implements AutoCloseable {

    /** Version of the tables; a file of another one is built again. */
    public static final int FORMAT = 2;
    private static final int IDLE = 8;

    private final Path file;
    private final DuckDBConnection root;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
    private final Dictionary dictionary;
    private final People people;
    private volatile long version;

    private Warehouse(Path file, DuckDBConnection root, Classifier classifier) throws SQLException {
        this.file = file;
        this.root = root;
        try (Statement statement = root.createStatement()) {
            for (String sql : Ddl.TABLES) {
                statement.execute(sql);
            }
        }
        this.dictionary = new Dictionary(root, classifier);
        this.people = new People(root);
    }

    /** What to do on a connection. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Turns the present row into a value. */
    @FunctionalInterface
    public interface Row<T> {
        T map(ResultSet row) throws SQLException;
    }

    /**
     * Opens a file, making it when there is none; null path = in memory.
     *
     * @param memory  most memory, for example {@code 512MB}
     * @param threads threads of a question
     */
    public static Warehouse open(Path file, String memory, int threads, Classifier classifier) {
        Properties settings = new Properties();
        settings.setProperty("memory_limit", memory);
        settings.setProperty("threads", Integer.toString(threads));
        // Nothing is ever fetched: what is not built in is not used.
        settings.setProperty("autoinstall_known_extensions", "false");
        try {
            Connection connection = new DuckDBDriver().connect("jdbc:duckdb:" + (file == null ? "" : file.toAbsolutePath()), settings);
            return new Warehouse(file, connection.unwrap(DuckDBConnection.class), classifier);
        } catch (SQLException e) {
            throw new WarehouseFailure(e);
        }
    }

    public Path file() {
        return file;
    }

    /** Grows with each write: what was read at a version holds as long as it stays. */
    public long version() {
        return version;
    }

    public Dictionary dictionary() {
        return dictionary;
    }

    People people() {
        return people;
    }

    /** Reads on a snapshot. */
    public <T> T read(Work<T> work) {
        Connection connection = idle.poll();
        try {
            if (connection == null) {
                connection = root.duplicate();
            }
            T result = work.on(connection);
            if (idle.size() < IDLE) {
                idle.add(connection);
            } else {
                connection.close();
            }
            return result;
        } catch (SQLException e) {
            close(connection);
            throw new WarehouseFailure(e);
        }
    }

    /** All rows of a constant statement. */
    public <T> List<T> list(String sql, Row<T> row, Object... parameters) {
        return read(connection -> list(connection, sql, row, parameters));
    }

    public static <T> List<T> list(Connection connection, String sql, Row<T> row, Object... parameters) throws SQLException {
        List<T> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(row.map(rows));
                }
            }
        }
        return found;
    }

    /** Writes in one transaction; writers follow one another. */
    public synchronized <T> T write(Work<T> work) {
        try (Connection connection = root.duplicate()) {
            connection.setAutoCommit(false);
            try {
                T result = work.on(connection);
                dictionary.save(connection);
                people.save(connection);
                connection.commit();
                version++;
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                // What was numbered in the transaction is gone with it.
                dictionary.load(root);
                people.load(root);
                throw e;
            }
        } catch (SQLException e) {
            throw new WarehouseFailure(e);
        }
    }

    static void run(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
        }
    }

    private static void close(Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            throw new WarehouseFailure(e);
        }
    }

    @Override
    public void close() {
        idle.forEach(Warehouse::close);
        idle.clear();
        close(root);
    }
}
