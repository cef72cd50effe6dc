package it.sintesi.kernel.testing;

import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.data.JtaTransactions;
import it.sintesi.kernel.data.MigrationScripts;
import it.sintesi.kernel.data.SchemaMigrator;
import it.sintesi.kernel.data.Vendor;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.persistence.EntityManagerFactory;
import javax.sql.CommonDataSource;
import javax.sql.DataSource;
import javax.transaction.TransactionManager;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.apache.derby.jdbc.EmbeddedXADataSource;
import org.ops4j.pax.transx.jdbc.ManagedDataSourceBuilder;

/**
 * An empty database with the production migrations of the asked schemas, behind the same XA pool as in the distribution. The scripts
 * are looked for on the class path under {@code db/<schema>/}: put the bundle that holds them among the test dependencies.
 */
public final class TestDatabase implements AutoCloseable {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Engine engine;
    private final DataSource dataSource;
    private final DataSource unmanaged;
    private final Transactions transactions = new JtaTransactions(TestTransactionManager.instance());
    private final List<EntityManagerFactory> factories = new ArrayList<>();
    private final Runnable drop;

    private TestDatabase(Engine engine, DataSource dataSource, DataSource unmanaged, Runnable drop) {
        this.engine = engine;
        this.dataSource = dataSource;
        this.unmanaged = unmanaged;
        this.drop = drop;
    }

    /**
     * Creates a database and migrates the schemas in the given order.
     *
     * @throws IllegalStateException when PostgreSQL cannot be had: tests must fail then, not be skipped
     */
    public static TestDatabase create(Engine engine, String... schemas) {
        TestDatabase database = engine == Engine.DERBY ? derby() : postgresql();
        try {
            database.migrate(schemas);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
        return database;
    }

    /** Migrates further schemas. */
    public void migrate(String... schemas) {
        try {
            SchemaMigrator migrator = new SchemaMigrator(dataSource);
            for (String schema : schemas) {
                migrator.migrate(MigrationScripts.of(schema, vendor(), ClasspathScripts.find(schema)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot reach the test database", e);
        }
    }

    public Engine engine() {
        return engine;
    }

    public Vendor vendor() {
        return engine.vendor();
    }

    /** The pooled data source: joins the transaction of the thread, or commits by itself when there is none. */
    public DataSource dataSource() {
        return dataSource;
    }

    public Transactions transactions() {
        return transactions;
    }

    public TransactionManager transactionManager() {
        return TestTransactionManager.instance();
    }

    /** A persistence unit of the class path on this database, with JTA; closed with the database. */
    public synchronized EntityManagerFactory entityManagerFactory(String unit) {
        EntityManagerFactory factory = PersistenceUnits.create(unit, engine, dataSource, unmanaged);
        factories.add(factory);
        return factory;
    }

    @Override
    public synchronized void close() {
        factories.forEach(EntityManagerFactory::close);
        factories.clear();
        try {
            if (dataSource instanceof AutoCloseable closeable) {
                closeable.close();
            }
        } catch (Exception e) {
            throw new IllegalStateException("Cannot close the connection pool", e);
        }
        drop.run();
    }

    private static TestDatabase derby() {
        System.setProperty("derby.stream.error.file", "target/derby.log");
        String pool = "sintesi-test-" + COUNT.incrementAndGet();
        String name = "memory:" + pool;
        EmbeddedXADataSource xa = new EmbeddedXADataSource();
        xa.setDatabaseName(name);
        xa.setCreateDatabase("create");
        EmbeddedDataSource plain = new EmbeddedDataSource();
        plain.setDatabaseName(name);
        return new TestDatabase(Engine.DERBY, pool(pool, xa), plain, () -> dropDerby(name));
    }

    private static TestDatabase postgresql() {
        PostgresServer server = PostgresServer.instance();
        String name = server.createDatabase();
        return new TestDatabase(Engine.POSTGRESQL, pool(name, server.xaDataSource(name)), server.plainDataSource(name),
                () -> server.dropDatabase(name));
    }

    private static DataSource pool(String name, CommonDataSource xa) {
        try {
            return ManagedDataSourceBuilder.builder().name(name).dataSource(xa).transactionManager(TestTransactionManager.wrapper())
                    // With minIdle 0 this pool may miss its first borrower and let it wait for ever.
                    .minIdle(1).maxPoolSize(40).connectionTimeout(60_000).build();
        } catch (Exception e) {
            throw new IllegalStateException("Cannot build the connection pool of " + name, e);
        }
    }

    private static void dropDerby(String name) {
        EmbeddedXADataSource drop = new EmbeddedXADataSource();
        drop.setDatabaseName(name);
        drop.setConnectionAttributes("drop=true");
        try {
            drop.getXAConnection().getConnection().close();
        } catch (SQLException e) {
            // Derby tells success by this state.
            if (!"08006".equals(e.getSQLState())) {
                throw new IllegalStateException("Cannot drop " + name, e);
            }
        }
    }
}
