package it.sintesi.kernel.testing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The databases of a test class: {@code @RegisterExtension static final TestDatabases DATABASES = new TestDatabases("kernel", "pact")}.
 * Each is made when first asked for, and dropped after the class.
 */
public final class TestDatabases implements AfterAllCallback {

    private final String[] schemas;
    private final Map<Engine, TestDatabase> shared = new EnumMap<>(Engine.class);
    private final List<TestDatabase> all = new ArrayList<>();

    public TestDatabases(String... schemas) {
        this.schemas = schemas.clone();
    }

    /** The database that all tests of the class share. */
    public synchronized TestDatabase on(Engine engine) {
        return shared.computeIfAbsent(engine, this::fresh);
    }

    /** A database for one test alone. */
    public synchronized TestDatabase fresh(Engine engine) {
        TestDatabase database = TestDatabase.create(engine, schemas);
        all.add(database);
        return database;
    }

    @Override
    public synchronized void afterAll(ExtensionContext context) {
        all.forEach(TestDatabase::close);
        all.clear();
        shared.clear();
    }
}
