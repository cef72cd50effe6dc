package it.sintesi.reception.web;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.reception.application.Queue;
import it.sintesi.reception.domain.Ticket;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.Offices;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The kiosk that gives tickets and the display of the waiting room: public, without personal data. */
public final class KioskPages implements Rooms {

    static final String KIOSK = "/totem/{office}";
    static final String ROOM = "/sala/{office}";

    private final Queue queue;
    private final Offices offices;

    public KioskPages(Queue queue, Offices offices) {
        this.queue = queue;
        this.offices = offices;
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.PORTAL, KIOSK, Guard.PUBLIC, this::kiosk, c -> sample("/totem/", c)), WebPage.post(Shell.PORTAL, KIOSK, Guard.PUBLIC, this::take),
                WebPage.get(Shell.PORTAL, KIOSK + "/{ticket}", Guard.PUBLIC, this::ticket, c -> Optional.empty()),
                WebPage.get(Shell.PORTAL, ROOM, Guard.PUBLIC, this::room, c -> sample("/sala/", c)));
    }

    private Optional<String> sample(String path, Caller caller) {
        return offices.all().stream().findFirst().map(o -> path + o.id());
    }

    private WebResponse kiosk(WebRequest request) {
        Office office = office(request);
        return WebResponse.view("kiosk", Map.of("office", office, "services", queue.kiosk(office.id()), "waiting", queue.waiting(office.id())));
    }

    private WebResponse take(WebRequest request) {
        Office office = office(request);
        Ticket ticket = queue.take(request.caller(), office.id(), Objects.toString(request.param("service"), ""));
        return WebResponse.redirect("/totem/" + office.id() + "/" + ticket.id());
    }

    private WebResponse ticket(WebRequest request) {
        Office office = office(request);
        Ticket ticket = queue.ticket(Forms.id(request, "ticket"));
        if (!ticket.office().equals(office.id())) {
            throw ServiceException.notFound("Il biglietto indicato non c'è.").said("REC-NO-TICKET");
        }
        return WebResponse.view("ticket", Map.of("office", office, "ticket", ticket, "before", queue.before(ticket)));
    }

    private WebResponse room(WebRequest request) {
        Office office = office(request);
        Map<String, Object> model = new HashMap<>();
        model.put("office", office);
        model.put("calls", queue.calls(office.id()));
        model.put("waiting", queue.waiting(office.id()));
        model.put("still", "1".equals(request.param("fermo")));
        return WebResponse.view("room", model);
    }

    private Office office(WebRequest request) {
        return offices.byId(Forms.id(request, "office")).orElseThrow(() -> ServiceException.notFound("L'ufficio indicato non esiste.").said("WEB-NO-OFFICE"));
    }
}
