package it.sintesi.kernel.data.bundle;

import it.sintesi.kernel.api.SchemaReady;
import it.sintesi.kernel.api.health.ReadinessCheck;
import it.sintesi.kernel.data.MigrationScripts;
import it.sintesi.kernel.data.SchemaMigrator;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.ServiceRegistration;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Migrates the schema of every bundle that names one in its manifest header {@code Sintesi-Schema}, while the bundle starts, and then
 * publishes {@link SchemaReady}. A schema that fails publishes nothing, so that its area waits, and makes the system not ready.
 */
public final class SchemaRunner implements BundleTrackerCustomizer<ServiceRegistration<SchemaReady>>, ReadinessCheck {

    /** Manifest header with the name of the schema that the bundle owns. */
    public static final String HEADER = "Sintesi-Schema";

    private static final Logger LOG = LoggerFactory.getLogger(SchemaRunner.class);

    private record Ready(String schema, String version) implements SchemaReady {
    }

    private final BundleContext context;
    private final DataSource dataSource;
    private final BundleTracker<ServiceRegistration<SchemaReady>> tracker;
    private final Map<String, String> versions = new TreeMap<>();
    private final Map<String, String> failures = new TreeMap<>();

    public SchemaRunner(BundleContext context, DataSource dataSource) {
        this.context = context;
        this.dataSource = dataSource;
        this.tracker = new BundleTracker<>(context, Bundle.STARTING | Bundle.ACTIVE, this);
    }

    /** Migrates what is there and watches for what comes. */
    public void start() {
        tracker.open();
    }

    /** Withdraws all {@link SchemaReady} services. */
    public void stop() {
        tracker.close();
    }

    @Override
    public ServiceRegistration<SchemaReady> addingBundle(Bundle bundle, BundleEvent event) {
        String schema = bundle.getHeaders().get(HEADER);
        if (schema == null || schema.isBlank()) {
            return null;
        }
        try {
            String version = migrate(schema, bundle);
            note(schema, version, null);
            LOG.info("Schema {} is at version {} ({})", schema, version, bundle.getSymbolicName());
            return context.registerService(SchemaReady.class, new Ready(schema, version), new Hashtable<>(Map.of(SchemaReady.SCHEMA, schema)));
        } catch (Exception e) {
            note(schema, null, e.getMessage());
            LOG.error("Schema {} of {} could not be migrated; its area stays closed", schema, bundle.getSymbolicName(), e);
            return null;
        }
    }

    @Override
    public void modifiedBundle(Bundle bundle, BundleEvent event, ServiceRegistration<SchemaReady> registration) {
        // From STARTING to ACTIVE: the schema was migrated already.
    }

    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, ServiceRegistration<SchemaReady> registration) {
        registration.unregister();
    }

    @Override
    public String name() {
        return "migrations";
    }

    @Override
    public synchronized Result check() {
        return failures.isEmpty() ? Result.ready(versions.toString()) : Result.notReady("Migrazione non riuscita: " + failures);
    }

    private String migrate(String schema, Bundle bundle) throws Exception {
        SchemaMigrator migrator = new SchemaMigrator(dataSource);
        Enumeration<URL> entries = bundle.findEntries("db/" + schema, "*.sql", true);
        List<URL> found = entries == null ? List.of() : Collections.list(entries);
        return migrator.migrate(MigrationScripts.of(schema, migrator.vendor(), found));
    }

    private synchronized void note(String schema, String version, String failure) {
        versions.remove(schema);
        failures.remove(schema);
        if (failure == null && version != null) {
            versions.put(schema, version);
        } else {
            failures.put(schema, String.valueOf(failure));
        }
    }
}
