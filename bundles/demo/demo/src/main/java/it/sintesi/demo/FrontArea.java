package it.sintesi.demo;

import it.sintesi.demo.lives.LifeEmployer;
import it.sintesi.demo.lives.ServiceEvent;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.reception.api.FrontDesk;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Desks of the first office with people waiting today; requests for contact, one of them answered. */
final class FrontArea implements Area {

    private static final List<String> TICKETS = List.of("welcome", "did", "welcome", "first-interview", "welcome", "matching", "did");

    private final FrontDesk front;
    private final Desk people;

    FrontArea(FrontDesk front, Desk people) {
        this.front = front;
        this.people = people;
    }

    @Override
    public String name() {
        return "front";
    }

    @Override
    public void prepare(String anybody) {
        Caller operator = people.operator(people.centres().get(0));
        front.addDesk(operator, "Sportello 1", List.of("welcome", "did"));
        front.addDesk(operator, "Sportello 2", List.of("first-interview", "matching"));
    }

    @Override
    public boolean happen(ServiceEvent event) {
        return false;
    }

    @Override
    public void leaveOpen(List<String> all) {
        String office = people.centres().get(0).id();
        TICKETS.forEach(service -> front.takeTicket(new Caller("totem", "Totem", Set.of(), null, null, null), office, service));
        String citizen = all.get(0);
        String own = people.operator(citizen).office();
        String answered = ask(people.citizen(citizen), citizen, null, own, "Corso di formazione", "Il corso previsto dal mio patto comincia di mattina o di pomeriggio?");
        front.answer(people.operator(citizen), answered, "Di mattina, dalle 9 alle 13, da lunedì a giovedì.");
        ask(people.citizen(citizen), citizen, null, own, "Certificato", "Mi serve un certificato di disoccupazione per il Comune: posso scaricarlo da qui?");
        all.stream().skip(1).limit(2).forEach(person -> ask(people.citizen(person), person, null, people.operator(person).office(), "Appuntamento", "Posso anticipare l'appuntamento di una settimana?"));
        LifeEmployer works = people.directory().employers().get(0);
        ask(new Caller(DemoAccounts.WORKS, works.name(), Set.of(Role.EMPLOYER), null, works.code(), null), null, works.code(), people.operatorOf(works.town().code()).office(), "Ricerca di personale",
                "Cerchiamo due saldatori: come si chiede la preselezione?");
    }

    private String ask(Caller caller, String person, String company, String office, String subject, String text) {
        String id = UUID.nameUUIDFromBytes((caller.account() + subject).getBytes(StandardCharsets.UTF_8)).toString();
        front.ask(caller, new FrontDesk.Question(id, person, company, office, subject, text));
        return id;
    }
}
