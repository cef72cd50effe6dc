package it.sintesi.kernel.cxf;

import it.sintesi.kernel.api.ServiceException;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import javax.servlet.ServletException;

/**
 * The areas that are here, by path. Removing one waits for the requests inside it; a request for a path that was served before waits for the
 * area to come back.
 */
public final class AreaRegistry {
    /** What to do with an area once it is at hand. */
    interface Work {
        void with(HttpArea area) throws IOException, ServletException;
    }

    private final Map<String, Swappable<HttpArea>> slots = new ConcurrentHashMap<>();
    private final Duration swapTimeout;
    private final Duration drainTimeout;

    /**
     * @param swapTimeout  how long a request waits for an area that is away
     * @param drainTimeout how long a removal waits for the requests inside
     */
    public AreaRegistry(Duration swapTimeout, Duration drainTimeout) {
        this.swapTimeout = swapTimeout;
        this.drainTimeout = drainTimeout;
    }

    /** A registry with the times of the settings; a removal waits 10 s at most. */
    public static AreaRegistry of(DoorSettings settings) {
        return new AreaRegistry(settings.swapTimeout(), Duration.ofSeconds(10));
    }

    /** An area came, or came back. */
    public void add(HttpArea area) {
        area.paths().forEach(path -> slots.computeIfAbsent(path, name -> new Swappable<>()).set(area));
    }

    /** The areas that are here now. */
    Set<HttpArea> present() {
        Set<HttpArea> present = new LinkedHashSet<>();
        new TreeMap<>(slots).values().forEach(slot -> Optional.ofNullable(slot.now()).ifPresent(present::add));
        return present;
    }

    /** An area goes: new requests wait from now on, those inside are let finish. */
    public void remove(HttpArea area) {
        slots.values().stream().filter(slot -> slot.now() == area).forEach(slot -> slot.take(drainTimeout));
    }

    /** Calls the work with the area of a path; the area is not removed meanwhile. */
    void within(String path, Work work) throws IOException, ServletException {
        try {
            slot(path).within(swapTimeout, area -> {
                work.with(area);
                return null;
            });
        } catch (IOException | ServletException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new ServletException(e);
        }
    }

    private Swappable<HttpArea> slot(String path) {
        String at = path;
        while (!at.isEmpty()) {
            Swappable<HttpArea> slot = slots.get(at);
            if (slot != null) {
                return slot;
            }
            at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
        }
        throw ServiceException.notFound("Indirizzo inesistente");
    }
}
