package it.sintesi.reception.application;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.reception.api.FrontDesk;
import it.sintesi.reception.domain.Ticket;
import java.util.List;

/** Tickets, desks and requests for contact for other areas, through the use cases of the pages. */
public final class FrontDeskService implements FrontDesk {

    private final Queue queue;
    private final Contacts contacts;

    public FrontDeskService(Queue queue, Contacts contacts) {
        this.queue = queue;
        this.contacts = contacts;
    }

    @Override
    public String takeTicket(Caller caller, String office, String service) {
        Ticket ticket = queue.take(caller, office, service);
        return ticket.label();
    }

    @Override
    public void addDesk(Caller caller, String name, List<String> services) {
        queue.addDesk(caller, name, services);
    }

    @Override
    public void ask(Caller caller, Question q) {
        contacts.ask(caller, q.id(), new Access.Holder(q.person(), q.company()), q.office(), q.subject(), q.text());
    }

    @Override
    public void answer(Caller caller, String question, String text) {
        contacts.answer(caller, question, text);
    }
}
