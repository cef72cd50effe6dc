package it.sintesi.guidance.web;

import it.sintesi.guidance.domain.Question;
import it.sintesi.guidance.domain.Sheet;
import it.sintesi.guidance.domain.Step;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.WebRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the pages of the area have in common. */
public final class Rooms {

    static final Guard GUARD = Guard.of(Permission.INTERVIEW_MANAGE);
    static final String HOME = "/interviews";
    private static final String ID = "[0-9A-Za-z-]{1,64}";

    private Rooms() {
    }

    /** A step for the list of steps: where, whether it is complete, whether it was begun. */
    public record StepLine(Step step, boolean complete, boolean begun) {
    }

    /** A question with what stands in its field. */
    public record Asked(Question question, String value, List<Rejection> wrong) {
    }

    /** A variable of the path that can be an identifier; anything else is not found, without asking the database. */
    static String id(WebRequest request, String name) {
        String value = request.variable(name);
        if (!value.matches(ID)) {
            throw ServiceException.notFound("La pagina indicata non esiste.").said("WEB-NO-PAGE");
        }
        return value;
    }

    static Step step(WebRequest request) {
        return Step.ofSlug(request.variable("step")).orElseThrow(() -> ServiceException.notFound("Il passo indicato non esiste.").said("WEB-NO-STEP"));
    }

    static List<StepLine> lines(Sheet sheet) {
        List<StepLine> lines = new ArrayList<>();
        for (Step step : Step.values()) {
            lines.add(new StepLine(step, sheet.complete(step), sheet.answers().containsKey(step)));
        }
        return lines;
    }

    static List<Asked> asked(Step step, Map<String, String> values, List<Rejection> rejections) {
        Map<String, List<Rejection>> wrong = rejections.stream().collect(Collectors.groupingBy(Rejection::field));
        return step.questions().stream().map(q -> new Asked(q, values.getOrDefault(q.name(), ""), wrong.getOrDefault(q.name(), List.of()))).toList();
    }
}
