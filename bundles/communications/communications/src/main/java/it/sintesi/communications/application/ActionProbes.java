package it.sintesi.communications.application;

import it.sintesi.communications.api.Relation;
import it.sintesi.communications.api.RelationAction.Event;
import it.sintesi.communications.domain.Previous;
import it.sintesi.communications.format.model.CommunicationKind;
import it.sintesi.communications.format.model.Extension;
import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.format.model.Sending;
import it.sintesi.communications.format.model.UniLav;
import it.sintesi.communications.format.model.UniSomm;
import it.sintesi.communications.format.model.UniUrg;
import it.sintesi.communications.format.model.VarDatori;
import it.sintesi.kernel.api.Rejection;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asks the rules of intake whether they would refuse an action, by checking the communication that it would be: no rule is written twice. */
final class ActionProbes {

    /** Rules about the history; the others look at data that nobody has entered yet. */
    private static final Set<String> HISTORY = Set.of("UL-018", "UL-019", "UL-021", "UL-022", "UG-017");
    /** Rules about the kind of contract. */
    private static final Set<String> CONTRACT = Set.of("UL-139", "UL-140");

    private final Checks checks;

    ActionProbes(Checks checks) {
        this.checks = checks;
    }

    /** Why actions would be refused at that moment; what would be accepted is absent. */
    Map<Event, Rejection> refusals(Relation relation, Previous last, Instant now) {
        Map<Event, Rejection> refusals = new EnumMap<>(Event.class);
        probe(with(last.form(), CommunicationKind.CORRECTION, last.code()), last, now, HISTORY).ifPresent(r -> refusals.put(Event.RECTIFICATION, r));
        probe(with(last.form(), CommunicationKind.CANCELLATION, last.code()), last, now, HISTORY).ifPresent(r -> refusals.put(Event.CANCELLATION, r));
        if (last.form() instanceof UniLav form && relation.expectedEnd() != null && form.contract() != null) {
            Form extended = with(form.withEvent(new Extension(relation.expectedEnd().plusDays(1), form.contract().withDates(relation.start(), relation.expectedEnd()))),
                    CommunicationKind.ORDINARY, null);
            probe(extended, last, now, CONTRACT).ifPresent(r -> refusals.put(Event.EXTENSION, r));
        }
        return refusals;
    }

    private Optional<Rejection> probe(Form form, Previous last, Instant now, Set<String> rules) {
        ArchiveFacts.Found found = new ArchiveFacts.Found(Optional.of(last), false);
        return checks.rules(form, found, Due.NONE, now, Set.of()).stream().filter(r -> r.refuses() && rules.contains(r.code())).findFirst();
    }

    private static Form with(Form form, CommunicationKind kind, String previous) {
        Sending sending = form.sending().withCode(Sending.NO_CODE).withPreviousCode(previous);
        if (form instanceof UniLav f) {
            return f.withSending(sending).withCommunicationCode(kind.code());
        }
        if (form instanceof UniSomm f) {
            return new UniSomm(sending, f.agency(), f.worker(), f.userCompany(), f.variation(), kind.code());
        }
        if (form instanceof UniUrg f) {
            return new UniUrg(sending, f.reason(), f.start(), f.employer(), f.worker(), kind.code());
        }
        VarDatori f = (VarDatori) form;
        return new VarDatori(sending, f.employer(), kind.code(), f.change());
    }
}
