package it.sintesi.companypact.web;

import it.sintesi.companypact.application.PactCases;
import it.sintesi.companypact.domain.Attachment;
import it.sintesi.companypact.domain.CompanyPact;
import it.sintesi.companypact.domain.Event;
import it.sintesi.companypact.domain.Service;
import it.sintesi.companypact.domain.Trace;
import it.sintesi.companypact.domain.TracedStep;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.Offices;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the pages of a pact show, in the console and in the portal. */
public final class Views {

    private static final List<String> FIELDS = List.of("note", "objective", "officeDuties", "companyDuties", "incentive", "day", "step");
    private static final List<String> REQUEST = List.of("representative", "representativeCode", "service", "need", "office");

    private final PactCases cases;
    private final Offices offices;

    Views(PactCases cases, Offices offices) {
        this.cases = cases;
        this.offices = offices;
    }

    /** One of the eight steps with what was done for it. */
    public record StepView(TracedStep step, List<Trace.Done> done) {
    }

    /** The model of a pact that the caller has read. */
    Map<String, Object> pact(WebRequest request, CompanyPact p, String tried, List<Rejection> rejections) {
        List<Trace.Done> done = cases.reading().done(p);
        List<Trace.Line> lines = new ArrayList<>(cases.reading().lines(p));
        Collections.reverse(lines);
        Map<String, Object> model = new HashMap<>();
        model.put("p", p);
        model.put("lines", lines);
        model.put("steps", List.of(TracedStep.values()).stream().map(s -> new StepView(s, done.stream().filter(d -> d.step() == s).toList())).toList());
        model.put("doneCount", done.stream().map(Trace.Done::step).distinct().count());
        model.put("attached", cases.reading().attached(p));
        List<Event> possible = cases.reading().possible(request.caller(), p);
        model.put("possible", possible);
        model.put("possibleNames", possible.stream().map(Event::name).toList());
        model.put("office", offices.byId(p.office()).orElse(null));
        model.put("tried", tried);
        model.put("rejections", rejections);
        FIELDS.forEach(f -> model.put(f, Inputs.text(request, f)));
        if (tried.isEmpty()) {
            model.put("objective", p.text().objective());
            model.put("officeDuties", p.text().officeDuties());
            model.put("companyDuties", p.text().companyDuties());
            model.put("incentive", p.text().incentive());
        }
        return model;
    }

    /** The model of the form of a request. */
    Map<String, Object> request(WebRequest request, String id, String company, List<Rejection> rejections) {
        Map<String, Object> model = new HashMap<>();
        model.put("id", id);
        model.put("company", company);
        model.put("services", Service.values());
        model.put("offices", offices.all().stream().sorted(java.util.Comparator.comparing(Office::name)).toList());
        model.put("rejections", rejections);
        REQUEST.forEach(f -> model.put(f, Inputs.text(request, f)));
        return model;
    }

    WebResponse act(CompanyPact p, int number) {
        return WebResponse.pdf("patto-impresa-" + number + ".pdf", cases.documents().of(p, number));
    }

    WebResponse attachment(CompanyPact p, int number) {
        Attachment a = cases.reading().attachment(p, number);
        return new WebResponse.Download("documento-" + number + "." + a.kind().extension(), a.kind().contentType(), a.content());
    }
}
