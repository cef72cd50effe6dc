package it.sintesi.status.application;

import it.sintesi.status.domain.Said;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.sintesi.did.api.Did;
import it.sintesi.did.api.Dids;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.api.event.EventListener;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.status.domain.Declaration;
import it.sintesi.status.persistence.FactStore;
import it.sintesi.status.persistence.Turn;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes over what the area did knows of a person's declarations and computes the person again. */
public final class DeclarationListener implements EventListener {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Caller CALLER = Caller.system("Calcolo dello stato occupazionale");
    private static final Map<String, Said> EVENTS = Map.of("I", Said.of("DID rilasciata", "STA-CAUSE-GIVEN"), "C", Said.of("DID confermata", "STA-CAUSE-CONFIRMED"),
            "R", Said.of("DID revocata", "STA-CAUSE-REVOKED"), "A", Said.of("DID annullata", "STA-CAUSE-CANCELLED"), "T", Said.of("DID ripristinata", "STA-CAUSE-RESTORED"));
    private static final Said OTHER = Said.of("DID", "STA-CAUSE-DID");

    private final Kernel kernel;
    private final Dids dids;
    private final FactStore facts;
    private final Turn turn;
    private final Recompute recompute;

    public DeclarationListener(Kernel kernel, Dids dids, FactStore facts, Turn turn, Recompute recompute) {
        this.kernel = kernel;
        this.dids = dids;
        this.facts = facts;
        this.turn = turn;
        this.recompute = recompute;
    }

    @Override
    public void on(DomainEvent event) throws IOException {
        onGroup(List.of(event));
    }

    @Override
    public void onGroup(List<DomainEvent> events) throws IOException {
        Map<String, Said> causes = new LinkedHashMap<>();
        for (DomainEvent event : events) {
            JsonNode told = JSON.readTree(event.payload());
            Said cause = EVENTS.getOrDefault(told.path("event").asText(), OTHER);
            String protocol = told.path("protocol").asText("");
            causes.put(told.path("person").asText(), !told.path("protocol").isTextual() ? cause
                    : Said.joined(List.of(cause, Said.of("protocollo " + protocol, "STA-CAUSE-PROTOCOL", protocol)), ", "));
        }
        Map<String, List<Declaration>> declared = new LinkedHashMap<>();
        // Reading leaves its trace in a transaction of its own, so that nothing is held while waiting for the turn.
        causes.keySet().forEach(person -> declared.put(person, kernel.transactions().requiresNew(() -> declared(person))));
        turn.take();
        declared.forEach((person, all) -> {
            facts.replaceDeclarations(person, all);
            recompute.person(person, causes.get(person));
        });
    }

    /** Asks for the declarations as they stand, whatever the events said: the order of arrival does not matter. */
    void take(String person) {
        facts.replaceDeclarations(person, declared(person));
    }

    private List<Declaration> declared(String person) {
        return dids.ofPerson(CALLER, person).stream().filter(d -> d.state().counts()).map(DeclarationListener::of).toList();
    }

    private static Declaration of(Did d) {
        return new Declaration(d.id(), d.givenOn(), d.origin().label(), d.revokedOn(), d.revocation() == null ? null : d.revocation().label());
    }
}
