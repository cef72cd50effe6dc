package it.sintesi.did.application;

import it.sintesi.did.api.event.DidChanged;
import it.sintesi.did.domain.Declaration;
import it.sintesi.did.domain.Digest;
import it.sintesi.did.domain.Step;
import it.sintesi.did.persistence.DeclarationStore;
import it.sintesi.did.persistence.Json;
import it.sintesi.did.persistence.StepStore;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.act.Act;
import it.sintesi.kernel.api.act.ActDraft;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.jdbc.SqlFailure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes acts about declarations: protocol, step, event and trace in the one transaction of the caller. */
final class Register {

    private static final String BODY = "Sistema";

    private final Kernel kernel;
    private final DeclarationStore declarations;
    private final StepStore steps;

    Register(Kernel kernel, DeclarationStore declarations, StepStore steps) {
        this.kernel = kernel;
        this.declarations = declarations;
        this.steps = steps;
    }

    /** Registers an act and its step. */
    Step act(Caller caller, Declaration d, Step.Kind kind, LocalDate day, String reason, String refers, String content) {
        String digest = Digest.of(d.id(), d.person(), kind.name(), day.toString(), reason, refers, caller.account(), content);
        String corrects = refers != null && kernel.acts().find(refers).isPresent() ? refers : null;
        Act act = kernel.acts().append(List.of(new ActDraft(Kernel.AREA, "DID_" + kind.name(), d.person(), digest, corrects))).get(0);
        String by = caller.displayName() == null ? BODY : caller.displayName();
        return new Step(kernel.ids().next().toString(), d.id(), kind, day, act.protocol(), act.certifiedAt(), digest, by, reason, refers);
    }

    /** Changes a declaration by an act that refers to the last one. */
    Declaration change(Caller caller, Declaration before, Declaration after, Step.Kind kind, LocalDate day, String reason, String basis) {
        return kernel.transactions().required(() -> {
            List<Step> former = steps.ofDid(before.id());
            String refers = former.isEmpty() ? before.protocol() : former.get(former.size() - 1).protocol();
            String why = basis == null ? reason : (reason.isEmpty() ? "" : reason + " ") + "Provvedimento: " + basis;
            try {
                if (!declarations.update(before, after)) {
                    throw changed();
                }
            } catch (SqlFailure e) {
                throw e.isDuplicate() ? taken() : e;
            }
            Step step = act(caller, after, kind, day, why, refers, after.state().name());
            steps.insert(step);
            kernel.trace(caller, "did." + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), before.person(), kind.label());
            return after;
        });
    }

    /** Tells the others, in the transaction. */
    void tell(Declaration d, String event, LocalDate day, Instant at) {
        Map<String, Object> json = new HashMap<>();
        json.put("id", d.id());
        json.put("person", d.person());
        json.put("event", event);
        json.put("day", day.toString());
        json.put("givenOn", d.givenOn().toString());
        json.put("origin", d.origin().name());
        json.put("cause", d.revocation() == null ? null : d.revocation().name());
        json.put("office", d.office());
        json.put("protocol", d.protocol());
        kernel.outbox().publish(List.of(new DomainEvent(kernel.ids().next(), DidChanged.TYPE, d.person(), at, Json.write(json))));
    }

    static ServiceException changed() {
        return ServiceException.conflict(Rejection.error("DID-011", "", "La dichiarazione è cambiata nel frattempo.", "Riaprite la pagina e guardate com'è ora"));
    }

    static ServiceException taken() {
        return ServiceException.conflict(new Rejection("DID-010", it.sintesi.kernel.api.Severity.ERROR, "", "D.Lgs. 150/2015, art. 19, c. 1",
                "C'è già una dichiarazione in corso per questa persona.", "Non serve renderla di nuovo: vale quella. Rivolgetevi al Centro per l'impiego per i passi successivi"));
    }

    static ServiceException missing() {
        return ServiceException.notFound("Non c'è una dichiarazione con questo codice che si possa consultare.").said("DID-NO-CODE");
    }
}
