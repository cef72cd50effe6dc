package it.sintesi.observatory.api;

import java.util.List;
import java.util.function.LongConsumer;

import it.sintesi.kernel.api.security.Caller;

/** Keeps the warehouse true. Authorised with {@code OBSERVATORY_MANAGE}. */
public interface WarehouseKeeper {

    /**
     * A count on both sides.
     *
     * @param name        what is counted, in Italian
     * @param operational in the areas' own tables
     * @param warehouse   here
     */
    record Count(String name, long operational, long warehouse) {
    }

    /** Builds the warehouse again from the areas; questions are answered from the former one until the new one is whole. */
    void rebuild(Caller caller, LongConsumer progress);

    /** Compares with the operational counts by month and kind of event; the nightly work does the same. */
    List<Count> reconcile(Caller caller);

    /** Replaces what an external import brought; an empty list takes it away. Called by the area of the sources in the turn of an import or of its undoing. */
    void external(String importId, List<ExternalFact> facts);
}
