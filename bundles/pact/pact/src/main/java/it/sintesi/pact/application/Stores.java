package it.sintesi.pact.application;

import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.pact.persistence.PactStore;
import it.sintesi.pact.persistence.PlanStore;
import it.sintesi.pact.persistence.TraceStore;
import it.sintesi.pact.persistence.VersionStore;

/** The tables of the area. */
public record Stores(PactStore pacts, VersionStore versions, PlanStore plans, TraceStore traces) {

    public static Stores on(Sql sql) {
        return new Stores(new PactStore(sql), new VersionStore(sql), new PlanStore(sql), new TraceStore(sql));
    }
}
