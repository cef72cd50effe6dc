package it.sintesi.kernel.testing;

import java.util.HashMap;
import java.util.Map;
import javax.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.apache.openjpa.persistence.PersistenceProviderImpl;

/** Opens persistence units with the settings that the distribution gives them, but data source and manager handed over directly. */
final class PersistenceUnits {

    private static final String DERBY = "derby(NextSequenceQuery=\"VALUES NEXT VALUE FOR {0}\",disableAlterSeqenceIncrementBy=true)";

    private PersistenceUnits() {
    }

    static EntityManagerFactory create(String unit, Engine engine, DataSource dataSource, DataSource unmanaged) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("javax.persistence.transactionType", "JTA");
        settings.put("openjpa.ConnectionFactory", dataSource);
        settings.put("openjpa.ConnectionFactory2", unmanaged);
        settings.put("openjpa.ConnectionFactoryName", "");
        settings.put("openjpa.ConnectionFactory2Name", "");
        settings.put("openjpa.ConnectionFactoryMode", "managed");
        settings.put("openjpa.TransactionMode", "managed");
        settings.put("openjpa.ManagedRuntime", "invocation(TransactionManagerMethod=" + TestTransactionManager.class.getName() + ".instance)");
        settings.put("openjpa.jdbc.DBDictionary", engine == Engine.DERBY ? DERBY : "postgres");
        settings.put("openjpa.Log", "slf4j");
        EntityManagerFactory factory = new PersistenceProviderImpl().createEntityManagerFactory(unit, settings);
        if (factory == null) {
            throw new IllegalStateException("No persistence unit " + unit + " in any META-INF/persistence.xml of the class path");
        }
        return factory;
    }
}
