package it.sintesi.kernel.data;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/**
 * Brings one database schema to its newest version. Each schema has its own history table {@code schema_history}; several nodes may
 * try at the same time, the database's lock lets one through. Must run outside a transaction.
 */
public final class SchemaMigrator {

    private static final String HISTORY = "schema_history";

    private final DataSource dataSource;
    private final Vendor vendor;

    /** A migrator of the given database. */
    public SchemaMigrator(DataSource dataSource) throws SQLException {
        this.dataSource = dataSource;
        this.vendor = Vendor.of(dataSource);
    }

    /** The database it works on. */
    public Vendor vendor() {
        return vendor;
    }

    /**
     * Runs the scripts that have not run yet, creating the schema when it is missing.
     *
     * @return version of the last script that has run
     * @throws MigrationException when there is no script, a script fails, or one that ran before was changed since
     */
    public String migrate(MigrationScripts scripts) {
        if (scripts.paths().isEmpty()) {
            throw new MigrationException("Schema %s: no script under db/%s/".formatted(scripts.schema(), scripts.schema()), null);
        }
        try {
            Flyway flyway = flyway(scripts);
            flyway.migrate();
            MigrationInfo current = flyway.info().current();
            return current == null || current.getVersion() == null ? "0" : current.getVersion().getVersion();
        } catch (FlywayException e) {
            throw new MigrationException("Schema %s: %s".formatted(scripts.schema(), oneLine(e.getMessage())), e);
        }
    }

    private Flyway flyway(MigrationScripts scripts) {
        return Flyway.configure(SchemaMigrator.class.getClassLoader())
                .dataSource(dataSource)
                .loggers("slf4j")
                .defaultSchema(vendor.schemaName(scripts.schema()))
                .createSchemas(true)
                .table(HISTORY)
                .locations(new String[0])
                .resourceProvider(new ScriptResources(scripts))
                .javaMigrationClassProvider(List::of)
                .placeholders(vendor.placeholders())
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .load();
    }

    private static String oneLine(String message) {
        return message == null ? "unknown reason" : message.strip().replaceAll("\\s*\\R\\s*", " · ");
    }
}
