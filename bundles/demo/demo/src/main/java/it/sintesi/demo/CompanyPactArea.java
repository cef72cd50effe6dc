package it.sintesi.demo;

import it.sintesi.communications.format.FiscalCode;
import it.sintesi.demo.lives.LifeEmployer;
import it.sintesi.demo.lives.ServiceEvent;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.pact.api.CompanyPactDesk;
import it.sintesi.pact.api.CompanyPactDesk.Change;
import it.sintesi.pact.api.CompanyPactDesk.Passage;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Pacts with six companies, each further than the one before: asked for, drafted, waiting for a signature, running, suspended, concluded. */
final class CompanyPactArea implements Area {

    private static final int COMPANIES = 6;
    private static final List<String> SURNAMES = List.of("BERTOLI", "CAVALLI", "DONATI", "ERBA", "FRANZONI", "GHIDINI");

    private final CompanyPactDesk desk;
    private final Desk people;
    private final Diary diary = new Diary();

    CompanyPactArea(CompanyPactDesk desk, Desk people) {
        this.desk = desk;
        this.people = people;
    }

    @Override
    public String name() {
        return "companypact";
    }

    @Override
    public void prepare(String anybody) {
        try {
            desk.change(people.operator(anybody), "00000000-0000-0000-0000-000000000000", Change.TAKE, null);
        } catch (ServiceException nothing) {
            // Nothing has this number: the area is there, and has said so.
        }
        for (int i = 0; i < COMPANIES; i++) {
            plan(i, people.directory().end().minusDays(6 + 12L * i), people.directory().employers().get(i));
        }
    }

    private void plan(int number, LocalDate day, LifeEmployer company) {
        Caller operator = people.operatorOf(company.town().code());
        String id = UUID.nameUUIDFromBytes(company.code().getBytes(StandardCharsets.US_ASCII)).toString();
        at(day, "ASKED", () -> desk.ask(owner(number, company), request(number, id, company, operator.office())));
        if (number > 0) {
            at(day.plusDays(3), "TAKEN", () -> {
                desk.change(operator, id, Change.TAKE, null);
                desk.write(operator, id, new CompanyPactDesk.Text("Due addetti alla produzione entro quattro mesi", "Preselezione di almeno sei candidati in dieci giorni",
                        "Colloqui entro dieci giorni e un riscontro per ogni candidato", ""));
            });
        }
        if (number > 1) {
            at(day.plusDays(6), "PROPOSED", () -> {
                desk.change(operator, id, Change.PROPOSE, null);
                desk.signForOffice(operator, id);
            });
        }
        if (number > 2) {
            at(day.plusDays(9), "SIGNED", () -> desk.signAtDesk(operator, id, true, null));
            passage(operator, id, day.plusDays(12), Passage.NEEDS_ANALYSIS, "Due addetti, turni diurni");
            passage(operator, id, day.plusDays(18), Passage.PROFILE, "Profilo scritto con l'impresa");
            passage(operator, id, day.plusDays(26), Passage.SEARCH, "Otto candidature, tre colloqui");
        }
        if (number == 4) {
            at(day.plusDays(40), "SUSPENDED", () -> desk.change(operator, id, Change.SUSPEND, "L'impresa ha chiesto una pausa per un fermo di produzione"));
        }
        if (number == 5) {
            passage(operator, id, day.plusDays(40), Passage.INSERTION, "Assunta una persona");
            at(day.plusDays(55), "CONCLUDED", () -> desk.change(operator, id, Change.CONCLUDE, "Una persona assunta a tempo indeterminato"));
        }
    }

    private void passage(Caller operator, String id, LocalDate day, Passage passage, String note) {
        at(day, passage.name(), () -> desk.record(operator, id, passage, day, note));
    }

    private void at(LocalDate day, String what, Runnable doing) {
        diary.note(day, what, () -> {
            doing.run();
            return true;
        });
    }

    private static Caller owner(int number, LifeEmployer company) {
        return new Caller(number == 0 ? DemoAccounts.WORKS : company.code(), company.name(), Set.of(Role.EMPLOYER), null, company.code(), null);
    }

    private static CompanyPactDesk.Request request(int number, String id, LifeEmployer company, String office) {
        String surname = SURNAMES.get(number);
        LocalDate birth = LocalDate.of(1965 + number, 5, 10 + number);
        return new CompanyPactDesk.Request(id, company.code(), surname + " PAOLO", FiscalCode.compute(surname, "PAOLO", birth, "M", "B157").code(), CompanyPactDesk.Service.SELECTION,
                "Due addetti alla produzione, turno diurno, entro quattro mesi", office);
    }

    @Override
    public boolean happen(ServiceEvent event) {
        return false;
    }

    @Override
    public List<Chore> chores(LocalDate day) {
        return diary.due(day);
    }
}
