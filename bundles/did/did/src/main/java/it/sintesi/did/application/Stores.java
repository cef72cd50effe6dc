package it.sintesi.did.application;

import it.sintesi.did.persistence.DeclarationStore;
import it.sintesi.did.persistence.DraftStore;
import it.sintesi.did.persistence.ProfileStore;
import it.sintesi.did.persistence.StepStore;
import it.sintesi.did.persistence.WorkStore;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.registry.api.PersonCodes;

/** The tables of the area. */
public record Stores(DeclarationStore declarations, StepStore steps, DraftStore drafts, ProfileStore profiles, WorkStore work) {

    public static Stores on(Sql sql, PersonCodes codes) {
        return new Stores(new DeclarationStore(sql, codes), new StepStore(sql), new DraftStore(sql), new ProfileStore(sql, codes), new WorkStore(sql));
    }
}
