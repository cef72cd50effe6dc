package it.sintesi.reception.api;

import it.sintesi.kernel.api.security.Caller;
import java.util.List;

/** What happens at the entrance and by letter: tickets, desks, requests for contact; the same use cases as the pages. Authorised and audited. */
public interface FrontDesk {

    /**
     * A request for contact.
     *
     * @param id      identifier of the form: the same form sent twice is one request
     * @param person  fiscal code of the person that asks; null for a company
     * @param company fiscal code of the company that asks; null for a person
     * @param office  office that answers
     */
    record Question(String id, String person, String company, String office, String subject, String text) {
    }

    /**
     * Takes a ticket, as at the kiosk.
     *
     * @return what stands on it, for example {@code A12}
     * @throws it.sintesi.kernel.api.ServiceException NOT_FOUND when the office gives none for the service, TOO_MANY
     */
    String takeTicket(Caller caller, String office, String service);

    /** Enters a desk of the caller's office; REJECTED with every wrong field. @param services codes of the services it deals with */
    void addDesk(Caller caller, String name, List<String> services);

    /** Asks for contact; FORBIDDEN, or REJECTED with every wrong field. */
    void ask(Caller caller, Question question);

    /** Answers a request of the caller's office; CONFLICT when it is answered already. */
    void answer(Caller caller, String question, String text);
}
