package it.sintesi.did.application;

import it.sintesi.did.api.DidState;
import it.sintesi.did.api.event.AvailabilityConfirmed;
import it.sintesi.did.domain.Declaration;
import it.sintesi.did.domain.Step;
import it.sintesi.did.persistence.DeclarationStore;
import it.sintesi.did.persistence.Json;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The office confirms a declaration; the person confirms every half year to be available. */
public final class ConfirmDid {

    private final Kernel kernel;
    private final DeclarationStore declarations;
    private final Rules rules;
    private final Register register;

    ConfirmDid(Kernel kernel, Stores stores, Rules rules, Register register) {
        this.kernel = kernel;
        this.declarations = stores.declarations();
        this.rules = rules;
        this.register = register;
    }

    /** Confirms after interview or pact; a confirmed one stays as it is. */
    public Declaration confirm(Caller caller, String id, LocalDate day) {
        Declaration d = declarations.find(id).orElse(null);
        kernel.authorisation().require(caller, Permission.DID_MANAGE, d == null ? Subject.NONE : new Subject(null, d.person(), d.office()));
        if (d == null) {
            throw Register.missing();
        }
        if (d.state() == DidState.CONFIRMED) {
            return d;
        }
        if (d.state() != DidState.GIVEN || day == null || day.isBefore(d.givenOn()) || day.isAfter(kernel.clock().today())) {
            throw ServiceException.conflict(Rejection.error("DID-030", "", "Si conferma soltanto una dichiarazione rilasciata, dal suo giorno in poi e non nel futuro.",
                    "Riaprite la pagina e guardate com'è ora"));
        }
        return kernel.transactions().required(() -> {
            Declaration after = register.change(caller, d, d.confirmed(day), Step.Kind.CONFIRMED, day, "", null);
            register.tell(after, "C", day, kernel.clock().now());
            return after;
        });
    }

    /** Confirms the availability of today; a second time on the same day changes nothing. */
    public Declaration available(Caller caller, String person) {
        Optional<Declaration> found = declarations.active(person);
        kernel.authorisation().require(caller, Permission.DID_GIVE, new Subject(null, person, found.map(Declaration::office).orElse(null)));
        Declaration d = found.orElseThrow(() -> ServiceException.notFound("Non c'è una dichiarazione in corso: per avere lo stato di disoccupazione rendete la dichiarazione.").said("DID-NONE"));
        LocalDate today = kernel.clock().today();
        LocalDate next = rules.terms(today).confirmBy(today).value();
        if (next.equals(d.confirmBy())) {
            return d;
        }
        return kernel.transactions().required(() -> {
            Declaration after = register.change(caller, d, d.available(next), Step.Kind.AVAILABLE, today, "", null);
            kernel.outbox().publish(List.of(new DomainEvent(kernel.ids().next(), AvailabilityConfirmed.TYPE, person, kernel.clock().now(),
                    Json.write(Map.of("person", person, "day", today.toString(), "next", next.toString())))));
            return after;
        });
    }
}
