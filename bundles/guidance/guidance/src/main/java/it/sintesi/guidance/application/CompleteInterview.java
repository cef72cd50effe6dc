package it.sintesi.guidance.application;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.sintesi.guidance.api.event.InterviewCompleted;
import it.sintesi.guidance.domain.Digest;
import it.sintesi.guidance.domain.Experience;
import it.sintesi.guidance.domain.Sheet;
import it.sintesi.guidance.domain.Step;
import it.sintesi.guidance.persistence.InterviewStore;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.act.Act;
import it.sintesi.kernel.api.act.ActDraft;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.rules.api.SensitiveTextRule;
import java.util.ArrayList;
import java.util.List;

/** Completes an interview: an act with its document, told to other areas. From then on it no longer changes. */
public final class CompleteInterview {

    /** Kind of the act. */
    public static final String ACT = "COLLOQUIO";
    private static final String ANSWER = "GUI-011-";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Kernel kernel;
    private final InterviewReading reading;
    private final InterviewStore store;

    public CompleteInterview(Kernel kernel, InterviewReading reading, InterviewStore store) {
        this.kernel = kernel;
        this.reading = reading;
        this.store = store;
    }

    /**
     * Completes.
     *
     * @throws ServiceException REJECTED naming everything that is still missing, CONFLICT when it is completed already or was saved meanwhile
     */
    public Sheet complete(Caller caller, String id) {
        Sheet sheet = reading.sheet(caller, id);
        SensitiveTextRule rule = SaveStep.rule(kernel);
        Problems problems = new Problems(rule);
        if (sheet.head().open()) {
            missing(sheet, problems);
            freeTexts(sheet).forEach(text -> problems.text(text[0], text[1], Integer.MAX_VALUE));
        }
        problems.throwIfAny();
        return kernel.transactions().required(() -> write(caller, sheet, rule.info().reference()));
    }

    private Sheet write(Caller caller, Sheet sheet, String rule) {
        Sheet.Head head = sheet.head();
        String digest = digest(sheet);
        Act act = kernel.acts().append(List.of(new ActDraft(Kernel.AREA, ACT, head.person(), digest, null))).get(0);
        Sheet.Done done = new Sheet.Done(act.certifiedAt(), Integer.parseInt(sheet.answer(Step.OUTCOME, "minutes")), sheet.answer(Step.OUTCOME, "outcome"), rule, act.protocol(), digest);
        if (!store.complete(head.id(), head.revision(), done)) {
            throw ServiceException.conflict(Rejection.error("GUI-002", "", "Il colloquio è già stato completato, o salvato da un'altra pagina.", "Riaprite il colloquio")
                        .said(Phrase.of("GUI-COMPLETED")));
        }
        kernel.trace(caller, "guidance.complete", head.id(), head.person(), "Conclusione di un colloquio di orientamento");
        kernel.outbox().publish(List.of(event(head, done)));
        return reading.load(store.find(head.id()).orElseThrow());
    }

    private DomainEvent event(Sheet.Head head, Sheet.Done done) {
        ObjectNode json = JSON.createObjectNode();
        json.put("id", head.id());
        json.put("person", head.person());
        json.put("day", done.at().atZone(CertifiedClock.ZONE).toLocalDate().toString());
        json.put("office", head.office());
        json.put("outcome", done.outcome());
        return new DomainEvent(kernel.ids().next(), InterviewCompleted.TYPE, head.person(), done.at(), json.toString());
    }

    private static void missing(Sheet sheet, Problems problems) {
        for (Step step : Step.values()) {
            step.questions().stream().filter(q -> q.required() && sheet.answer(step, q.name()).isEmpty())
                    .forEach(q -> problems.add("GUI-011", q.name(), "Manca una risposta obbligatoria.", "Completate il passo «" + step.slug() + "»", Phrase.of(ANSWER + step.slug())));
        }
        if (sheet.experiences().stream().anyMatch(e -> e.verdict() == Experience.Verdict.OPEN)) {
            problems.add("GUI-012", "experiences", "Non tutte le esperienze sono state confermate o corrette con la persona.", "Completate il passo «" + Step.EXPERIENCE.slug() + "»");
        }
    }

    private static List<String[]> freeTexts(Sheet sheet) {
        List<String[]> texts = new ArrayList<>();
        for (Step step : Step.values()) {
            step.questions().stream().filter(q -> q.free()).forEach(q -> texts.add(new String[] {q.name(), sheet.answer(step, q.name())}));
        }
        sheet.experiences().forEach(e -> texts.add(new String[] {"note", e.note()}));
        return texts;
    }

    private static String digest(Sheet sheet) {
        List<String> parts = new ArrayList<>(List.of(sheet.head().id(), sheet.head().person(), sheet.head().operator()));
        for (Step step : Step.values()) {
            step.questions().forEach(q -> parts.add(q.name() + "=" + sheet.answer(step, q.name())));
        }
        sheet.experiences().forEach(e -> parts.add(e.toString()));
        return Digest.of(parts.toArray(String[]::new));
    }
}
