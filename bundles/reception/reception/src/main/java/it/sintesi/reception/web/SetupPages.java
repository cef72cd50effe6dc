package it.sintesi.reception.web;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.reception.application.Setup;
import it.sintesi.reception.domain.Agenda;
import it.sintesi.reception.domain.Deviation;
import it.sintesi.reception.domain.Service;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Services, agendas and exceptions of the office. */
public final class SetupPages implements Rooms {

    static final Guard GUARD = Guard.of(Permission.AGENDA_MANAGE);
    static final String HOME = "/reception/setup";
    private static final List<String> WEEK = List.of("1", "2", "3", "4", "5", "6");

    private final Setup setup;
    private final CertifiedClock clock;

    public SetupPages(Setup setup, CertifiedClock clock) {
        this.setup = setup;
        this.clock = clock;
    }

    /** Something that changes the setup. */
    private interface Work {
        void of(WebRequest request);
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, HOME, GUARD, r -> WebResponse.view("setup", model(r, List.of()))),
                post("/standard", r -> setup.standard(r.caller(), r.caller().office())), post("/service", this::service), post("/agenda", this::agenda),
                post("/agenda/{id}/end", r -> setup.end(r.caller(), Forms.id(r, "id"), r.day("lastDay"))), post("/exception", this::exception),
                post("/exception/{id}/undo", r -> setup.undo(r.caller(), Forms.id(r, "id"))));
    }

    private WebPage post(String path, Work work) {
        return WebPage.post(Shell.CONSOLE, HOME + path, GUARD, request -> {
            try {
                work.of(request);
                return WebResponse.redirect(HOME, "saved");
            } catch (ServiceException e) {
                return WebResponse.refused("setup", model(request, Forms.rejections(e)));
            }
        });
    }

    private Map<String, Object> model(WebRequest request, List<Rejection> rejections) {
        Map<String, Object> model = new HashMap<>();
        model.put("services", setup.services(request.caller()));
        model.put("agendas", setup.agendas(request.caller()));
        model.put("exceptions", setup.deviations(request.caller()));
        model.put("staff", setup.staff(request.caller()));
        model.put("week", WEEK);
        model.put("today", clock.today());
        model.put("rejections", rejections);
        return model;
    }

    private void service(WebRequest r) {
        Service.Kind kind = r.param("kind", Service.Kind.class);
        setup.put(r.caller(), new Service(r.caller().account() + clock.now().toEpochMilli(), r.caller().office(), r.param("code"), r.param("name"), Forms.number(r, "minutes"),
                Forms.number(r, "seats"), kind == null ? Service.Kind.PERSON : kind, r.param("performer"), "1".equals(r.param("online")), r.param("letter"),
                "1".equals(r.param("active"))));
    }

    private void agenda(WebRequest r) {
        List<Agenda.Stretch> week = new ArrayList<>();
        for (String day : r.parameters().getOrDefault("weekday", List.of())) {
            if (WEEK.contains(day)) {
                stretch(r, week, DayOfWeek.of(Integer.parseInt(day)), "");
                stretch(r, week, DayOfWeek.of(Integer.parseInt(day)), "2");
            }
        }
        setup.open(r.caller(), new Agenda(null, r.caller().office(), r.param("service"), r.param("operator"), null, r.day("firstDay"), r.day("lastDay"), week));
    }

    private static void stretch(WebRequest r, List<Agenda.Stretch> week, DayOfWeek day, String which) {
        int from = Forms.minute(r, "from" + which);
        int to = Forms.minute(r, "to" + which);
        if (from >= 0 || to >= 0) {
            week.add(new Agenda.Stretch(day, from, to));
        }
    }

    private void exception(WebRequest r) {
        setup.deviate(r.caller(), new Deviation(null, r.caller().office(), r.param("kind", Deviation.Kind.class), r.param("operator"), r.param("agenda"), r.day("firstDay"),
                r.day("lastDay"), Forms.minute(r, "from"), Forms.minute(r, "to"), r.param("reason")));
    }
}
