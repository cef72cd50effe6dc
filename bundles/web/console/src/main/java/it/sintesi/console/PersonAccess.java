package it.sintesi.console;

import java.util.Locale;
import java.util.Optional;

import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.Offices;
import it.sintesi.registry.api.Person;

/** Whether somebody may see a person: of their own office, of none, or taken over. The domicile decides which office is competent. */
public final class PersonAccess {

    private final Offices offices;
    private final Authorisation authorisation;
    private final AuditTrail audit;

    public PersonAccess(Offices offices, Authorisation authorisation, AuditTrail audit) {
        this.offices = offices;
        this.authorisation = authorisation;
        this.audit = audit;
    }

    /** The competent office, when the domicile lies in the province. */
    Optional<Office> office(Person person) {
        return person.domicile() == null ? Optional.empty() : offices.officeOf(person.domicile().municipality());
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

    /** Records that a file was opened, or that it was refused. */
    void trace(Caller caller, String kind, String code, boolean shown) {
        String purpose = kind.equals("person") ? "Scheda della persona" : "Scheda dell'azienda";
        audit.record(new AuditEntry(caller, "console." + kind.toLowerCase(Locale.ROOT), kind, code, code.length() == 16 ? code : null, purpose,
                shown ? AuditEntry.Outcome.OK : AuditEntry.Outcome.DENIED));
    }
}
