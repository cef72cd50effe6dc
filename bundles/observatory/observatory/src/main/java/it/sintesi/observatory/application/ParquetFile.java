package it.sintesi.observatory.application;

import it.sintesi.observatory.api.Observatory.Column;
import it.sintesi.observatory.warehouse.WarehouseFailure;
import org.duckdb.DuckDBDriver;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/** A table as a Parquet file, written by DuckDB in memory. */
final class ParquetFile {

    private ParquetFile() {
    }

    static void write(List<Column> columns, List<List<Object>> rows, OutputStream out) {
        try {
            Path folder = Files.createTempDirectory("sintesi-observatory");
            Path file = folder.resolve("answer.parquet");
            try {
                Properties settings = new Properties();
                settings.setProperty("threads", "1");
                try (Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", settings); Statement statement = connection.createStatement()) {
                    statement.execute(table(columns));
                    if (!rows.isEmpty()) {
                        fill(connection, columns, rows);
                    }
                    // The path is ours: a folder made just now.
                    statement.execute("COPY answer TO '" + file.toString().replace("'", "''") + "' (FORMAT parquet)");
                }
                Files.copy(file, out);
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new WarehouseFailure(e);
        }
    }

    private static String table(List<Column> columns) {
        return columns.stream().map(column -> quoted(column.name()) + " " + type(column.kind())).collect(Collectors.joining(", ", "CREATE TABLE answer (", ")"));
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String type(Column.Kind kind) {
        return switch (kind) {
            case TEXT -> "VARCHAR";
            case NUMBER -> "DOUBLE";
            case YES_NO -> "BOOLEAN";
        };
    }

    private static void fill(Connection connection, List<Column> columns, List<List<Object>> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO answer VALUES (" + "?, ".repeat(columns.size() - 1) + "?)")) {
            for (List<Object> row : rows) {
                for (int i = 0; i < columns.size(); i++) {
                    insert.setObject(i + 1, row.get(i) instanceof Number number ? number.doubleValue() : row.get(i));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
