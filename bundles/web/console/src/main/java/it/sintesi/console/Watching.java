package it.sintesi.console;

import org.osgi.framework.BundleContext;

/** Connects the watch to the framework for as long as the console runs. */
public final class Watching {

    private final BundleContext context;
    private final ModuleWatch watch;

    public Watching(BundleContext context, ModuleWatch watch) {
        this.context = context;
        this.watch = watch;
    }

    /** Begins to listen. */
    public void start() {
        context.addBundleListener(watch);
    }

    /** Ends listening. */
    public void stop() {
        context.removeBundleListener(watch);
    }
}
