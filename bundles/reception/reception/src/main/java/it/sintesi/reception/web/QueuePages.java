package it.sintesi.reception.web;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.reception.application.Queue;
import it.sintesi.reception.domain.Ticket;
import it.sintesi.reception.persistence.QueueStore;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The desk of an operator: sit down, call the next, recall, absent, done, hand over; statistics of waiting times. */
public final class QueuePages implements Rooms {

    static final String HOME = "/reception";
    private static final Guard GUARD = AgendaPages.GUARD;
    private static final int DAYS = 30;

    private final Queue queue;
    private final CertifiedClock clock;

    public QueuePages(Queue queue, CertifiedClock clock) {
        this.queue = queue;
        this.clock = clock;
    }

    private interface Work {
        String of(WebRequest request);
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, HOME, GUARD, r -> WebResponse.view("queue", model(r.caller(), List.of()))),
                WebPage.get(Shell.CONSOLE, HOME + "/statistics", GUARD, this::statistics), WebPage.get(Shell.CONSOLE, HOME + "/statistics/export", GUARD, this::export),
                post("/sit", r -> done(() -> queue.sit(r.caller(), Objects.toString(r.param("desk"), "")), "desk.sat")),
                post("/rise", r -> done(() -> queue.rise(r.caller()), "desk.left")),
                post("/next", r -> queue.next(r.caller()).isPresent() ? "ticket.called" : "ticket.none"),
                post("/recall", r -> done(() -> queue.recall(r.caller()), "ticket.called")),
                post("/end", r -> done(() -> queue.end(r.caller(), "ABSENT".equals(r.param("state")) ? Ticket.State.ABSENT : Ticket.State.DONE), "ticket.ended")),
                post("/hand-over", r -> done(() -> queue.handOver(r.caller(), Objects.toString(r.param("desk"), "")), "ticket.handed")),
                post("/prefer", r -> done(() -> queue.prefer(r.caller(), Objects.toString(r.param("ticket"), "")), "ticket.preferred")),
                WebPage.post(Shell.CONSOLE, HOME + "/desk", SetupPages.GUARD, this::addDesk));
    }

    private static String done(Runnable work, String notice) {
        work.run();
        return notice;
    }

    private WebPage post(String path, Work work) {
        return WebPage.post(Shell.CONSOLE, HOME + path, GUARD, request -> {
            try {
                return WebResponse.redirect(HOME, work.of(request));
            } catch (ServiceException e) {
                return WebResponse.refused("queue", model(request.caller(), Forms.rejections(e)));
            }
        });
    }

    private WebResponse addDesk(WebRequest request) {
        try {
            queue.addDesk(request.caller(), request.param("name"), request.parameters().getOrDefault("service", List.of()));
            return WebResponse.redirect(HOME, "saved");
        } catch (ServiceException e) {
            return WebResponse.refused("queue", model(request.caller(), Forms.rejections(e)));
        }
    }

    private Map<String, Object> model(Caller caller, List<Rejection> rejections) {
        Map<String, Object> model = new HashMap<>();
        model.put("office", caller.office());
        model.put("line", queue.line(caller));
        model.put("desks", queue.desks(caller));
        model.put("mine", queue.desk(caller).orElse(null));
        model.put("current", queue.current(caller).orElse(null));
        model.put("services", queue.kiosk(caller.office()));
        model.put("rejections", rejections);
        return model;
    }

    private LocalDate from(WebRequest request) {
        return request.day("from") == null ? clock.today().minusDays(DAYS) : request.day("from");
    }

    private LocalDate to(WebRequest request) {
        return request.day("to") == null ? clock.today() : request.day("to");
    }

    private WebResponse statistics(WebRequest request) {
        return WebResponse.view("statistics", Map.of("rows", queue.statistics(request.caller(), from(request), to(request)), "from", from(request), "to", to(request)));
    }

    private WebResponse export(WebRequest request) {
        Texts t = request.texts();
        List<QueueStore.Wait> rows = queue.statistics(request.caller(), from(request), to(request));
        return new WebResponse.Table("attese", WebResponse.TableFormat.CSV,
                List.of(t.get("statistics.day"), t.get("step.service"), t.get("statistics.tickets"), t.get("statistics.mean"), t.get("statistics.longest")),
                sink -> rows.forEach(r -> sink.accept(List.of(r.day(), r.service(), r.tickets(), r.mean(), r.longest()))));
    }
}
