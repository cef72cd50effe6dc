package it.sintesi.demo.lives;

import it.sintesi.communications.format.model.Address;
import it.sintesi.communications.format.model.Contract;
import it.sintesi.communications.format.model.Employer;
import it.sintesi.communications.format.model.Event;
import it.sintesi.communications.format.model.Extension;
import it.sintesi.communications.format.model.Hiring;
import it.sintesi.communications.format.model.Law68;
import it.sintesi.communications.format.model.Seat;
import it.sintesi.communications.format.model.Sending;
import it.sintesi.communications.format.model.Termination;
import it.sintesi.communications.format.model.Traineeship;
import it.sintesi.communications.format.model.Transformation;
import it.sintesi.communications.format.model.UniLav;
import it.sintesi.communications.format.model.Worker;
import it.sintesi.communications.format.model.WorkingTime;
import java.time.LocalDate;

/** UniLav: what employers tell of their own workers. */
final class EmployerMessages {

    private static final String NONE = "ND";
    private static final int TRAINING_YEARS = 3;

    private EmployerMessages() {
    }

    static UniLav form(LifePerson person, Telling telling, Sending sending) {
        JobEvent event = telling.event();
        Job job = event.after() == null ? event.before() : event.after();
        LifeEmployer company = job.employer();
        Seat seat = seat(company);
        Employer employer = new Employer(company.code(), company.name(), null, null, seat, seat, company.trade().sector(), company.trade().publicBody());
        Traineeship training = job.trainee() == null ? null : new Traineeship("01", "99000050171", "Centro per l'impiego", job.trainee(), "A");
        return new UniLav(sending, false, null, employer, worker(person), null, told(event), training, Messages.communicationCode(telling.manner()));
    }

    static Worker worker(LifePerson person) {
        return new Worker(person.person(), person.permit(), null, new Address(person.home().code(), person.home().postcode(), person.street()), person.education());
    }

    static Seat seat(LifeEmployer company) {
        return new Seat(company.town().code(), company.town().postcode(), company.street(), company.email(), company.phone(), null);
    }

    static WorkingTime time(Job job) {
        return job.hours() < 0 ? new WorkingTime("N", null) : job.fullTime() ? new WorkingTime("F", null) : new WorkingTime("P", Integer.toString(job.hours()));
    }

    private static Event told(JobEvent event) {
        return switch (event.kind()) {
            case START -> new Hiring(contract(event.after(), event.day(), true));
            case EXTENSION -> new Extension(event.after().term(), contract(event.before(), event.day(), false));
            case CONVERSION -> new Transformation(event.cause(), event.day(), contract(event.after(), event.day(), false), null, null);
            case END -> new Termination(event.day(), event.cause(), contract(event.before(), event.day(), false));
        };
    }

    private static Contract contract(Job job, LocalDate told, boolean starting) {
        Trade trade = job.employer().trade();
        boolean trainee = job.trainee() != null;
        boolean training = starting && job.kind().equals(Job.APPRENTICE);
        return new Contract(job.start(), job.term(), training ? job.start().plusYears(TRAINING_YEARS) : null, job.kind(), "01", "1700000001", false, false, job.seasonal(),
                trade.agriculture(), trade.agriculture() && job.term() != null ? "90" : null, null, job.law68(), job.law68() ? "PD" : null,
                trainee ? NONE : trade.agreementOn(told), trainee ? NONE : trade.level(),
                job.law68() ? new Law68(job.start().minusDays(20), Integer.toString(job.start().getYear() * 1_000 + job.start().getDayOfYear()), "NO") : null,
                time(job), job.occupation(), Integer.toString(job.pay()), "99990001");
    }
}
