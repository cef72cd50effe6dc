package it.sintesi.kernel.health;

import java.time.Duration;
import java.util.Map;
import org.osgi.framework.BundleContext;

/** Factories for the container, which passes configuration as text. */
public final class HealthStart {

    private static final Duration LONGEST = Duration.ofSeconds(2);

    private HealthStart() {
    }

    /** The check of containers, with the bundles that property {@code expected} names. */
    public static ContainersCheck containers(BundleContext context, Map<?, ?> configuration) {
        Object expected = configuration.get("expected");
        return new ContainersCheck(context, expected == null ? "" : expected.toString());
    }

    /** Runs the registered checks, each at most two seconds. */
    public static CheckRunner runner(CheckTracker checks) {
        return new CheckRunner(checks, LONGEST);
    }
}
