package it.sintesi.pact.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.sintesi.did.api.Did;
import it.sintesi.did.api.DidState;
import it.sintesi.did.api.Dids;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.api.event.EventListener;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.pact.api.PactState;
import it.sintesi.pact.domain.PactFile;
import java.time.LocalDate;
import java.util.Optional;

/** Confirms the declaration of a signed pact; the outbox tries again while declarations are away. */
public final class ConfirmDid implements EventListener {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Stores stores;
    private final Dids dids;

    public ConfirmDid(Stores stores, Dids dids) {
        this.stores = stores;
        this.dids = dids;
    }

    @Override
    public void on(DomainEvent event) throws Exception {
        JsonNode json = JSON.readTree(event.payload());
        if (!PactState.SIGNED.name().equals(json.path("state").asText())) {
            return;
        }
        Caller caller = Caller.system("Patto di servizio firmato");
        Optional<PactFile> file = stores.pacts().find(json.path("id").asText());
        if (file.isPresent() && dids.byId(caller, file.get().did()).map(Did::state).filter(DidState.GIVEN::equals).isPresent()) {
            dids.confirm(caller, file.get().did(), LocalDate.parse(json.path("day").asText()));
        }
    }
}
