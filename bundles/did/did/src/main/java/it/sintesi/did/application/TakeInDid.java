package it.sintesi.did.application;

import it.sintesi.did.api.DidOrigin;
import it.sintesi.did.api.DidState;
import it.sintesi.did.domain.Declaration;
import it.sintesi.did.domain.Step;
import it.sintesi.did.persistence.DeclarationStore;
import it.sintesi.did.persistence.StepStore;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.Severity;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.kernel.jdbc.SqlFailure;
import it.sintesi.rules.api.DidTermsRule;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Takes in what another body received: a benefit claim at INPS is a declaration by law (D.Lgs. 150/2015 art. 21 c. 1). Once for each identifier of that body. */
final class TakeInDid {

    private static final int LONGEST = 100;
    private static final int NAME = 200;

    private final Kernel kernel;
    private final Applicants applicants;
    private final Rules rules;
    private final DeclarationStore declarations;
    private final StepStore steps;
    private final Register register;
    private final Messages messages;

    TakeInDid(Kernel kernel, Applicants applicants, Rules rules, Stores stores, Register register, Messages messages) {
        this.kernel = kernel;
        this.applicants = applicants;
        this.rules = rules;
        this.declarations = stores.declarations();
        this.steps = stores.steps();
        this.register = register;
        this.messages = messages;
    }

    Declaration takeIn(Caller caller, String person, LocalDate givenOn, DidOrigin origin, String externalId) {
        kernel.authorisation().require(caller, Permission.PEOPLE_EXCHANGE, Subject.person(person));
        LocalDate today = kernel.clock().today();
        check(givenOn, externalId, today);
        Optional<Declaration> before = declarations.byExternal(origin, externalId).flatMap(declarations::find);
        if (before.isPresent()) {
            return before.get();
        }
        barred(person, givenOn);
        String office = applicants.office(person, today);
        // The body that sends it may not read the register: the name on the act is the system's own reading.
        String name = applicants.name(Caller.system("Presa in carico di una dichiarazione"), person, NAME);
        try {
            return kernel.transactions().required(() -> write(caller, person, name, givenOn, origin, externalId, office));
        } catch (SqlFailure e) {
            // The same message twice at once, or a declaration given in this very moment: the other was first, and counts.
            return declarations.byExternal(origin, externalId).flatMap(declarations::find).or(() -> declarations.active(person)).filter(d -> e.isDuplicate()).orElseThrow(() -> e);
        }
    }

    private Declaration write(Caller caller, String person, String name, LocalDate givenOn, DidOrigin origin, String externalId, String office) {
        Optional<Declaration> active = declarations.active(person);
        if (active.isPresent()) {
            // One declaration a person: the claim rests on the one that counts, with the shorter term of a benefit.
            Declaration d = active.get();
            declarations.link(origin, externalId, d.id());
            Declaration after = origin == DidOrigin.INPS ? benefit(d) : d;
            if (!after.equals(d) && !declarations.update(d, after)) {
                throw Register.changed();
            }
            kernel.trace(caller, "did.take-in", person, "Domanda di prestazione su una dichiarazione in corso");
            return after;
        }
        boolean benefit = origin == DidOrigin.INPS;
        DidTermsRule.Terms terms = rules.terms(givenOn).decide(new DidTermsRule.Facts(givenOn, benefit)).value();
        Declaration draft = new Declaration(kernel.ids().next().toString(), person, name, givenOn, DidState.GIVEN, origin, office, benefit, "", "-",
                terms.contactBy(), terms.pactBy(), terms.cancelBy(), terms.confirmBy(), null, null, null, null, null, Declaration.Review.NONE);
        Step step = register.act(caller, draft, Step.Kind.GIVEN, givenOn, "Presa in carico: " + origin.label() + ", identificativo " + externalId + ".", null, externalId);
        Declaration d = withProtocol(draft, step.protocol());
        declarations.insert(d);
        declarations.link(origin, externalId, d.id());
        steps.insert(step);
        register.tell(d, "I", givenOn, step.at());
        kernel.trace(caller, "did.take-in", person, "Presa in carico di una dichiarazione da un altro ente");
        messages.send(d, "given", Map.of("protocol", d.protocol()), "/did/atti/" + d.id());
        return d;
    }

    private Declaration benefit(Declaration d) {
        LocalDate contact = rules.terms(d.givenOn()).decide(new DidTermsRule.Facts(d.givenOn(), true)).value().contactBy();
        return new Declaration(d.id(), d.person(), d.personName(), d.givenOn(), d.state(), d.origin(), d.office(), true, d.protocol(), d.rule(), contact, d.pactBy(), d.cancelBy(),
                d.confirmBy(), d.contactedOn(), d.confirmedOn(), null, null, null, d.review());
    }

    private void barred(String person, LocalDate givenOn) {
        declarations.lastLoss(person).map(Declaration::barredUntil).filter(givenOn::isBefore).ifPresent(until -> {
            throw ServiceException.rejected(new Rejection("DID-012", Severity.ERROR, "givenOn", "D.Lgs. 150/2015, art. 21, c. 9",
                    "Dopo la decadenza una nuova dichiarazione è possibile dal " + until + ".", "Ripresentare la dichiarazione da quel giorno, o chiedere il riesame della decadenza")
                    .said(Phrase.of("DID-BARRED", until)));
        });
    }

    private static void check(LocalDate givenOn, String externalId, LocalDate today) {
        if (externalId == null || externalId.isBlank() || externalId.length() > LONGEST) {
            throw ServiceException.rejected(Rejection.error("DID-013", "externalId", "Manca l'identificativo dell'ente, o è troppo lungo.", "Da 1 a 100 caratteri"));
        }
        if (givenOn == null || givenOn.isAfter(today)) {
            throw ServiceException.rejected(Rejection.error("DID-014", "givenOn", "Il giorno della dichiarazione manca o è nel futuro.", "Indicare il giorno della domanda"));
        }
    }

    static Declaration withProtocol(Declaration d, String protocol) {
        return new Declaration(d.id(), d.person(), d.personName(), d.givenOn(), d.state(), d.origin(), d.office(), d.benefit(), protocol, d.rule(), d.contactBy(), d.pactBy(),
                d.cancelBy(), d.confirmBy(), d.contactedOn(), d.confirmedOn(), d.revokedOn(), d.revocation(), d.barredUntil(), d.review());
    }
}
