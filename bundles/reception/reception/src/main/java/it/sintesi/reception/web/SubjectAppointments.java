package it.sintesi.reception.web;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.reception.application.BookingReading;
import it.sintesi.reception.domain.Booking;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.SubjectAction;
import it.sintesi.web.api.SubjectSection;
import it.sintesi.web.api.SubjectWork;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.TimelineSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Appointments on the pages of people and companies: the open ones as a section with what can be done next, all of them on the timeline. */
final class SubjectAppointments implements SubjectSection, TimelineSource {

    private final BookingReading reading;
    private final NeedsForm needs;

    SubjectAppointments(BookingReading reading, NeedsForm needs) {
        this.reading = reading;
        this.needs = needs;
    }

    @Override
    public Optional<SubjectWork> work() {
        return Optional.of(needs);
    }

    @Override
    public List<Task> tasks(Caller caller, Subject subject, Texts texts) {
        LocalDate today = reading.day();
        return all(caller, subject).stream().filter(b -> b.open() && !b.day().isAfter(today)).sorted(Comparator.comparing(Booking::startsAt))
                .map(b -> new Task(texts.get(b.day().equals(today) ? "task.today" : "task.outcome", title(b, texts)), "", b.day(), AppointmentPages.HOME + "/" + b.id())).toList();
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
        return List.of(person ? SubjectAction.link(texts.get("section.needs"), SubjectWork.place(subject, NeedsForm.NAME))
                : SubjectAction.link(texts.get("section.interview"), CompanyPages.NEW + "?company=" + code + "&back=" + back), book);
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
