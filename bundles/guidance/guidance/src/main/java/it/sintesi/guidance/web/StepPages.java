package it.sintesi.guidance.web;

import it.sintesi.guidance.application.InterviewReading;
import it.sintesi.guidance.application.SaveStep;
import it.sintesi.guidance.domain.Experience;
import it.sintesi.guidance.domain.Question;
import it.sintesi.guidance.domain.Sheet;
import it.sintesi.guidance.domain.Step;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One step of an open interview: shown, saved, left and taken up again. */
public final class StepPages {

    private final InterviewReading reading;
    private final SaveStep save;
    private final CertifiedClock clock;
    private final Ids ids;

    public StepPages(InterviewReading reading, SaveStep save, CertifiedClock clock, Ids ids) {
        this.reading = reading;
        this.save = save;
        this.clock = clock;
        this.ids = ids;
    }

    List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, Rooms.HOME + "/{id}/{step}", Rooms.GUARD, this::form,
                c -> reading.left(c, 1).stream().findFirst().map(h -> Rooms.HOME + "/" + h.id() + "/" + Step.SKILLS.slug())),
                WebPage.post(Shell.CONSOLE, Rooms.HOME + "/{id}/{step}", Rooms.GUARD, this::save));
    }

    private WebResponse form(WebRequest request) {
        Step step = Rooms.step(request);
        Sheet sheet = reading.sheet(request.caller(), Rooms.id(request, "id"));
        if (!sheet.head().open()) {
            return WebResponse.redirect(Rooms.HOME + "/" + sheet.head().id());
        }
        Map<String, String> values = new HashMap<>(sheet.answers().getOrDefault(step, Map.of()));
        if (step == Step.OUTCOME) {
            values.putIfAbsent("minutes", elapsed(sheet));
        }
        return WebResponse.view("step", model(sheet, step, values, sheet.experiences(), List.of(), sheet.head().revision()));
    }

    /** Minutes since the beginning, as a proposal, while they can be those of one meeting. */
    private String elapsed(Sheet sheet) {
        long minutes = Duration.between(sheet.head().startedAt(), clock.now()).toMinutes();
        int most = Step.OUTCOME.questions().stream().filter(q -> q.name().equals("minutes")).findFirst().map(Question::limit).orElseThrow();
        return minutes > 0 && minutes <= most ? String.valueOf(minutes) : "";
    }

    private WebResponse save(WebRequest request) {
        Step step = Rooms.step(request);
        String id = Rooms.id(request, "id");
        Map<String, String> values = step.questions().stream().filter(q -> request.param(q.name()) != null).collect(Collectors.toMap(Question::name, q -> request.param(q.name())));
        Sheet before = reading.sheet(request.caller(), id);
        List<Experience> career = step == Step.EXPERIENCE ? PostedCareer.of(request, before.experiences(), ids) : null;
        int revision = PostedCareer.whole(request, "revision");
        try {
            save.save(request.caller(), id, revision, step, values, career);
        } catch (ServiceException e) {
            if (e.kind() != ServiceException.Kind.REJECTED) {
                throw e;
            }
            return WebResponse.refused("step", model(before, step, values, career == null ? before.experiences() : career, e.rejections(), revision));
        }
        if (request.param("leave") != null) {
            return WebResponse.redirect("/people/" + before.head().person(), null);
        }
        if (request.param("more") != null) {
            return WebResponse.redirect(Rooms.HOME + "/" + id + "/" + step.slug(), "step.saved");
        }
        return WebResponse.redirect(Rooms.HOME + "/" + id + step.next().map(next -> "/" + next.slug()).orElse(""), "step.saved");
    }

    private static Map<String, Object> model(Sheet sheet, Step step, Map<String, String> values, List<Experience> career, List<Rejection> rejections, int revision) {
        Map<String, Object> model = new HashMap<>();
        model.put("h", sheet.head());
        model.put("step", step);
        model.put("number", step.ordinal() + 1);
        model.put("lines", Rooms.lines(sheet));
        model.put("asked", Rooms.asked(step, values, rejections));
        model.put("experiences", step == Step.EXPERIENCE ? career : List.of());
        model.put("revision", revision);
        model.put("rejections", rejections);
        return model;
    }
}
