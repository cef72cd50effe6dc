package it.sintesi.pact.application;

import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.registry.api.PersonCodes;
import it.sintesi.pact.persistence.PactStore;
import it.sintesi.pact.persistence.PlanStore;
import it.sintesi.pact.persistence.TraceStore;
import it.sintesi.pact.persistence.VersionStore;

/** The tables of the area. */
public record Stores(PactStore pacts, VersionStore versions, PlanStore plans, TraceStore traces) {

    public static Stores on(Sql sql, PersonCodes codes) {
        return new Stores(new PactStore(sql, codes), new VersionStore(sql), new PlanStore(sql), new TraceStore(sql));
    }
}
