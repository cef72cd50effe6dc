package it.sintesi.conditionality.web;

import it.sintesi.conditionality.application.Cases;
import it.sintesi.conditionality.application.Kernel;
import it.sintesi.conditionality.domain.SanctionCase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.rules.api.Outcome;
import it.sintesi.rules.api.SuitableOfferRule.Coherence;
import it.sintesi.rules.api.SuitableOfferRule.Verdict;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Cases of one person, and the test of an offer made to the person. */
public final class OfferPages implements Rooms {

    private static final String HOME = "/people/{code}/sanctions";
    private static final List<String> FIELDS = List.of("day", "unemployedDays", "coherence", "start", "end", "weeklyHours", "lastHours", "monthlyPay", "minimumPay", "benefit",
            "kilometres", "transitMinutes");
    private static final List<String> REFUSAL = List.of("id", "employer", "job", "refusedOn");

    private final Cases cases;
    private final Kernel kernel;

    public OfferPages(Cases cases, Kernel kernel) {
        this.cases = cases;
        this.kernel = kernel;
    }

    static String path(String person) {
        return HOME.replace("{code}", person);
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, HOME, DeskPages.GUARD, this::list, sample("")),
                WebPage.get(Shell.CONSOLE, HOME + "/offer", DeskPages.GUARD, this::test, sample("/offer")),
                WebPage.post(Shell.CONSOLE, HOME + "/offer", DeskPages.GUARD, this::refused));
    }

    private Function<Caller, Optional<String>> sample(String suffix) {
        return caller -> cases.reading().ofOffice(caller, null, new PageRequest(0, 1)).items().stream().findFirst().map(c -> path(c.person()) + suffix);
    }

    private WebResponse list(WebRequest request) {
        String person = Inputs.id(request, "code");
        List<SanctionCase> found = cases.reading().casesOf(request.caller(), person, "Pratiche di condizionalità di una persona");
        return WebResponse.view("desk-person", Map.of("person", person, "rows", found, "today", kernel.clock().today()));
    }

    private WebResponse test(WebRequest request) {
        String person = Inputs.id(request, "code");
        Map<String, String> form = form(request, FIELDS);
        if (form.isEmpty()) {
            form.put("day", kernel.clock().today().toString());
            form.put("unemployedDays", String.valueOf(cases.offers().unemployedDays(request.caller(), person, kernel.clock().today())));
            return WebResponse.view("offer", model(person, form, null, List.of()));
        }
        try {
            return WebResponse.view("offer", model(person, form, cases.offers().test(request.caller(), person, form), List.of()));
        } catch (ServiceException e) {
            return refused(e, person, form, null);
        }
    }

    private WebResponse refused(WebRequest request) {
        String person = Inputs.id(request, "code");
        Map<String, String> form = form(request, FIELDS);
        form.putAll(form(request, REFUSAL));
        try {
            SanctionCase c = cases.offers().refused(request.caller(), person, form);
            return WebResponse.redirect(DeskPages.HOME + "/" + c.id(), "opened");
        } catch (ServiceException e) {
            return refused(e, person, form, request.caller());
        }
    }

    /** Shows the form again with what is wrong; when the offer itself can be read, with its test. */
    private WebResponse refused(ServiceException e, String person, Map<String, String> form, Caller caller) {
        if (e.kind() != ServiceException.Kind.REJECTED) {
            throw e;
        }
        boolean offer = e.rejections().stream().anyMatch(r -> FIELDS.contains(r.field()));
        return WebResponse.refused("offer", model(person, form, caller == null || offer ? null : cases.offers().test(caller, person, form), e.rejections()));
    }

    private Map<String, Object> model(String person, Map<String, String> form, Outcome<Verdict> outcome, List<Rejection> rejections) {
        Map<String, String> values = new HashMap<>();
        FIELDS.forEach(name -> values.put(name, form.getOrDefault(name, "")));
        REFUSAL.forEach(name -> values.put(name, form.getOrDefault(name, "")));
        if (values.get("id").isEmpty()) {
            values.put("id", kernel.ids().next().toString());
        }
        Map<String, Object> model = new HashMap<>();
        model.put("person", person);
        model.put("fields", FIELDS);
        model.put("form", values);
        model.put("coherences", Coherence.values());
        model.put("outcome", outcome);
        model.put("rejections", rejections);
        return model;
    }

    private static Map<String, String> form(WebRequest request, List<String> names) {
        Map<String, String> form = new LinkedHashMap<>();
        names.stream().filter(name -> request.param(name) != null).forEach(name -> form.put(name, request.param(name)));
        return form;
    }
}
