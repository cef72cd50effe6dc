package it.sintesi.kernel.bundle;

import it.sintesi.kernel.KernelServices;

/** Stops the kernel with its container: Blueprint calls no destroy method on what a factory made. */
public final class KernelStop {

    private final KernelServices kernel;

    public KernelStop(KernelServices kernel) {
        this.kernel = kernel;
    }

    /** Ends deliveries and housekeeping. */
    public void stop() {
        kernel.close();
    }
}
