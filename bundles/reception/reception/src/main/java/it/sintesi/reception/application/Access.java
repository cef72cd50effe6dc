package it.sintesi.reception.application;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Account;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.reception.domain.Booking;
import it.sintesi.registry.api.Company;
import it.sintesi.registry.api.Person;
import java.util.Optional;

/** Who comes, how they are reached, and whether the caller may book for them. */
public final class Access {

    private final Kernel kernel;
    private final Neighbours others;

    public Access(Kernel kernel, Neighbours others) {
        this.kernel = kernel;
        this.others = others;
    }

    /**
     * Who an appointment is for.
     *
     * @param person  fiscal code, null for a company
     * @param company fiscal code, null for a person
     */
    public record Holder(String person, String company) {

        public static Holder person(String code) {
            return new Holder(code, null);
        }

        public static Holder company(String code) {
            return new Holder(null, code);
        }

        String code() {
            return person == null ? company : person;
        }
    }

    /** Whether the caller may see and book what concerns the holder at an office. */
    boolean mayBook(Caller caller, Holder holder, String office) {
        return kernel.authorisation().decide(caller, Permission.APPOINTMENT_BOOK, new Subject(holder.company(), holder.person(), office)).allowed();
    }

    /** Refuses unless {@link #mayBook}. */
    void requireBook(Caller caller, Holder holder, String office) {
        kernel.authorisation().require(caller, Permission.APPOINTMENT_BOOK, new Subject(holder.company(), holder.person(), office));
    }

    /** The office that is competent for a person; null when none is known. */
    String competent(Caller caller, String person) {
        return others.people().competentOffice(caller, person).orElse(null);
    }

    /** Name of who comes: the caller's own, or what the register knows. */
    public String name(Caller caller, Holder holder) {
        if (!caller.isStaff() && holder.code().equals(caller.subjectCode())) {
            return caller.displayName();
        }
        if (holder.person() != null) {
            return person(caller, holder.person()).map(p -> p.surname() + " " + p.name()).orElseThrow(Access::unknown);
        }
        return others.companies().find(caller, holder.company()).map(Company::name).orElseThrow(Access::unknown);
    }

    /** The person as the register knows it; authorised and audited there. */
    public Optional<Person> person(Caller caller, String code) {
        return others.people().find(caller, code);
    }

    /** How the holder is reached: the own account or e-mail; what was typed goes before what the register knows. */
    Booking.Reach reach(Caller caller, Holder holder, String email, String phone) {
        if (!caller.isStaff() && holder.code().equals(caller.subjectCode())) {
            return new Booking.Reach(caller.account(), email, phone);
        }
        String account = kernel.accounts().ofSubject(holder.code()).stream().filter(Account::enabled).map(Account::username).findFirst().orElse(null);
        return new Booking.Reach(account, email, phone);
    }

    private static ServiceException unknown() {
        Rejection why = Rejection.error("REC-UNKNOWN", "person", "Il codice fiscale non è in anagrafe.", "Registrate prima la persona o l'azienda, poi fissate l'appuntamento").said(Phrase.of("REC-UNKNOWN-HOLDER"));
        return ServiceException.rejected(why);
    }
}
