package it.sintesi.reception.web;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.reception.application.BookingReading;
import it.sintesi.reception.domain.Booking;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.SubjectAction;
import it.sintesi.web.api.SubjectSection;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.TimelineSource;
import java.util.Comparator;
import java.util.List;

/** Appointments on the pages of people and companies: the open ones as a section with what can be done next, all of them on the timeline. */
final class SubjectAppointments implements SubjectSection, TimelineSource {

    private final BookingReading reading;

    SubjectAppointments(BookingReading reading) {
        this.reading = reading;
    }

    @Override
    public String title() {
        return "section.appointments";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Guard guard() {
        return AgendaPages.GUARD;
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.personCode() != null || subject.companyCode() != null;
    }

    @Override
    public List<Line> lines(Caller caller, Subject subject, Texts texts, int limit) {
        return all(caller, subject).stream().filter(Booking::open).sorted(Comparator.comparing(Booking::startsAt)).limit(limit)
                .map(b -> new Line(title(b, texts), b.pactCall() ? texts.get("appointment.pact") : "", AppointmentPages.HOME + "/" + b.id())).toList();
    }

    @Override
    public List<SubjectAction> actions(Caller caller, Subject subject, Texts texts) {
        boolean person = subject.personCode() != null;
        String code = person ? subject.personCode() : subject.companyCode();
        String back = (person ? "/people/" : "/companies/") + code;
        SubjectAction book = SubjectAction.link(texts.get("section.book"), AppointmentPages.BOOK + "?holder=" + code + "&back=" + back);
        return List.of(book, SubjectAction.link(texts.get(person ? "section.needs" : "section.interview"),
                person ? NeedsPages.NEW + "?person=" + code + "&back=" + back : CompanyPages.NEW + "?company=" + code + "&back=" + back));
    }

    @Override
    public List<Entry> entries(Caller caller, Subject subject, Texts texts, int limit) {
        return concerns(subject) ? all(caller, subject).stream().sorted(Comparator.comparing(Booking::startsAt).reversed()).limit(limit)
                .map(b -> new Entry(b.day(), title(b, texts), texts.get("state." + b.state()), AppointmentPages.HOME + "/" + b.id())).toList() : List.of();
    }

    private List<Booking> all(Caller caller, Subject subject) {
        return subject.personCode() != null ? reading.ofPerson(caller, subject.personCode()) : reading.ofCompany(caller, subject.companyCode());
    }

    private static String title(Booking b, Texts texts) {
        return texts.get("appointment.line", b.serviceName(), "%02d/%02d/%d".formatted(b.day().getDayOfMonth(), b.day().getMonthValue(), b.day().getYear()), b.clock());
    }
}
