package it.sintesi.web;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.util.tracker.BundleTracker;

/** Brings the explanations of the bundles that come and go to the pages. */
public final class ExplanationTracker extends BundleTracker<Bundle> {

    private final Explanations explanations;

    public ExplanationTracker(BundleContext context, AreaRegistry registry) {
        // A bundle that is starting again still explains what it said before.
        super(context, Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE | Bundle.STOPPING, null);
        this.explanations = registry.explanations();
    }

    /** Begins to watch. */
    public void start() {
        open();
    }

    /** Ends watching. */
    public void stop() {
        close();
    }

    @Override
    public Bundle addingBundle(Bundle bundle, BundleEvent event) {
        explanations.add(bundle.getBundleId(), bundle::getEntry);
        return bundle;
    }

    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, Bundle tracked) {
        explanations.remove(bundle.getBundleId());
    }
}
