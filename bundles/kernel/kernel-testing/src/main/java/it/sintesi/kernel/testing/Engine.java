package it.sintesi.kernel.testing;

import it.sintesi.kernel.data.Vendor;

/** The databases that every persistence test runs on: {@code @ParameterizedTest @EnumSource(Engine.class)}. */
public enum Engine {
    /** Derby in memory. */
    DERBY(Vendor.DERBY),
    /** A PostgreSQL server started by the test itself. */
    POSTGRESQL(Vendor.POSTGRESQL);

    private final Vendor vendor;

    Engine(Vendor vendor) {
        this.vendor = vendor;
    }

    /** The vendor as production names it. */
    public Vendor vendor() {
        return vendor;
    }
}
