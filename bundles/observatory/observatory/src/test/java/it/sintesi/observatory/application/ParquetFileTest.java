package it.sintesi.observatory.application;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.observatory.api.Observatory.Column;
import it.sintesi.observatory.api.Observatory.Column.Kind;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetFileTest {

    private static final List<Column> COLUMNS = List.of(new Column("month", Kind.TEXT), new Column("hires \"gross\"", Kind.NUMBER), new Column("hidden", Kind.YES_NO));

    @TempDir
    private Path folder;

    private List<List<Object>> readBack(List<List<Object>> rows) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ParquetFile.write(COLUMNS, rows, out);
        Path file = Files.write(folder.resolve("table.parquet"), out.toByteArray());
        try (Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", new Properties()); Statement statement = connection.createStatement();
             ResultSet table = statement.executeQuery("SELECT * FROM read_parquet('" + file + "')")) {
            assertThat(table.getMetaData().getColumnName(2)).isEqualTo("hires \"gross\"");
            List<List<Object>> read = new java.util.ArrayList<>();
            while (table.next()) {
                read.add(Arrays.asList(table.getObject(1), table.getObject(2), table.getObject(3)));
            }
            return read;
        }
    }

    @Test
    void another_program_reads_what_was_written() throws Exception {
        assertThat(readBack(List.of(List.of("2026-01", new BigDecimal("1234.5"), false), Arrays.asList("2026-02", null, true))))
                .containsExactly(List.of("2026-01", 1234.5, false), Arrays.asList("2026-02", null, true));
    }

    @Test
    void a_table_without_rows_is_a_file_with_columns() throws Exception {
        assertThat(readBack(List.of())).isEmpty();
    }
}
