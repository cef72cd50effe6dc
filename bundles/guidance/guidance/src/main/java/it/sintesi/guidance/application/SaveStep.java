package it.sintesi.guidance.application;

import it.sintesi.guidance.domain.Experience;
import it.sintesi.guidance.domain.Question;
import it.sintesi.guidance.domain.Sheet;
import it.sintesi.guidance.domain.Step;
import it.sintesi.guidance.persistence.ExperienceStore;
import it.sintesi.guidance.persistence.InterviewStore;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.rules.api.SensitiveTextRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Saves one step of an open interview. Nothing that tells of health is kept, not even in a draft. */
public final class SaveStep {

    /** Lombardia. */
    static final String REGION = "03";

    private final Kernel kernel;
    private final InterviewReading reading;
    private final InterviewStore store;
    private final ExperienceStore experiences;

    public SaveStep(Kernel kernel, InterviewReading reading, InterviewStore store, ExperienceStore experiences) {
        this.kernel = kernel;
        this.reading = reading;
        this.store = store;
        this.experiences = experiences;
    }

    /**
     * Saves the answers of a step, also when required ones are still missing.
     *
     * @param revision revision that the page showed
     * @param values   answers as typed, by name of the question
     * @param career   experiences as judged, null for the steps that have none
     * @throws ServiceException REJECTED with every wrong field, CONFLICT when somebody saved meanwhile or the interview is completed
     */
    public void save(Caller caller, String id, int revision, Step step, Map<String, String> values, List<Experience> career) {
        Sheet sheet = reading.sheet(caller, id);
        Problems problems = new Problems(rule(kernel));
        Map<String, String> answers = new HashMap<>();
        for (Question question : step.questions()) {
            String answer = answer(question, values.get(question.name()), problems);
            if (!answer.isEmpty()) {
                answers.put(question.name(), answer);
            }
        }
        if (career != null) {
            ExperienceChecks.check(career, kernel.clock().today(), problems);
        }
        problems.throwIfAny();
        kernel.transactions().run(() -> {
            if (!store.saved(id, revision)) {
                throw ServiceException.conflict(Rejection.error("GUI-002", "", "Il colloquio è stato salvato o completato da un'altra pagina.",
                        "Riaprite il colloquio e controllate ciò che c'è già").said(Phrase.of("GUI-SAVED")));
            }
            store.replace(id, step, answers);
            if (career != null) {
                experiences.replace(id, career);
            }
            kernel.trace(caller, "guidance.write", id, sheet.head().person(), "Compilazione di un colloquio di orientamento");
        });
    }

    static SensitiveTextRule rule(Kernel kernel) {
        return kernel.rules().pick(SensitiveTextRule.class, SensitiveTextRule.ID, REGION, kernel.clock().today());
    }

    private static String answer(Question question, String typed, Problems problems) {
        String value = typed == null ? "" : typed.strip();
        return switch (question.kind()) {
            case LINE, TEXT -> free(question, value, problems);
            case NUMBER -> number(question, value, problems);
            case CHOICE -> value.isEmpty() || question.choices().contains(value) ? value : unknown(question, problems);
            case CHECK -> value.isEmpty() ? "" : "SI";
        };
    }

    private static String free(Question question, String value, Problems problems) {
        String text = problems.text(question.name(), value, question.limit());
        if ("professions".equals(question.name())) {
            Professions.wrong(text).ifPresent(line -> problems.add("GUI-003", question.name(), "La riga «" + line + "» non comincia con un codice di professione.",
                    "Scrivete una professione per riga, prima il codice CP 2011: per esempio «5.1.2.2.0 commesso»", Phrase.of("GUI-PROFESSION", line)));
        }
        return text;
    }

    private static String number(Question question, String value, Problems problems) {
        if (!value.isEmpty() && (!value.matches("\\d{1,4}") || Integer.parseInt(value) > question.limit())) {
            problems.add("GUI-004", question.name(), "«" + value + "» non è un numero da 0 a " + question.limit() + ".", "Scrivete un numero intero",
                    Phrase.of("GUI-NUMBER", value, question.limit()));
        }
        return value;
    }

    private static String unknown(Question question, Problems problems) {
        problems.add("GUI-005", question.name(), "La voce scelta non è tra quelle proposte.", "Scegliete una delle voci dell'elenco");
        return "";
    }
}
