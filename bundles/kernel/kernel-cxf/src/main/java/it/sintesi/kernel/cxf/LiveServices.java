package it.sintesi.kernel.cxf;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Services of other bundles that may be swapped under load. A call while one is away waits up to 5 s, then fails with UNAVAILABLE; a service that
 * goes is not let go before the calls inside it have ended (10 s at most). A Blueprint reference can do neither: a mandatory one takes our own
 * services down with it, an optional one fails at once.
 */
public final class LiveServices implements AutoCloseable {
    private static final Duration WAIT = Duration.ofSeconds(5);
    private static final Duration DRAIN = Duration.ofSeconds(10);

    private final BundleContext context;
    private final List<ServiceTracker<?, ?>> trackers = new ArrayList<>();
    private final Map<String, Swappable<?>> slots = new ConcurrentHashMap<>();

    /** @param context of the bundle that calls */
    public LiveServices(BundleContext context) {
        this.context = context;
    }

    /** A stand-in for the service with this interface, whichever bundle offers it at the time of a call. */
    public <T> T get(Class<T> type) {
        Swappable<T> slot = new Swappable<>();
        Tracker<T> tracker = new Tracker<>(context, type, slot);
        tracker.open();
        trackers.add(tracker);
        slots.put(type.getSimpleName(), slot);
        return standIn(type, slot, WAIT);
    }

    /** Simple names of the services asked for that are not there now. */
    List<String> missing() {
        return slots.entrySet().stream().filter(slot -> slot.getValue().now() == null).map(Map.Entry::getKey).sorted().toList();
    }

    static <T> T standIn(Class<T> type, Swappable<T> slot, Duration wait) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) ->
                method.getDeclaringClass() == Object.class ? ofObject(type, proxy, method, arguments) : slot.within(wait, service -> call(service, method, arguments))));
    }

    private static Object call(Object service, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(service, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Object ofObject(Class<?> type, Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "live " + type.getName();
        };
    }

    @Override
    public void close() {
        trackers.forEach(ServiceTracker::close);
    }

    private static final class Tracker<T> extends ServiceTracker<T, T> {
        private final Swappable<T> slot;

        Tracker(BundleContext context, Class<T> type, Swappable<T> slot) {
            super(context, type, null);
            this.slot = slot;
        }

        @Override
        public T addingService(ServiceReference<T> reference) {
            T service = super.addingService(reference);
            if (slot.now() == null && service != null) {
                slot.set(service);
            }
            return service;
        }

        @Override
        public void removedService(ServiceReference<T> reference, T service) {
            if (slot.now() == service) {
                slot.take(DRAIN);
                T other = getService();
                if (other != null) {
                    slot.set(other);
                }
            }
            super.removedService(reference, service);
        }
    }
}
