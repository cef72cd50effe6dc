package it.sintesi.itests.architecture.bad.two;

import it.sintesi.itests.architecture.bad.one.One;

/** The other half. */
public final class Two {

    private Two() {
    }

    /** Its name. */
    public static String name() {
        return One.class.getSimpleName();
    }
}
