package it.sintesi.kernel.health;

import it.sintesi.kernel.api.health.ReadinessCheck;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.blueprint.container.BlueprintEvent;
import org.osgi.service.blueprint.container.BlueprintListener;

/**
 * Ready when every bundle of ours is resolved, every started one with a Blueprint container has it running, and every bundle that the
 * configuration expects is among them. Blueprint tells a new listener the last event of each container, so none is missed.
 */
public final class ContainersCheck implements ReadinessCheck, BlueprintListener {

    private static final String OURS = "it.sintesi.";

    private final BundleContext context;
    private final Set<String> expected;
    private final Map<Long, BlueprintEvent> last = new ConcurrentHashMap<>();

    /**
     * A check.
     *
     * @param expected comma separated symbolic names that must be there; may be empty
     */
    public ContainersCheck(BundleContext context, String expected) {
        this.context = context;
        this.expected = Arrays.stream(expected.split(",")).map(String::strip).filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public void blueprintEvent(BlueprintEvent event) {
        if (event.getType() == BlueprintEvent.DESTROYED) {
            last.remove(event.getBundle().getBundleId());
        } else {
            last.put(event.getBundle().getBundleId(), event);
        }
    }

    @Override
    public String name() {
        return "containers";
    }

    @Override
    public Result check() {
        List<String> problems = new ArrayList<>();
        Set<String> missing = new TreeSet<>(expected);
        int ready = 0;
        for (Bundle bundle : context.getBundles()) {
            String name = bundle.getSymbolicName();
            if (name == null || !name.startsWith(OURS) || bundle.getHeaders().get(Constants.FRAGMENT_HOST) != null) {
                continue;
            }
            missing.remove(name);
            String problem = problem(bundle);
            if (problem == null) {
                ready++;
            } else {
                problems.add(name + " " + problem);
            }
        }
        missing.forEach(name -> problems.add(name + " manca"));
        return problems.isEmpty() ? Result.ready(ready + " moduli in funzione") : Result.notReady(String.join("; ", problems));
    }

    private String problem(Bundle bundle) {
        boolean needed = expected.contains(bundle.getSymbolicName());
        return switch (bundle.getState()) {
            case Bundle.INSTALLED -> "non è risolto";
            case Bundle.ACTIVE -> hasBlueprint(bundle) ? containerProblem(last.get(bundle.getBundleId())) : null;
            case Bundle.RESOLVED -> needed ? "è fermo" : null;
            default -> "si sta avviando o fermando";
        };
    }

    private static boolean hasBlueprint(Bundle bundle) {
        return bundle.getHeaders().get("Bundle-Blueprint") != null || bundle.findEntries("OSGI-INF/blueprint", "*.xml", false) != null;
    }

    private static String containerProblem(BlueprintEvent event) {
        if (event == null) {
            return "non ha ancora un contenitore Blueprint";
        }
        return switch (event.getType()) {
            case BlueprintEvent.CREATED -> null;
            case BlueprintEvent.FAILURE -> "NON RIUSCITO: " + reason(event);
            case BlueprintEvent.GRACE_PERIOD, BlueprintEvent.WAITING -> "attende " + String.join(", ", dependencies(event));
            default -> "si sta avviando";
        };
    }

    private static String reason(BlueprintEvent event) {
        if (dependencies(event).length > 0) {
            return "mancano " + String.join(", ", dependencies(event));
        }
        Throwable cause = event.getCause();
        while (cause != null && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause == null ? "causa ignota" : cause.toString();
    }

    private static String[] dependencies(BlueprintEvent event) {
        return event.getDependencies() == null ? new String[0] : event.getDependencies();
    }
}
