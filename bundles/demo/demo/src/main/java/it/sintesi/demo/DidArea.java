package it.sintesi.demo;

import it.sintesi.demo.lives.LifePerson;
import it.sintesi.demo.lives.ServiceEvent;
import it.sintesi.did.api.DidDesk;
import it.sintesi.did.api.DidOrigin;
import it.sintesi.did.api.Dids;
import it.sintesi.kernel.api.security.Caller;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Declarations: half at the desk, some in the portal, the others as claims at INPS; their half-yearly confirmations. The signed pact confirms them by itself. */
final class DidArea implements Area {

    private static final Caller SYSTEM = Caller.system("Provincia dimostrativa");

    private final DidDesk desk;
    private final Dids dids;
    private final Desk people;

    DidArea(DidDesk desk, Dids dids, Desk people) {
        this.desk = desk;
        this.dids = dids;
        this.people = people;
    }

    @Override
    public String name() {
        return "did";
    }

    @Override
    public void prepare(String anybody) {
        dids.ofPerson(SYSTEM, anybody);
    }

    @Override
    public boolean happen(ServiceEvent event) {
        String code = event.code();
        switch (event.kind()) {
            case DID -> give(event);
            case CONFIRMATION -> desk.confirmAvailability(people.citizen(code), code);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void give(ServiceEvent event) {
        String code = event.code();
        int door = event.person() % 10;
        if (door < 2) {
            dids.takeIn(SYSTEM, code, event.day(), DidOrigin.INPS, "INPS-" + event.person() + "-" + event.day());
        } else {
            Caller caller = door < 5 ? people.citizen(code) : people.operator(code);
            desk.give(caller, "demo-" + event.person() + "-" + event.day(), code, answers(people.directory().person(code), event.day()));
        }
    }

    private Map<String, String> answers(LifePerson person, LocalDate day) {
        Map<String, String> answers = new HashMap<>(Map.of("schooling", "true", "domicile", "true", "working", "false", "employeeIncome", "0", "selfIncome", "0",
                "benefit", "false", "available", "true", "accept", "true"));
        answers.putAll(Map.of("presence", "OLTRE_10", "everWorked", "true", "lastJobMonths", "1", "position", "DETERMINATO", "yearAgo", "OCCUPATO", "searching", "1",
                "enrolled", "NO", "household", Integer.toString(1 + person.index() % 4), "children", "false", "minors", "false"));
        answers.put("education", person.education());
        answers.put("office", people.operator(person.code()).office());
        if (person.permit() != null) {
            answers.put("permitWork", "true");
            answers.put("permitExpiry", (person.permit().expiry().isAfter(day) ? person.permit().expiry() : day.plusYears(1)).toString());
        }
        return answers;
    }
}
