package it.sintesi.guidance.web;

import it.sintesi.guidance.application.SaveStep;
import it.sintesi.guidance.domain.Experience;
import it.sintesi.guidance.domain.Question;
import it.sintesi.guidance.domain.Sheet;
import it.sintesi.guidance.domain.Step;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.web.api.WebRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One step as a form, the same on its own page and within the page of the person: what stands in it, and saving what was sent. */
public final class StepForms {

    private final SaveStep save;
    private final CertifiedClock clock;
    private final Ids ids;

    public StepForms(SaveStep save, CertifiedClock clock, Ids ids) {
        this.save = save;
        this.clock = clock;
        this.ids = ids;
    }

    /** The form of a step with what was saved. */
    Map<String, Object> shown(Sheet sheet, Step step) {
        Map<String, String> values = new HashMap<>(sheet.answers().getOrDefault(step, Map.of()));
        if (step == Step.OUTCOME) {
            values.putIfAbsent("minutes", elapsed(sheet));
        }
        return model(sheet, step, values, sheet.experiences(), List.of(), sheet.head().revision());
    }

    /** Minutes since the beginning, as a proposal, while they can be those of one meeting. */
    private String elapsed(Sheet sheet) {
        long minutes = Duration.between(sheet.head().startedAt(), clock.now()).toMinutes();
        int most = Step.OUTCOME.questions().stream().filter(q -> q.name().equals("minutes")).findFirst().map(Question::limit).orElseThrow();
        return minutes > 0 && minutes <= most ? String.valueOf(minutes) : "";
    }

    /** Saves what was sent. @return empty when it is saved, otherwise the form again with what is wrong */
    Optional<Map<String, Object>> save(WebRequest request, Sheet before, Step step) {
        Map<String, String> values = step.questions().stream().filter(q -> request.param(q.name()) != null).collect(Collectors.toMap(Question::name, q -> request.param(q.name())));
        List<Experience> career = step == Step.EXPERIENCE ? PostedCareer.of(request, before.experiences(), ids) : null;
        int revision = PostedCareer.whole(request, "revision");
        try {
            save.save(request.caller(), before.head().id(), revision, step, values, career);
            return Optional.empty();
        } catch (ServiceException e) {
            if (e.kind() != ServiceException.Kind.REJECTED) {
                throw e;
            }
            return Optional.of(model(before, step, values, career == null ? before.experiences() : career, e.rejections(), revision));
        }
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
        model.put("place", Place.own(sheet.head()));
        return model;
    }
}
