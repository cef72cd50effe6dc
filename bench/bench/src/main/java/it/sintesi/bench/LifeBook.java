package it.sintesi.bench;

import it.sintesi.communications.api.CommunicationFacts.Fact;
import it.sintesi.communications.api.CommunicationFacts.Standing;
import it.sintesi.communications.domain.FactDrafts;
import it.sintesi.communications.domain.FormFacts;
import it.sintesi.communications.domain.Incoming;
import it.sintesi.communications.domain.RelationBook;
import it.sintesi.communications.domain.RelationRecord;
import it.sintesi.communications.domain.RelationState;
import it.sintesi.communications.domain.Step;
import it.sintesi.communications.format.model.Form;
import it.sintesi.demo.lives.Life;
import it.sintesi.demo.lives.Messages;
import it.sintesi.demo.lives.Telling;
import it.sintesi.kernel.api.CertifiedClock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The messages of one life put into relations by the code that the intake uses, in the order in which they were sent, and read again as the archive reads its own.
 * What the rules refuse, which is what carries a wrong code, does not come in. Days of delay are not counted: they need the calendar and the warehouse does not ask.
 */
final class LifeBook {
    /** Numbers of reception kept free for each person: more messages than any life has. */
    private static final long NUMBERS = 1L << 16;

    private final RelationBook book = new RelationBook();
    private final Map<String, Form> forms = new HashMap<>();
    private final Map<String, Instant> moments = new HashMap<>();
    private final int refused;

    LifeBook(Life life) {
        long seq = life.person().index() * NUMBERS;
        int left = 0;
        for (Telling telling : life.tellings()) {
            if (telling.manner() == Telling.Manner.WRONG_CODE) {
                left++;
                continue;
            }
            seq++;
            // Within the province the key of a message serves as its code.
            String code = telling.key();
            Form form = Messages.form(life.person(), telling, telling.refersTo());
            Incoming incoming = new Incoming(seq, code, form, FormFacts.of(form), 0, null);
            if (incoming.touchesPrevious()) {
                book.touched(telling.refersTo(), book.changed().stream().filter(record -> record.added().stream().anyMatch(step -> step.code().equals(telling.refersTo()))).toList());
            }
            book.apply(incoming);
            forms.put(code, form);
            moments.put(code, telling.sentAt().atZone(CertifiedClock.ZONE).toInstant());
        }
        refused = left;
    }

    /** Number of the last message that people with lower numbers than this can have. */
    static long last(int people) {
        return people * NUMBERS;
    }

    int messages() {
        return forms.size() + refused;
    }

    int refused() {
        return refused;
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        for (RelationRecord record : book.changed()) {
            record.added().stream().filter(Step::valid).forEach(step -> facts.add(fact(record, step)));
        }
        return facts;
    }

    private Fact fact(RelationRecord record, Step step) {
        Form form = forms.get(step.code());
        return FactDrafts.of(new FactDrafts.Frame(record.id(), step.seq(), step.code(), step.event(), step.day(), moments.get(step.code()), 0), form, form.workerCodes().get(0));
    }

    List<Standing> standings() {
        return book.changed().stream().filter(record -> record.state() != null).map(record -> standing(record.id(), record.state())).toList();
    }

    private static Standing standing(String id, RelationState s) {
        return new Standing(id, s.employer(), s.worker(), s.start(), s.expectedEnd(), s.end(), s.endCause(), s.terms().contract(), s.terms().workingTime(), s.terms().qualification(),
                s.terms().workplace(), s.provisional(), s.agency());
    }
}
