package it.sintesi.did.application;

import it.sintesi.did.api.DidState;
import it.sintesi.did.api.RevocationCause;
import it.sintesi.did.domain.Declaration;
import it.sintesi.did.domain.Step;
import it.sintesi.did.persistence.DeclarationStore;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.Severity;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Ends a declaration, or takes the end back. Each is an act that refers to the former. */
public final class EndDid {

    private static final int LONGEST = 1500;

    private final Kernel kernel;
    private final DeclarationStore declarations;
    private final Rules rules;
    private final Register register;
    private final Messages messages;

    EndDid(Kernel kernel, Stores stores, Rules rules, Register register, Messages messages) {
        this.kernel = kernel;
        this.declarations = stores.declarations();
        this.rules = rules;
        this.register = register;
        this.messages = messages;
    }

    /** Revokes the declaration that counts on the day; see {@link it.sintesi.did.api.Dids#revoke}. */
    public Declaration revoke(Caller caller, String person, LocalDate day, RevocationCause cause, LocalDate barred, String reason, String act) {
        Declaration d = declarations.active(person).filter(a -> day != null && !day.isBefore(a.givenOn())).orElse(null);
        kernel.authorisation().require(caller, Permission.DID_MANAGE, new Subject(null, person, d == null ? null : d.office()));
        if (d == null) {
            throw ServiceException.notFound("Non c'è una dichiarazione che valga in quel giorno.").said("DID-NONE-ON-DAY");
        }
        List<Rejection> problems = new ArrayList<>();
        if (cause == null) {
            problems.add(Rejection.error("DID-020", "cause", "Manca la causa della revoca.", "Scegliete una delle cause proposte").said(Phrase.of("DID-CAUSE")));
        }
        String why = checked(reason, act != null, problems);
        throwIfAny(problems);
        return kernel.transactions().required(() -> {
            Declaration after = register.change(caller, d, d.revoked(day, cause, barred), Step.Kind.REVOKED, day, cause.label() + ". " + why, act);
            register.tell(after, "R", day, kernel.clock().now());
            messages.send(after, "revoked", Map.of("protocol", after.protocol(), "cause", cause.label()), "/did/atti/" + after.id());
            return after;
        });
    }

    /** Takes a revocation back; CONFLICT when another declaration counts by now. */
    public Declaration restore(Caller caller, String id, String reason, String act) {
        Declaration d = managed(caller, id);
        if (d.state() != DidState.REVOKED) {
            throw ServiceException.conflict(Rejection.error("DID-021", "", "La dichiarazione non è revocata.", "Riaprite la pagina e guardate com'è ora"));
        }
        List<Rejection> problems = new ArrayList<>();
        String why = checked(reason, act != null, problems);
        throwIfAny(problems);
        LocalDate today = kernel.clock().today();
        return kernel.transactions().required(() -> {
            Declaration after = register.change(caller, d, d.restored(), Step.Kind.RESTORED, today, why, act);
            register.tell(after, "T", today, kernel.clock().now());
            messages.send(after, "restored", Map.of("protocol", after.protocol()), "/did/atti/" + after.id());
            return after;
        });
    }

    /** Cancels a wrong insertion: within its term, and before it was confirmed. */
    public Declaration cancel(Caller caller, String id, String reason) {
        Declaration d = managed(caller, id);
        LocalDate today = kernel.clock().today();
        List<Rejection> problems = new ArrayList<>();
        if (d.state() != DidState.GIVEN) {
            problems.add(new Rejection("DID-022", Severity.ERROR, "", "Servizio ConferimentoDID, DI-008", "Si annulla soltanto una dichiarazione rilasciata e non ancora confermata.",
                    "Se non deve più valere, revocatela"));
        } else if (d.cancelBy() == null || today.isAfter(d.cancelBy())) {
            problems.add(new Rejection("DID-023", Severity.ERROR, "", "Servizio ConferimentoDID, evento A", "Il termine per annullare un inserimento sbagliato è passato.", "Revocatela"));
        }
        String why = checked(reason, false, problems);
        throwIfAny(problems);
        return kernel.transactions().required(() -> {
            Declaration after = register.change(caller, d, d.in(DidState.CANCELLED, d.review()), Step.Kind.CANCELLED, today, why, null);
            register.tell(after, "A", today, kernel.clock().now());
            messages.send(after, "cancelled", Map.of("protocol", after.protocol()), "/did/atti/" + after.id());
            return after;
        });
    }

    private Declaration managed(Caller caller, String id) {
        Declaration d = declarations.find(id).orElse(null);
        kernel.authorisation().require(caller, Permission.DID_MANAGE, d == null ? Subject.NONE : new Subject(null, d.person(), d.office()));
        if (d == null) {
            throw Register.missing();
        }
        return d;
    }

    /** A reason is written unless the act rests on another one; what it tells of health is refused. */
    private String checked(String reason, boolean rests, List<Rejection> problems) {
        String text = reason == null ? "" : reason.strip();
        if (text.isEmpty() && !rests) {
            problems.add(Rejection.error("DID-024", "reason", "Manca il motivo.", "Scrivete il motivo: la persona lo legge nell'atto"));
        } else if (text.length() > LONGEST) {
            problems.add(Rejection.error("DID-025", "reason", "Il motivo supera i " + LONGEST + " caratteri.", "Accorciatelo").said(Phrase.of("DID-REASON-LONG", LONGEST)));
        } else if (!text.isEmpty()) {
            problems.addAll(rules.sensitive("reason", text, kernel.clock().today()));
        }
        return text;
    }

    private static void throwIfAny(List<Rejection> problems) {
        if (!problems.isEmpty()) {
            throw ServiceException.rejected(problems);
        }
    }
}
