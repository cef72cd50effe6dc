package it.sintesi.demo;

import it.sintesi.demo.lives.LifePerson;
import it.sintesi.demo.lives.ServiceEvent;
import it.sintesi.guidance.api.InterviewDesk;
import it.sintesi.guidance.api.InterviewDesk.Draft;
import it.sintesi.guidance.api.InterviewDesk.Verdict;
import it.sintesi.guidance.api.Interviews;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.security.Caller;

/** First interviews with their seven steps; one is left half way. */
final class InterviewArea implements Area {

    static final String HALF_HELD = "HALF_HELD";

    private final Interviews interviews;
    private final InterviewDesk desk;
    private final Desk people;
    private final Transactions transactions;
    private final Answers answers = new Answers();

    InterviewArea(Interviews interviews, InterviewDesk desk, Desk people, Transactions transactions) {
        this.interviews = interviews;
        this.desk = desk;
        this.people = people;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "guidance";
    }

    @Override
    public void prepare(String anybody) {
        interviews.ofPerson(people.operator(anybody), anybody);
    }

    @Override
    public boolean happen(ServiceEvent event) {
        if (event.kind() != ServiceEvent.Kind.INTERVIEW) {
            return false;
        }
        LifePerson person = people.directory().person(event.code());
        Caller caller = people.operator(event.code());
        Draft begun = desk.begin(caller, event.code());
        // One interview is one commit: it was one meeting.
        transactions.run(() -> hold(caller, begun, person));
        return true;
    }

    private void hold(Caller caller, Draft begun, LifePerson person) {
        Draft draft = desk.answer(caller, begun, "esperienze", answers.experience(person), begun.career().stream().map(e -> e.judged(Verdict.CONFIRMED, null)).toList());
        draft = desk.answer(caller, draft, "formazione", answers.training(person), null);
        draft = desk.answer(caller, draft, "competenze", answers.skills(person), null);
        if (HALF_HELD.equals(people.directory().scene(person.code()))) {
            return;
        }
        draft = desk.answer(caller, draft, "preferenze", answers.preferences(person), null);
        draft = desk.answer(caller, draft, "vincoli", answers.constraints(person), null);
        draft = desk.answer(caller, draft, "disponibilita", answers.availability(person), null);
        draft = desk.answer(caller, draft, "esito", answers.outcome(person), null);
        desk.complete(caller, draft.id());
    }
}
