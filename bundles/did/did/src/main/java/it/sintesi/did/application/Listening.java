package it.sintesi.did.application;

import it.sintesi.did.api.DidState;
import it.sintesi.did.persistence.DeclarationStore;
import it.sintesi.did.persistence.Json;
import it.sintesi.guidance.api.event.InterviewCompleted;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.api.event.EventListener;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.pact.api.event.PactChanged;
import it.sintesi.registry.api.event.PersonTransferred;
import java.time.LocalDate;
import java.util.Map;

/** A signed pact confirms the declaration, an interview is the first contact, a transfer moves it to the other office. The same event again changes nothing. */
public final class Listening implements EventListener {

    private final Kernel kernel;
    private final DeclarationStore declarations;
    private final ConfirmDid confirming;

    Listening(Kernel kernel, Stores stores, ConfirmDid confirming) {
        this.kernel = kernel;
        this.declarations = stores.declarations();
        this.confirming = confirming;
    }

    @Override
    public void on(DomainEvent event) {
        Map<String, String> told = Json.read(event.payload());
        switch (event.type()) {
            case PactChanged.TYPE -> {
                if ("SIGNED".equals(told.get("state"))) {
                    signed(told.get("person"), LocalDate.parse(told.get("day")));
                }
            }
            case InterviewCompleted.TYPE -> declarations.contacted(told.get("person"), LocalDate.parse(told.get("day")));
            case PersonTransferred.TYPE -> declarations.move(told.get("personCode"), told.get("to"));
            default -> throw new IllegalArgumentException("Not for this listener: " + event.type());
        }
    }

    /** A pact that was signed before the declaration confirms another one. */
    private void signed(String person, LocalDate day) {
        declarations.active(person).filter(d -> d.state() == DidState.GIVEN && !day.isBefore(d.givenOn()) && !day.isAfter(kernel.clock().today()))
                .ifPresent(d -> confirming.confirm(Caller.system("Patto firmato"), d.id(), day));
    }
}
