package it.sintesi.reception.web;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.reception.application.BookingReading;
import it.sintesi.reception.application.Contacts;
import it.sintesi.reception.application.Queue;
import it.sintesi.web.api.DashboardCard;
import it.sintesi.web.api.Guard;
import java.util.List;

/** Who waits now, today's appointments, requests whose term is at risk. */
final class ReceptionCard implements DashboardCard {

    private final Queue queue;
    private final BookingReading reading;
    private final Contacts contacts;

    ReceptionCard(Queue queue, BookingReading reading, Contacts contacts) {
        this.queue = queue;
        this.reading = reading;
        this.contacts = contacts;
    }

    @Override
    public String title() {
        return "card.title";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Guard guard() {
        return AgendaPages.GUARD;
    }

    @Override
    public List<Figure> figures(Caller caller) {
        long risk = contacts.atRisk(caller);
        return List.of(new Figure("card.waiting", queue.waiting(caller.office()), QueuePages.HOME, Tone.NEUTRAL),
                new Figure("card.today", reading.today(caller), AgendaPages.HOME + "?who=office", Tone.NEUTRAL),
                new Figure("card.risk", risk, ContactDesk.HOME, risk == 0 ? Tone.GOOD : Tone.WARNING));
    }
}
