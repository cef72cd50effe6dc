package it.sintesi.kernel.bundle;

import it.sintesi.kernel.KernelPartners;
import it.sintesi.kernel.KernelServices;
import it.sintesi.kernel.KernelSettings;
import it.sintesi.kernel.api.SimulatedTime;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.health.Metrics;
import it.sintesi.kernel.api.notification.Notifications;
import it.sintesi.kernel.api.security.MandateDirectory;
import it.sintesi.kernel.api.security.TakeOverDirectory;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import javax.transaction.TransactionSynchronizationRegistry;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the kernel in the container. */
public final class KernelStart {

    private static final Logger LOG = LoggerFactory.getLogger(KernelStart.class);

    private KernelStart() {
    }

    /** Builds the services; at the very first start creates the administrator and prints the one-time password. */
    public static KernelServices start(DataSource dataSource, Transactions transactions, TransactionSynchronizationRegistry registry,
                                       Map<?, ?> configuration, BundleContext context) {
        Map<String, String> text = new HashMap<>();
        configuration.forEach((name, value) -> text.put(String.valueOf(name), String.valueOf(value)));
        KernelSettings settings = KernelSettings.of(text);
        KernelPartners partners = new KernelPartners(all(context, MandateDirectory.class), all(context, TakeOverDirectory.class),
                all(context, Notifications.class), all(context, Metrics.class));
        KernelServices services = new KernelServices(dataSource, transactions, registry, settings, partners, InstantSource.system());
        if (settings.firstAdministrator()) {
            services.accounts().createFirstAdministrator().ifPresent(KernelStart::announce);
        }
        // Withdrawn by the framework when the bundle stops.
        services.simulatedTime().ifPresent(time -> context.registerService(SimulatedTime.class, time, null));
        return services;
    }

    // A tracker rather than a Blueprint list: asking it never waits for a service that is away.
    private static <T> Iterable<T> all(BundleContext context, Class<T> type) {
        ServiceTracker<T, T> tracker = new ServiceTracker<>(context, type, null);
        tracker.open();
        return () -> tracker.getTracked().values().iterator();
    }

    // On the console only: the log is kept and read by others.
    private static void announce(String password) {
        System.out.println("""

                Sintesi: creato il primo amministratore.
                  utente:   admin
                  password: %s   (vale una volta sola: va cambiata al primo accesso)
                """.formatted(password));
        LOG.warn("First administrator «admin» created; its one-time password was printed on the standard output");
    }
}
