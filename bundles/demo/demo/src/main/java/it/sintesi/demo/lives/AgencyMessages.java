package it.sintesi.demo.lives;

import it.sintesi.communications.format.model.Agency;
import it.sintesi.communications.format.model.AgencyRelation;
import it.sintesi.communications.format.model.Assignment;
import it.sintesi.communications.format.model.Seat;
import it.sintesi.communications.format.model.Sending;
import it.sintesi.communications.format.model.UniSomm;
import it.sintesi.communications.format.model.UserCompany;
import it.sintesi.communications.format.model.Variation;
import java.time.LocalDate;

/** UniSomm: what agencies tell of the workers they send to others. */
final class AgencyMessages {

    private static final String PROLONGED = "2.02";
    /** The agency hires for one mission: its own relation ends with it. */
    private static final String ENDED = "4.02";
    private static final int FRAMEWORK_YEARS = 3;

    private AgencyMessages() {
    }

    static UniSomm form(LifePerson person, Telling telling, Sending sending) {
        JobEvent event = telling.event();
        // An extension tells the contract as it was.
        Job job = event.before() == null ? event.after() : event.before();
        LifeEmployer agency = job.employer();
        Seat seat = EmployerMessages.seat(agency);
        AgencyRelation relation = new AgencyRelation(job.start(), job.term(), null, "01", null, Job.TERM, null, false, Integer.toString(agency.number()),
                Integer.toString(10_000 + person.index()));
        Agency sender = new Agency(agency.code(), agency.name(), false, "1234567%03d".formatted(agency.number()), seat, seat, relation);
        return new UniSomm(sending, sender, EmployerMessages.worker(person), user(job, event.day()), variation(event), Messages.communicationCode(telling.manner()));
    }

    private static Variation variation(JobEvent event) {
        return switch (event.kind()) {
            case START -> null;
            case EXTENSION -> new Variation(PROLONGED, new Variation.Prolonged(event.after().term()));
            case END -> new Variation(ENDED, new Variation.Ended(event.day(), event.cause()));
            case CONVERSION -> throw new IllegalStateException("agency work is not converted here");
        };
    }

    private static UserCompany user(Job job, LocalDate told) {
        LifeEmployer company = job.user();
        Trade trade = company.trade();
        Seat seat = EmployerMessages.seat(company);
        LocalDate framework = job.start().withDayOfMonth(1);
        Assignment assignment = new Assignment(job.start(), job.term(), null, "ADDETTO ALLA PRODUZIONE E AI SERVIZI", null, false, false, "6210", null, null, job.law68(), "99990002",
                EmployerMessages.time(job), job.occupation(), trade.agreementOn(told), trade.level(), Integer.toString(job.pay()));
        return new UserCompany(company.code(), company.name(), "%09d".formatted(Math.floorMod(company.code().hashCode(), 1_000_000_000)), framework,
                framework.plusYears(FRAMEWORK_YEARS), seat, seat, false, trade.sector(), trade.publicBody(), assignment, null);
    }
}
