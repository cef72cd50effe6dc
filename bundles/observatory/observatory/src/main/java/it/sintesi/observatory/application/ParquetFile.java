package it.sintesi.observatory.application;

import it.sintesi.observatory.api.Answer;
import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.api.Measure;
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
import java.util.Locale;
import java.util.Properties;

/** An answer as a Parquet file: a column of codes and one of names for each dimension, a column of numbers for each measure; hidden cells are null. */
final class ParquetFile {

    private ParquetFile() {
    }

    static void write(Answer answer, Labels labels, OutputStream out) {
        try {
            Path folder = Files.createTempDirectory("sintesi-observatory");
            Path file = folder.resolve("answer.parquet");
            try {
                Properties settings = new Properties();
                settings.setProperty("threads", "1");
                try (Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", settings); Statement statement = connection.createStatement()) {
                    statement.execute(table(answer));
                    fill(connection, answer, labels);
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

    private static String table(Answer answer) {
        StringBuilder sql = new StringBuilder("CREATE TABLE answer (");
        for (Dimension dimension : answer.question().dimensions()) {
            String name = dimension.name().toLowerCase(Locale.ROOT);
            sql.append('"').append(name).append("\" VARCHAR, \"").append(name).append("_name\" VARCHAR, ");
        }
        for (Measure measure : answer.question().measures()) {
            sql.append('"').append(measure.name().toLowerCase(Locale.ROOT)).append("\" DOUBLE, ");
        }
        return sql.append("hidden BOOLEAN)").toString();
    }

    private static void fill(Connection connection, Answer answer, Labels labels) throws SQLException {
        List<Dimension> dimensions = answer.question().dimensions();
        int columns = dimensions.size() * 2 + answer.question().measures().size() + 1;
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO answer VALUES (" + "?, ".repeat(columns - 1) + "?)")) {
            for (Answer.Row row : dimensions.isEmpty() ? List.of(answer.total()) : answer.rows()) {
                int at = 1;
                for (int i = 0; i < dimensions.size(); i++) {
                    String code = row.keys().get(i);
                    insert.setString(at++, code);
                    insert.setString(at++, code == null ? null : labels.of(dimensions.get(i), code));
                }
                for (Answer.Cell cell : row.cells()) {
                    insert.setObject(at++, cell.value() == null ? null : cell.value().doubleValue());
                }
                insert.setBoolean(at, row.cells().stream().anyMatch(Answer.Cell::hidden));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
