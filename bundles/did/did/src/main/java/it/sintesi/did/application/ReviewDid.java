package it.sintesi.did.application;

import it.sintesi.did.api.DidState;
import it.sintesi.did.domain.Declaration;
import it.sintesi.did.domain.Declaration.Review;
import it.sintesi.did.domain.Step;
import it.sintesi.did.persistence.DeclarationStore;
import it.sintesi.did.persistence.StepStore;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.rules.api.DidTermsRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A refused person asks for a review; the decision of the provincial committee (charter 4.2) is recorded by the office and takes effect. */
public final class ReviewDid {

    private static final int LONGEST = 1500;

    private final Kernel kernel;
    private final DeclarationStore declarations;
    private final StepStore steps;
    private final Rules rules;
    private final Register register;
    private final Messages messages;

    ReviewDid(Kernel kernel, Stores stores, Rules rules, Register register, Messages messages) {
        this.kernel = kernel;
        this.declarations = stores.declarations();
        this.steps = stores.steps();
        this.rules = rules;
        this.register = register;
        this.messages = messages;
    }

    /** Asks; once for each refusal. */
    public Declaration ask(Caller caller, String id, String reason) {
        Declaration d = refused(caller, id, Permission.REVIEW_ASK);
        if (d.review() != Review.NONE) {
            throw ServiceException.conflict(Rejection.error("DID-040", "", "Il riesame è già stato chiesto.", "Attendete la decisione, che vi sarà comunicata"));
        }
        String why = checked(reason);
        return kernel.transactions().required(() -> register.change(caller, d, d.in(d.state(), Review.ASKED), Step.Kind.REVIEW_ASKED, kernel.clock().today(), why, null));
    }

    /** Records the decision; upheld means that the declaration counts from its day. */
    public Declaration decide(Caller caller, String id, boolean upheld, String reason, String act) {
        Declaration d = refused(caller, id, Permission.DID_MANAGE);
        if (d.review() != Review.ASKED) {
            throw ServiceException.conflict(Rejection.error("DID-041", "", "Non c'è una richiesta di riesame da decidere.", "Riaprite la pagina e guardate com'è ora"));
        }
        if (steps.ofDid(id).stream().anyMatch(s -> s.kind() == Step.Kind.REFUSED && caller.displayName().equals(s.by()))) {
            throw ServiceException.forbidden("Chi ha registrato il rifiuto non può registrare la decisione sul riesame: la registri un altro operatore dell'ufficio.").said("DID-SAME-PERSON");
        }
        String why = checked(reason);
        LocalDate today = kernel.clock().today();
        return kernel.transactions().required(() -> {
            Declaration after = register.change(caller, d, upheld ? given(d) : d.in(d.state(), Review.REJECTED),
                    upheld ? Step.Kind.REVIEW_UPHELD : Step.Kind.REVIEW_REJECTED, today, why, act);
            if (upheld) {
                register.tell(after, "I", today, kernel.clock().now());
            }
            messages.send(after, "reviewed", Map.of("protocol", after.protocol(), "outcome", upheld ? "accolto" : "respinto", "outcomeEn", upheld ? "upheld" : "rejected"),
                    "/did/atti/" + id);
            return after;
        });
    }

    /** The terms run from the day of the decision, the status from that of the declaration. */
    private Declaration given(Declaration d) {
        LocalDate today = kernel.clock().today();
        DidTermsRule.Terms terms = rules.terms(today).decide(new DidTermsRule.Facts(today, d.benefit())).value();
        return new Declaration(d.id(), d.person(), d.personName(), d.givenOn(), DidState.GIVEN, d.origin(), d.office(), d.benefit(), d.protocol(), d.rule(), terms.contactBy(),
                terms.pactBy(), null, terms.confirmBy(), null, null, null, null, null, Review.UPHELD);
    }

    private Declaration refused(Caller caller, String id, Permission permission) {
        Declaration d = declarations.find(id).orElse(null);
        kernel.authorisation().require(caller, permission, d == null ? Subject.NONE : new Subject(null, d.person(), d.office()));
        if (d == null || d.state() != DidState.REFUSED) {
            throw Register.missing();
        }
        return d;
    }

    private String checked(String reason) {
        String text = reason == null ? "" : reason.strip();
        List<Rejection> problems = new ArrayList<>();
        if (text.isEmpty() || text.length() > LONGEST) {
            problems.add(Rejection.error("DID-042", "reason", text.isEmpty() ? "Manca il motivo." : "Il motivo supera i " + LONGEST + " caratteri.", "Scrivete il motivo in poche parole")
                    .said(text.isEmpty() ? Phrase.of("DID-REVIEW-REASON") : Phrase.of("DID-REVIEW-LONG", LONGEST)));
        } else {
            problems.addAll(rules.sensitive("reason", text, kernel.clock().today()));
        }
        if (!problems.isEmpty()) {
            throw ServiceException.rejected(problems);
        }
        return text;
    }
}
