package it.sintesi.console;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.reading.Reading;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.Offices;
import it.sintesi.registry.api.Person;
import it.sintesi.registry.api.PersonOffices;
import it.sintesi.web.api.WebResponse;

/** Whether somebody may see a person: of their own office, of none, or taken over. */
public final class PersonAccess {

    private final Offices offices;
    private final PersonOffices competence;
    private final Authorisation authorisation;
    private final AuditTrail audit;

    public PersonAccess(Offices offices, PersonOffices competence, Authorisation authorisation, AuditTrail audit) {
        this.offices = offices;
        this.competence = competence;
        this.authorisation = authorisation;
        this.audit = audit;
    }

    /** The competent office, when there is one. */
    Optional<Office> office(Person person) {
        return competence.officeOf(person).flatMap(offices::byId);
    }

    Optional<Office> office(String id) {
        return offices.byId(id);
    }

    boolean visible(Caller caller, Person person) {
        return authorisation.decide(caller, Permission.REGISTRY_READ, subject(person)).allowed();
    }

    /** The person as the subject of questions to the areas. */
    Subject subject(Person person) {
        return new Subject(null, person.fiscalCode(), office(person).map(Office::id).orElse(null));
    }

    boolean mayTakeOver(Caller caller) {
        return authorisation.decide(caller, Permission.PERSON_TAKE_OVER, Subject.NONE).allowed();
    }

    /** Opens a file as one reading: what its sections ask twice is read once, and their traces are written together before it is shown. */
    WebResponse reading(Supplier<WebResponse> page) {
        return Reading.during(page, audit::record);
    }

    /** Records that a file was opened, or that it was refused. */
    void trace(Caller caller, String kind, String code, boolean shown) {
        boolean person = kind.equals("person");
        record(caller, kind, code, person ? "Scheda della persona" : "Scheda dell'azienda", shown);
    }

    /** Records that the file of a person was opened, and why. */
    void trace(Caller caller, String code, Purposes.Purpose purpose) {
        record(caller, "person", code, "Scheda della persona: " + purpose.words(), true);
    }

    private void record(Caller caller, String kind, String code, String purpose, boolean shown) {
        // A person may have a provisional code of 11 digits, and a company be a person.
        String personCode = kind.equals("person") || code.length() == 16 ? code : null;
        audit.record(new AuditEntry(caller, "console." + kind.toLowerCase(Locale.ROOT), kind, code, personCode, purpose,
                shown ? AuditEntry.Outcome.OK : AuditEntry.Outcome.DENIED));
    }
}
