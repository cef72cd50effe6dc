package it.sintesi.guidance.application;

import it.sintesi.guidance.api.Interview;
import it.sintesi.guidance.api.InterviewDesk;
import it.sintesi.guidance.domain.Sheet;
import it.sintesi.guidance.domain.Step;
import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Interviews held by other areas, through the use cases of the pages. */
public final class InterviewService implements InterviewDesk {

    private final InterviewReading reading;
    private final StartInterview starting;
    private final SaveStep saving;
    private final CompleteInterview completing;
    private final Ids ids;

    public InterviewService(InterviewReading reading, StartInterview starting, SaveStep saving, CompleteInterview completing, Ids ids) {
        this.reading = reading;
        this.starting = starting;
        this.saving = saving;
        this.completing = completing;
        this.ids = ids;
    }

    @Override
    public Draft begin(Caller caller, String person) {
        return draft(reading.sheet(caller, starting.start(caller, person)));
    }

    @Override
    public Draft answer(Caller caller, Draft draft, String step, Map<String, String> answers, List<Experience> career) {
        Step known = Step.ofSlug(step).orElseThrow(() -> ServiceException.notFound("Il passo indicato non esiste.").said("WEB-NO-STEP"));
        saving.save(caller, draft.id(), draft.revision(), known, answers, career == null || known != Step.EXPERIENCE ? null : career.stream().map(this::kept).toList());
        return draft(reading.sheet(caller, draft.id()));
    }

    @Override
    public Interview complete(Caller caller, String id) {
        return InterviewReading.view(completing.complete(caller, id));
    }

    private it.sintesi.guidance.domain.Experience kept(Experience e) {
        return new it.sintesi.guidance.domain.Experience(e.id() == null ? ids.next().toString() : e.id(), e.relation(), e.employer(), e.duty(), e.first(), e.last(),
                it.sintesi.guidance.domain.Experience.Verdict.valueOf(e.verdict().name()), e.note());
    }

    private static Draft draft(Sheet sheet) {
        Map<String, String> answers = new HashMap<>();
        for (Step step : Step.values()) {
            step.questions().stream().filter(q -> !sheet.answer(step, q.name()).isEmpty()).forEach(q -> answers.put(q.name(), sheet.answer(step, q.name())));
        }
        return new Draft(sheet.head().id(), sheet.head().person(), sheet.head().revision(), answers, sheet.experiences().stream().map(e -> new Experience(e.id(), e.relation(),
                e.employer(), e.duty(), e.first(), e.last(), Verdict.valueOf(e.verdict().name()), e.note())).toList());
    }
}
