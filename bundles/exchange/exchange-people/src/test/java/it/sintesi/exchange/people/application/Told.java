package it.sintesi.exchange.people.application;

import it.sintesi.communications.format.model.Address;
import it.sintesi.communications.format.model.Agency;
import it.sintesi.communications.format.model.AgencyRelation;
import it.sintesi.communications.format.model.Assignment;
import it.sintesi.communications.format.model.Contract;
import it.sintesi.communications.format.model.Employer;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.format.model.Hiring;
import it.sintesi.communications.format.model.Person;
import it.sintesi.communications.format.model.Seat;
import it.sintesi.communications.format.model.Sending;
import it.sintesi.communications.format.model.UniLav;
import it.sintesi.communications.format.model.UniSomm;
import it.sintesi.communications.format.model.UserCompany;
import it.sintesi.communications.format.model.Worker;
import it.sintesi.communications.format.model.WorkingTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Messages about one worker, for tests. */
final class Told {

    static final String ANNA = "PRVNNA85S62D918Y", WORKS = "99000010175", AGENCY = "99000020174";
    static final Seat SEAT = new Seat("B157", "25121", "Via Lunga 2", "a@example.org", "030", null);

    private Told() {
    }

    static Sending sending(FormKind kind) {
        return new Sending(null, OffsetDateTime.parse("2023-01-09T10:00:00+01:00"), null, null, "a@example.org", kind.version(), "00000001", null);
    }

    static Worker worker() {
        return new Worker(new Person("PROVETTI", "ANNA", ANNA, "000", "F", "D918", LocalDate.of(1985, 11, 22)), null, null,
                new Address("D918", "25063", "Via del Maglio 1"), "40");
    }

    static Contract contract(String kind, LocalDate start, LocalDate end, LocalDate trainingEnd) {
        return new Contract(start, end, trainingEnd, kind, "01", "1700000001", false, false, false, true, null, null, false, null, "0010", "A", null, new WorkingTime("F", null), "6.2.2.3.1.0", "18000",
                "99990001");
    }

    static UniLav hired(Contract contract) {
        return new UniLav(sending(FormKind.UNILAV), false, null, new Employer(WORKS, "OFFICINE", null, null, SEAT, SEAT, "25.62.00", false), worker(), null, new Hiring(contract), null, "01");
    }

    static UniSomm agencyForm(LocalDate start, LocalDate end) {
        Assignment assignment = new Assignment(start, end, null, "ADDETTA AL MONTAGGIO", null, false, false, "6210", null, null, false, "99990002", new WorkingTime("P", "24"), "7.2.7.1.0.0", "0010", "A", "12000");
        UserCompany user = new UserCompany(WORKS, "OFFICINE", "000000001", start, end, SEAT, SEAT, false, "25.62.00", false, assignment, null);
        return new UniSomm(sending(FormKind.UNISOMM), new Agency(AGENCY, "AGENZIA", false, "1234567001", SEAT, SEAT, new AgencyRelation(start, end, null, "01", null, "A.02.00", null, true, "1", "2")),
                worker(), user, null, "01");
    }
}
