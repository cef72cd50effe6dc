package it.sintesi.itests.architecture.bad.one;

import it.sintesi.itests.architecture.bad.two.Two;

/** Half of a circle. */
public final class One {

    /** Not a constant for the compiler, so that the dependency stays. */
    public static final String NAME = Two.name();

    private One() {
    }
}
