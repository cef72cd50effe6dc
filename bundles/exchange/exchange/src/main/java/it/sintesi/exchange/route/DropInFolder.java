package it.sintesi.exchange.route;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches a folder for route files (XML and YAML DSL of Camel): a file that appears is started, one that changes is replaced, one that
 * goes is stopped. A file is read when two looks in a row find it the same, so that one being copied is not read half.
 */
public final class DropInFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DropInFolder.class);
    private static final Pattern ROUTE_FILE = Pattern.compile("[^.].*\\.(xml|yaml|yml)");
    private static final int MAX_BYTES = 1_000_000;

    private final Path folder;
    private final long everyMillis;
    private final CamelContext context;
    private final RouteRegistry registry;
    private final Map<String, Loaded> loaded = new HashMap<>();
    private Map<String, byte[]> seen = Map.of();
    private ScheduledExecutorService timer;

    private record Loaded(byte[] content, Set<String> routes) {
    }

    /**
     * @param folder      folder to watch; created when missing
     * @param everyMillis pause between two looks
     */
    public DropInFolder(String folder, long everyMillis, CamelRuntime runtime, RouteRegistry registry) {
        this.folder = Path.of(folder);
        this.everyMillis = everyMillis;
        this.context = runtime.context();
        this.registry = registry;
    }

    public void start() {
        timer = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "exchange-routes-folder");
            thread.setDaemon(true);
            return thread;
        });
        timer.scheduleWithFixedDelay(this::look, 0, everyMillis, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        if (timer != null) {
            timer.shutdownNow();
        }
    }

    private void look() {
        try {
            scan();
        } catch (IOException | RuntimeException e) {
            LOG.warn("The routes folder {} cannot be read: {}", folder, e.getMessage());
        }
    }

    /** Looks once. */
    synchronized void scan() throws IOException {
        Map<String, byte[]> now = read();
        Set<String> gone = new HashSet<>(loaded.keySet());
        gone.removeAll(now.keySet());
        gone.forEach(this::unload);
        for (Map.Entry<String, byte[]> file : now.entrySet()) {
            Loaded former = loaded.get(file.getKey());
            boolean still = Arrays.equals(file.getValue(), seen.get(file.getKey()));
            if (still && (former == null || !Arrays.equals(former.content(), file.getValue()))) {
                unload(file.getKey());
                loaded.put(file.getKey(), new Loaded(file.getValue(), load(file.getKey(), file.getValue())));
            }
        }
        seen = now;
    }

    private Map<String, byte[]> read() throws IOException {
        Files.createDirectories(folder);
        Map<String, byte[]> files = new HashMap<>();
        try (Stream<Path> list = Files.list(folder)) {
            for (Path file : list.filter(Files::isRegularFile).collect(Collectors.toList())) {
                String name = file.getFileName().toString();
                if (ROUTE_FILE.matcher(name).matches()) {
                    files.put(name, start(file));
                }
            }
        }
        return files;
    }

    /** The content, or a little more than the largest that is taken. */
    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MAX_BYTES + 1);
        }
    }

    private Set<String> load(String name, byte[] content) {
        if (content.length > MAX_BYTES) {
            registry.fail(source(name), "Il file supera " + MAX_BYTES + " byte");
            return Set.of();
        }
        try {
            RoutesBuilder builder = CamelRuntime.inCamelLoader(() -> {
                Resource resource = ResourceHelper.fromString(resourceName(name), new String(content, StandardCharsets.UTF_8));
                return PluginHelper.getRoutesLoader(context).findRoutesBuilders(resource).iterator().next();
            });
            Set<String> routes = registry.add(source(name), builder);
            LOG.info("Route file {}: {}", name, routes.isEmpty() ? "has errors, see the routes page" : "started " + routes);
            return routes;
        } catch (RuntimeException e) {
            registry.fail(source(name), Errors.text(e));
            LOG.warn("Route file {} has errors: {}", name, Errors.text(e));
            return Set.of();
        }
    }

    private void unload(String name) {
        Loaded former = loaded.remove(name);
        if (former != null) {
            registry.remove(former.routes());
            LOG.info("Route file {}: stopped {}", name, former.routes());
        }
        registry.forget(source(name));
    }

    /** Camel chooses the reader by the extension, and takes every dot for part of it. */
    private static String resourceName(String file) {
        int dot = file.lastIndexOf('.');
        String extension = file.substring(dot + 1).toLowerCase(Locale.ROOT);
        return file.substring(0, dot).replace('.', '-') + "." + ("yml".equals(extension) ? "yaml" : extension);
    }

    private static RouteRegistry.Source source(String name) {
        return new RouteRegistry.Source(name, true);
    }
}
