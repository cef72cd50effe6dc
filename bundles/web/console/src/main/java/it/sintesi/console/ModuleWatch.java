package it.sintesi.console;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleListener;
import org.osgi.service.blueprint.container.BlueprintEvent;
import org.osgi.service.blueprint.container.BlueprintListener;

/** Remembers since when each bundle and its Blueprint container are in their present state. */
public final class ModuleWatch implements BundleListener, BlueprintListener {

    private final InstantSource clock;
    private final Map<Long, Instant> changed = new ConcurrentHashMap<>();
    private final Map<Long, BlueprintEvent> containers = new ConcurrentHashMap<>();

    public ModuleWatch(InstantSource clock) {
        this.clock = clock;
    }

    /** What is known of a bundle. */
    record Seen(Modules.State state, String detail, Instant since) {
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        long id = event.getBundle().getBundleId();
        changed.put(id, clock.instant());
        if (event.getType() == BundleEvent.STOPPED || event.getType() == BundleEvent.UNINSTALLED) {
            containers.remove(id);
        }
    }

    @Override
    public void blueprintEvent(BlueprintEvent event) {
        long id = event.getBundle().getBundleId();
        containers.put(id, event);
        changed.put(id, Instant.ofEpochMilli(event.getTimestamp()));
    }

    Seen seen(Bundle bundle) {
        Instant since = changed.getOrDefault(bundle.getBundleId(), Instant.ofEpochMilli(bundle.getLastModified()));
        BlueprintEvent container = containers.get(bundle.getBundleId());
        return switch (bundle.getState()) {
            case Bundle.ACTIVE -> active(container, since);
            case Bundle.STARTING, Bundle.STOPPING -> new Seen(Modules.State.CHANGING, "", since);
            case Bundle.INSTALLED -> new Seen(Modules.State.FAILED, "Mancano pacchetti di cui ha bisogno", since);
            default -> new Seen(Modules.State.STOPPED, "", since);
        };
    }

    private static Seen active(BlueprintEvent container, Instant since) {
        if (container == null) {
            return new Seen(Modules.State.RUNNING, "", since);
        }
        return switch (container.getType()) {
            case BlueprintEvent.GRACE_PERIOD, BlueprintEvent.WAITING -> new Seen(Modules.State.WAITING, missing(container), since);
            case BlueprintEvent.FAILURE -> new Seen(Modules.State.FAILED, missing(container), since);
            case BlueprintEvent.CREATING, BlueprintEvent.DESTROYING -> new Seen(Modules.State.CHANGING, "", since);
            default -> new Seen(Modules.State.RUNNING, "", since);
        };
    }

    private static String missing(BlueprintEvent container) {
        String[] dependencies = container.getDependencies();
        return dependencies == null ? "" : String.join(", ", Arrays.asList(dependencies));
    }
}
