package it.sintesi.did.web;

import it.sintesi.did.application.GiveDid.Examination;
import it.sintesi.did.application.Neighbours;
import it.sintesi.did.application.Services;
import it.sintesi.did.domain.Answers;
import it.sintesi.did.domain.Declaration;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.web.api.SubjectWork;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The declaration given at the desk, on a page of its own and within the page of the person: requirements explained, then registered. */
final class DeskGive implements SubjectWork {

    static final String NAME = "did";

    private final Services services;
    private final Questions questions;
    private final Known known;
    private final CertifiedClock clock;
    private final Ids ids;

    DeskGive(Services services, Neighbours others, CertifiedClock clock, Ids ids) {
        this.services = services;
        this.questions = new Questions(others);
        this.known = new Known(others);
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<WebResponse.View> show(WebRequest request, Subject subject) {
        boolean given = services.reading().ofPerson(request.caller(), subject.personCode()).stream().anyMatch(Declaration::active);
        return given ? Optional.empty() : Optional.of(fresh(request, subject.personCode(), Place.within(subject)));
    }

    @Override
    public WebResponse act(WebRequest request, Subject subject) {
        return sent(request, subject.personCode(), Place.within(subject), d -> WebResponse.redirect(SubjectWork.page(subject), d.active() ? "given" : "refused"));
    }

    /** The form before anything was answered. */
    WebResponse.View fresh(WebRequest request, String person, Place place) {
        return view(request, person, place, ids.next().toString(), Map.of(), List.of(), 200);
    }

    /** The button «check» shows the requirements, the other one registers. */
    WebResponse sent(WebRequest request, String person, Place place, Function<Declaration, WebResponse> done) {
        Map<String, String> answers = Forms.answers(request);
        String id = request.param("id");
        if ("check".equals(request.param("do"))) {
            return view(request, person, place, id, answers, new Answers(answers).problems(), 200);
        }
        try {
            return done.apply(services.giving().give(request.caller(), id, person, answers));
        } catch (ServiceException e) {
            if (!Forms.shown(e)) {
                throw e;
            }
            return view(request, person, place, id == null ? "" : id, answers, e.rejections(), ServiceException.Kind.REJECTED.status());
        }
    }

    private WebResponse.View view(WebRequest request, String person, Place place, String id, Map<String, String> given, List<Rejection> rejections, int status) {
        Answers answers = new Answers(given);
        // Answers that cannot be read are shown again beside their refusal, not judged.
        Examination x = services.giving().examine(request.caller(), person, answers.problems().isEmpty() ? answers : new Answers(Map.of()));
        Map<String, List<Questions.Question>> groups = new LinkedHashMap<>();
        Questions.STEPS.keySet().forEach(step -> groups.put(step, questions.of(step, x.facts().asked(), answers, request.texts())));
        Map<String, Object> model = new HashMap<>();
        model.put("person", person);
        model.put("name", x.applicant().name());
        model.put("place", place);
        model.put("id", id);
        model.put("groups", groups);
        model.put("known", known.data(x.applicant(), request.texts()));
        model.put("jobs", known.jobs(x.applicant(), clock.today(), request.texts()));
        model.put("verdict", x.verdict());
        model.put("rule", x.rule());
        model.put("missing", services.giving().missing(x));
        model.put("asked", !given.isEmpty());
        model.put("rejections", rejections);
        return new WebResponse.View(place.template(), model, status);
    }
}
