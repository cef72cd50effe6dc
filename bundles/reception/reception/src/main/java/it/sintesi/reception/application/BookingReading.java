package it.sintesi.reception.application;

import java.util.stream.Stream;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.reading.Reading;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.reception.api.Appointments.Slot;
import it.sintesi.reception.domain.Booking;
import it.sintesi.reception.domain.Service;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Appointments and free places for who may see them; each reading of somebody else's leaves its trace. */
public final class BookingReading {

    private final Kernel kernel;
    private final Access access;
    private final Availability availability;
    private final BookAppointment.Stores stores;

    public BookingReading(Kernel kernel, Access access, Availability availability, BookAppointment.Stores stores) {
        this.kernel = kernel;
        this.access = access;
        this.availability = availability;
        this.stores = stores;
    }

    /** What an office gives by appointment and can be booked by the caller. */
    public List<Service> services(Caller caller, String office) {
        return stores.services().ofOffice(office).stream().filter(Service::active).filter(s -> caller.isStaff() || s.online()).toList();
    }

    /** What can be booked from the portal in any office. */
    public List<Service> online(Service.Kind kind) {
        return stores.services().online(kind);
    }

    /** A service of an office. */
    public Service service(String office, String code) {
        return stores.services().find(office, code).filter(Service::active).orElseThrow(() -> ServiceException.notFound("L'ufficio non dà questo servizio su appuntamento.").said("REC-NO-SERVICE"));
    }

    /** Free places in order of time, at most {@code limit}; citizens see those that they can still book. */
    public List<Slot> free(Caller caller, String office, String code, LocalDateTime from, LocalDate last, int limit) {
        access.requireBook(caller, new Access.Holder(caller.subjectCode(), caller.subjectCode()), office);
        LocalDateTime begin = caller.isStaff() || from.isAfter(availability.earliest()) ? from : availability.earliest();
        return availability.free(service(office, code), begin, last, limit);
    }

    /** Today, for pages. */
    public LocalDate day() {
        return kernel.clock().today();
    }

    /** Last day that can be booked. */
    public LocalDate lastDay() {
        return availability.lastDay();
    }

    /** Of the caller's own person or company, newest first. */
    public List<Booking> own(Caller caller) {
        access.requireBook(caller, new Access.Holder(caller.subjectCode(), caller.subjectCode()), null);
        return Stream.concat(stores.appointments().ofPerson(caller.subjectCode()).stream(), stores.appointments().ofCompany(caller.subjectCode()).stream()).toList();
    }

    /** One; NOT_FOUND when it is not for the caller. */
    public Booking find(Caller caller, String id) {
        Booking b = stores.appointments().find(id).orElseThrow(BookingReading::missing);
        if (!access.mayBook(caller, new Access.Holder(b.personCode(), b.companyCode()), b.office())) {
            throw missing();
        }
        kernel.trace(caller, "read", "appointment", id, b.personCode(), "Consultazione di un appuntamento");
        return b;
    }

    /** Of a person, newest first: all for who may see the person, otherwise those at the caller's office. */
    public List<Booking> ofPerson(Caller caller, String person) {
        return Reading.once("reception.ofPerson", () -> read(caller, person), caller, person);
    }

    private List<Booking> read(Caller caller, String person) {
        Access.Holder holder = Access.Holder.person(person);
        List<Booking> all = stores.appointments().ofPerson(person);
        String office = caller.isStaff() ? access.competent(caller, person) : null;
        List<Booking> seen = access.mayBook(caller, holder, office) ? all : all.stream().filter(b -> access.mayBook(caller, holder, b.office())).toList();
        if (seen.isEmpty() && !access.mayBook(caller, holder, office)) {
            access.requireBook(caller, holder, office);
        }
        kernel.trace(caller, "read", "person", person, person, "Appuntamenti di una persona");
        return seen;
    }

    /** Of a company, newest first. */
    public List<Booking> ofCompany(Caller caller, String company) {
        access.requireBook(caller, Access.Holder.company(company), null);
        return stores.appointments().ofCompany(company);
    }

    /** The agenda of the caller's office between two days; every person shown leaves a row in the audit trail. */
    public List<Booking> agenda(Caller caller, LocalDate from, LocalDate to, boolean mine) {
        String office = kernel.office(caller, Permission.RECEPTION_USE);
        List<Booking> shown = stores.appointments().ofOffice(office, from, to).stream().filter(b -> !mine || caller.account().equals(b.operator())).toList();
        trace(caller, shown, "Agenda dell'ufficio");
        return shown;
    }

    /** Past appointments of the caller's office that nobody has told the outcome of. */
    public List<Booking> withoutOutcome(Caller caller) {
        List<Booking> shown = stores.appointments().withoutOutcome(kernel.office(caller, Permission.RECEPTION_USE), kernel.clock().today());
        trace(caller, shown, "Appuntamenti senza esito");
        return shown;
    }

    /** How many appointments the caller's office has today. */
    public long today(Caller caller) {
        return stores.appointments().count(kernel.office(caller, Permission.RECEPTION_USE), kernel.clock().today());
    }

    private void trace(Caller caller, List<Booking> shown, String purpose) {
        kernel.audit().record(shown.stream().filter(b -> b.personCode() != null).map(Booking::personCode).distinct()
                .map(person -> AuditEntry.ok(caller, "reception.read", "appointment", person, person, purpose)).toList());
    }

    static ServiceException missing() {
        return ServiceException.notFound("Non c'è un appuntamento che si possa consultare.").said("REC-NO-APPOINTMENT");
    }
}
