package it.sintesi.communications.application;

import it.sintesi.kernel.data.JtaTransactions;
import it.sintesi.kernel.data.MigrationScripts;
import it.sintesi.kernel.data.SchemaMigrator;
import it.sintesi.kernel.data.Vendor;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabase;
import it.sintesi.kernel.testing.TestTransactionManager;
import org.apache.derby.jdbc.EmbeddedXADataSource;
import org.apache.geronimo.transaction.manager.GeronimoTransactionManager;
import org.ops4j.pax.transx.jdbc.ManagedDataSourceBuilder;
import org.ops4j.pax.transx.tm.impl.geronimo.TransactionManagerWrapper;

import javax.sql.DataSource;
import java.net.URL;
import java.util.List;

/** The area on a durable Derby in a folder, without persistence unit; PostgreSQL is that of the tests, with its durability off. */
final class BenchWorld {

    private BenchWorld() {
    }

    static World open(Engine engine, String folder) throws Exception {
        if (engine == Engine.POSTGRESQL) {
            TestDatabase database = TestDatabase.create(engine, "fake", "communications");
            return new World(database.dataSource(), database.transactions(), null, IntakeSettings.DEFAULT, RealAreas.services(), RealAreas.codeLists());
        }
        EmbeddedXADataSource derby = new EmbeddedXADataSource();
        derby.setDatabaseName(folder);
        derby.setCreateDatabase("create");
        DataSource pool = ManagedDataSourceBuilder.builder().name("bench").dataSource(derby)
                .transactionManager(new TransactionManagerWrapper((GeronimoTransactionManager) TestTransactionManager.instance())).minIdle(0).maxPoolSize(40)
                .connectionTimeout(10_000).build();
        SchemaMigrator migrator = new SchemaMigrator(pool);
        for (String schema : List.of("fake", "communications")) {
            URL script = BenchWorld.class.getResource("/db/" + schema + "/V1__" + schema + ".sql");
            migrator.migrate(MigrationScripts.of(schema, Vendor.DERBY, List.of(script)));
        }
        return new World(pool, new JtaTransactions(TestTransactionManager.instance()), null, IntakeSettings.DEFAULT,
                RealAreas.services(), RealAreas.codeLists());
    }
}
