package it.sintesi.reception.application;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.kernel.jdbc.SqlFailure;
import it.sintesi.reception.domain.CompanyInterview;
import it.sintesi.reception.domain.Needs;
import it.sintesi.reception.persistence.FirstContactStore;
import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Contacts;
import it.sintesi.registry.api.Person;
import java.util.List;
import java.util.Map;

/** First contact with people (charter, 2.1) and companies (charter, 3.1): who, what they need, how it ended. */
public final class FirstContact {

    private final Kernel kernel;
    private final Neighbours others;
    private final Access access;
    private final FirstContactStore store;
    private final SensitiveText sensitive;

    public FirstContact(Kernel kernel, Neighbours others, Access access, FirstContactStore store, SensitiveText sensitive) {
        this.kernel = kernel;
        this.others = others;
        this.access = access;
        this.store = store;
        this.sensitive = sensitive;
    }

    /**
     * Somebody whom the register does not know yet.
     *
     * @param municipality Belfiore code of the domicile, or null
     */
    public record NewPerson(String surname, String name, String municipality, String phone) {
    }

    /** True when the register knows the person. */
    public boolean known(Caller caller, String person) {
        return access.person(caller, person).isPresent();
    }

    /**
     * Writes an analysis of needs, and enters the person when the register does not know it.
     *
     * @param draft  office, name, author and time are filled in here
     * @param person data of an unknown person, or null
     */
    public Needs write(Caller caller, Needs draft, NewPerson person) {
        String office = kernel.office(caller, Permission.RECEPTION_USE);
        Problems problems = new Problems();
        problems.that(draft.person() != null, "REC-CODE", "person", "Manca il codice fiscale.", "Scrivete il codice fiscale della persona", "REC-CODE-PERSON")
                .that(draft.group() != null, "REC-GROUP", "group", "Manca il destinatario.", "Scegliete a quale gruppo appartiene")
                .that(!draft.wants().isEmpty(), "REC-WANTS", "wants", "Manca il bisogno.", "Scegliete almeno un bisogno")
                .that(draft.outcome() != null, "REC-OUTCOME", "outcome", "Manca l'esito.", "Scegliete come si è concluso il contatto", "REC-OUTCOME-CONTACT");
        String referral = problems.optional("REC-REFERRAL", "referral", draft.referral(), 200);
        boolean refers = draft.outcome() == Needs.Outcome.INTERNAL_REFERRAL || draft.outcome() == Needs.Outcome.EXTERNAL_REFERRAL;
        problems.that(!refers || referral != null, "REC-REFERRAL", "referral", "Manca il rinvio.", "Scrivete a quale servizio o ente", "REC-REFERRAL-NONE");
        String note = problems.optional("REC-NOTE", "note", draft.note(), 1000);
        problems.addAll(sensitive.check("note", note));
        problems.addAll(sensitive.check("referral", referral));
        problems.throwIfAny();
        if (!known(caller, draft.person())) {
            enter(caller, draft.person(), person);
        }
        String name = access.name(caller, Access.Holder.person(draft.person()));
        Needs needs = new Needs(draft.id(), office, draft.ticket(), draft.person(), name, draft.group(), draft.wants(), draft.outcome(), referral, note, caller.account(), kernel.clock().now());
        once(() -> {
            store.insert(needs);
            kernel.trace(caller, "needs-write", "needs", needs.id(), needs.person(), "Analisi del bisogno");
        });
        return needs;
    }

    private void enter(Caller caller, String code, NewPerson p) {
        if (p == null || p.surname() == null || p.name() == null) {
            throw ServiceException.rejected(Rejection.error("REC-UNKNOWN", "surname", "La persona non è in anagrafe.", "Scrivete cognome e nome: viene registrata insieme all'analisi").said(Phrase.of("REC-UNKNOWN-PERSON")));
        }
        Address domicile = p.municipality() == null ? null : new Address(p.municipality(), null, null);
        others.people().save(caller, new Person(code, p.surname(), p.name(), null, null, null, null, domicile, null, new Contacts(p.phone(), null, null), Map.of()));
    }

    /** Analyses of a person, newest first. */
    public List<Needs> ofPerson(Caller caller, String person) {
        kernel.authorisation().require(caller, Permission.RECEPTION_USE, new Subject(null, person, access.competent(caller, person)));
        kernel.trace(caller, "needs-read", "person", person, person, "Analisi del bisogno di una persona");
        return store.needsOf(person);
    }

    /** The last analyses of the caller's office; every person shown leaves a row in the audit trail. */
    public List<Needs> last(Caller caller) {
        List<Needs> all = store.lastNeeds(kernel.office(caller, Permission.RECEPTION_USE));
        all.stream().map(Needs::person).distinct().forEach(p -> kernel.trace(caller, "needs-read", "person", p, p, "Analisi del bisogno dell'ufficio"));
        return all;
    }

    /** One of the caller's office. */
    public Needs needs(Caller caller, String id) {
        String office = kernel.office(caller, Permission.RECEPTION_USE);
        Needs needs = store.needs(id).filter(n -> n.office().equals(office)).orElseThrow(() -> ServiceException.notFound("L'analisi indicata non c'è.").said("REC-NO-ANALYSIS"));
        kernel.trace(caller, "needs-read", "needs", id, needs.person(), "Analisi del bisogno di una persona");
        return needs;
    }

    /** Writes an interview with a company; office, name, author and time are filled in here. */
    public CompanyInterview write(Caller caller, CompanyInterview draft) {
        String office = kernel.office(caller, Permission.RECEPTION_USE);
        Problems problems = new Problems();
        String who = problems.text("REC-WHO", "who", draft.who(), 200, "Scrivete chi è venuto per l'azienda");
        String next = problems.text("REC-NEXT", "nextStep", draft.nextStep(), 300, "Scrivete il passo successivo");
        String material = problems.optional("REC-MATERIAL", "material", draft.material(), 1000);
        String note = problems.optional("REC-NOTE", "note", draft.note(), 1000);
        problems.that(draft.company() != null, "REC-CODE", "company", "Manca il codice fiscale.", "Scrivete il codice fiscale dell'azienda", "REC-CODE-COMPANY")
                .that(!draft.topics().isEmpty(), "REC-TOPICS", "topics", "Manca l'argomento.", "Scegliete almeno un argomento")
                .that(draft.nextDay() != null && !draft.nextDay().isBefore(kernel.clock().today()), "REC-DAYS", "nextDay", "Il giorno non è valido.", "Scrivete un giorno da oggi in poi", "REC-NEXT-DAY");
        problems.addAll(sensitive.check("note", note));
        problems.throwIfAny();
        String name = access.name(caller, Access.Holder.company(draft.company()));
        CompanyInterview interview = new CompanyInterview(draft.id(), office, draft.company(), name, who, draft.topics(), material, note, next, draft.nextDay(), caller.account(),
                kernel.clock().now());
        once(() -> {
            store.insert(interview);
            kernel.trace(caller, "interview-write", "company", interview.company(), null, "Primo colloquio informativo con un'azienda");
        });
        return interview;
    }

    /** Interviews with a company, newest first. */
    public List<CompanyInterview> ofCompany(Caller caller, String company) {
        kernel.office(caller, Permission.RECEPTION_USE);
        kernel.trace(caller, "interview-read", "company", company, null, "Colloqui con un'azienda");
        return store.interviewsOf(company);
    }

    /** The last interviews of the caller's office. */
    public List<CompanyInterview> lastInterviews(Caller caller) {
        return store.lastInterviews(kernel.office(caller, Permission.RECEPTION_USE));
    }

    /** One interview. */
    public CompanyInterview interview(Caller caller, String id) {
        kernel.office(caller, Permission.RECEPTION_USE);
        return store.interview(id).orElseThrow(() -> ServiceException.notFound("Il colloquio indicato non c'è.").said("REC-NO-INTERVIEW"));
    }

    /** The same form sent twice is one entry. */
    private void once(Runnable write) {
        try {
            kernel.transactions().run(write);
        } catch (SqlFailure e) {
            if (!e.isDuplicate()) {
                throw e;
            }
        }
    }
}
