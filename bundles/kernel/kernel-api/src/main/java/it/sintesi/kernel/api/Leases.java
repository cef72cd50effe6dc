package it.sintesi.kernel.api;

import java.time.Duration;

/** Scheduled work that only one of several nodes may do at a time: the lease is a row in the database. */
public interface Leases {

    /**
     * Takes the lease, or renews it when this node already holds it.
     *
     * @param name     stable name of the work, for example {@code outbox-dispatcher}
     * @param duration after this time without renewal another node may take it
     * @return false when another node holds it
     */
    boolean acquire(String name, Duration duration);

    /** Gives the lease back, when this node holds it. */
    void release(String name);
}
