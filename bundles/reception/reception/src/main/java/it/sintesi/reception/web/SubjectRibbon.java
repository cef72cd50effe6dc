package it.sintesi.reception.web;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.reception.application.BookingReading;
import it.sintesi.reception.domain.Booking;
import it.sintesi.web.api.DashboardCard.Tone;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Ribbon;
import it.sintesi.web.api.Texts;
import java.util.Comparator;
import java.util.List;

/** The next appointment of a person, at the top of its page. */
final class SubjectRibbon implements Ribbon {

    private final BookingReading reading;

    SubjectRibbon(BookingReading reading) {
        this.reading = reading;
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
        return subject.personCode() != null;
    }

    @Override
    public List<Band> bands(Caller caller, Subject subject, Texts texts) {
        return reading.ofPerson(caller, subject.personCode()).stream().filter(Booking::open).min(Comparator.comparing(Booking::startsAt))
                .map(b -> new Band(texts.get("ribbon.next"), "%02d/%02d/%d".formatted(b.day().getDayOfMonth(), b.day().getMonthValue(), b.day().getYear()) + " " + b.clock(),
                        b.serviceName(), Tone.NEUTRAL, AppointmentPages.HOME + "/" + b.id())).stream().toList();
    }
}
