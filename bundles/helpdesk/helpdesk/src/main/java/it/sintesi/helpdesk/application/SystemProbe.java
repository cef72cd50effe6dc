package it.sintesi.helpdesk.application;

import it.sintesi.kernel.api.health.ReadinessCheck;
import it.sintesi.web.api.WebAreas;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at the areas with pages and at the readiness checks; one that hangs or throws does not work, and holds up no other. */
public final class SystemProbe implements Supplier<List<Component>>, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SystemProbe.class);
    private static final long SECONDS = 3;

    private final Iterable<ReadinessCheck> checks;
    private final WebAreas areas;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "helpdesk-probe");
        thread.setDaemon(true);
        return thread;
    });

    public SystemProbe(Iterable<ReadinessCheck> checks, WebAreas areas) {
        this.checks = checks;
        this.areas = areas;
    }

    @Override
    public List<Component> get() {
        Map<String, Future<ReadinessCheck.Result>> running = new TreeMap<>();
        checks.forEach(check -> running.put(check.name(), threads.submit(check::check)));
        List<Component> components = new ArrayList<>();
        areas.areas().forEach(area -> components.add(new Component("area." + area.id(), area.title(), area.running(), null)));
        running.forEach((name, result) -> components.add(new Component("check." + name, name, well(name, result), null)));
        return components;
    }

    private static boolean well(String name, Future<ReadinessCheck.Result> result) {
        try {
            return result.get(SECONDS, TimeUnit.SECONDS).ready();
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            LOG.debug("Readiness check {} failed", name, e.getCause());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
