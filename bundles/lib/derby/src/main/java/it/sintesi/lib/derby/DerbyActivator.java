package it.sintesi.lib.derby;

import java.sql.SQLException;
import java.util.Properties;
import org.apache.derby.jdbc.EmbeddedDriver;
import org.ops4j.pax.jdbc.derby.impl.Activator;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes Derby as an OSGi data source factory (by Pax JDBC's own activator) and shuts the engine down when the bundle stops: else it
 * would stay booted in the old class loader and keep the database locked.
 */
public final class DerbyActivator implements BundleActivator {

    /** How Derby reports that the engine has stopped as asked. */
    private static final String STOPPED = "XJ015";
    private static final Logger LOG = LoggerFactory.getLogger(DerbyActivator.class);

    private final BundleActivator factory = new Activator();

    @Override
    public void start(BundleContext context) throws Exception {
        factory.start(context);
    }

    @Override
    public void stop(BundleContext context) throws Exception {
        factory.stop(context);
        shutDown();
    }

    static void shutDown() throws SQLException {
        try {
            new EmbeddedDriver().connect("jdbc:derby:;shutdown=true", new Properties());
        } catch (SQLException e) {
            if (!STOPPED.equals(e.getSQLState())) {
                throw e;
            }
            LOG.info("Derby stopped");
        }
    }
}
