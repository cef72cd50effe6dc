package it.sintesi.kernel.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;

/** The databases that Sintesi runs on, with the names that differ between them. */
public enum Vendor {
    DERBY(Map.of("clob", "CLOB", "blob", "BLOB")),
    POSTGRESQL(Map.of("clob", "TEXT", "blob", "BYTEA"));

    private final Map<String, String> placeholders;

    Vendor(Map<String, String> placeholders) {
        this.placeholders = placeholders;
    }

    /** Column types that migration scripts may write as {@code ${clob}} and {@code ${blob}}. */
    public Map<String, String> placeholders() {
        return placeholders;
    }

    /** Folder under {@code db/<schema>/} with scripts for this database only. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How this database writes a schema name that is not quoted. */
    public String schemaName(String schema) {
        return this == DERBY ? schema.toUpperCase(Locale.ROOT) : schema.toLowerCase(Locale.ROOT);
    }

    /**
     * Asks a data source what it is.
     *
     * @throws SQLException          when it cannot be reached
     * @throws IllegalStateException when it is neither Derby nor PostgreSQL
     */
    public static Vendor of(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            if (product.contains("Derby")) {
                return DERBY;
            }
            if (product.contains("PostgreSQL")) {
                return POSTGRESQL;
            }
            throw new IllegalStateException("Database not supported: " + product);
        }
    }
}
