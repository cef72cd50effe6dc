package it.sintesi.conditionality.web;

import it.sintesi.conditionality.application.Cases;
import it.sintesi.conditionality.domain.Attachment;
import it.sintesi.conditionality.domain.Event;
import it.sintesi.conditionality.domain.SanctionCase;
import it.sintesi.conditionality.domain.Step;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the page of a case shows, in the console and in the portal. */
final class Views {

    private final Cases cases;

    Views(Cases cases) {
        this.cases = cases;
    }

    /** The model of a case that the caller has read. */
    Map<String, Object> model(WebRequest request, SanctionCase c, LocalDate today, List<Rejection> rejections) {
        List<Step> steps = new ArrayList<>(cases.reading().steps(c));
        Collections.reverse(steps);
        Map<String, Object> model = new HashMap<>();
        model.put("c", c);
        model.put("p", c.progress());
        model.put("steps", steps);
        model.put("today", today);
        model.put("conditions", cases.reading().conditions(c));
        model.put("attached", cases.reading().attached(c));
        model.put("weighed", c.progress().excuse() == null ? null : cases.handle().weigh(c));
        model.put("reasons", cases.ladder().rule(c.faultDay()).reasons(c.faultDay()));
        List<Event> possible = cases.reading().possible(request.caller(), c);
        model.put("possible", possible);
        model.put("possibleNames", possible.stream().map(Event::name).toList());
        model.put("rejections", rejections);
        for (String field : List.of("note", "act", "reason", "text", "documented")) {
            model.put(field, Inputs.text(request, field));
        }
        return model;
    }

    /** The document of a step. */
    WebResponse act(SanctionCase c, String number) {
        Step step = cases.reading().steps(c).stream().filter(s -> String.valueOf(s.number()).equals(number)).findFirst()
                .orElseThrow(() -> ServiceException.notFound("La pratica non ha questo atto.").said("CND-NO-ACT"));
        return WebResponse.pdf("atto-" + (step.act() ? step.protocol().replace('/', '-') : number) + ".pdf", cases.documents().of(c, step));
    }

    /** What proves the reasons. */
    WebResponse attachment(SanctionCase c) {
        Attachment attachment = cases.reading().attachment(c);
        return new WebResponse.Download("documento-" + c.id() + "." + attachment.kind().extension(), attachment.kind().contentType(), attachment.content());
    }
}
