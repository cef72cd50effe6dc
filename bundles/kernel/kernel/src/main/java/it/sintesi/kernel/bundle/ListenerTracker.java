package it.sintesi.kernel.bundle;

import it.sintesi.kernel.api.event.EventListener;
import it.sintesi.kernel.event.Dispatcher;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands the listeners that come and go as OSGi services to the dispatcher. A bundle that stops waits for its running delivery. */
public final class ListenerTracker extends ServiceTracker<EventListener, String> {

    private static final Logger LOG = LoggerFactory.getLogger(ListenerTracker.class);

    private final Dispatcher dispatcher;

    public ListenerTracker(BundleContext context, Dispatcher dispatcher) {
        super(context, EventListener.class, null);
        this.dispatcher = dispatcher;
    }

    /** Begins to watch. */
    public void start() {
        open();
    }

    @Override
    public String addingService(ServiceReference<EventListener> reference) {
        String name = text(reference, EventListener.NAME);
        String types = text(reference, EventListener.TYPES);
        if (name.isEmpty() || types.isEmpty()) {
            LOG.error("Event listener of {} needs the service properties {} and {}: it gets nothing", reference.getBundle().getSymbolicName(),
                    EventListener.NAME, EventListener.TYPES);
            return null;
        }
        boolean added = dispatcher.add(name, types, context.getService(reference), group(reference));
        return added ? name : null;
    }

    @Override
    public void removedService(ServiceReference<EventListener> reference, String name) {
        dispatcher.remove(name);
        context.ungetService(reference);
    }

    private static String text(ServiceReference<EventListener> reference, String property) {
        Object value = reference.getProperty(property);
        return value instanceof String[] many ? String.join(",", many) : value == null ? "" : value.toString().strip();
    }

    private static int group(ServiceReference<EventListener> reference) {
        String value = text(reference, EventListener.GROUP);
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }
}
