package it.sintesi.guidance.web;

import it.sintesi.guidance.application.CompleteInterview;
import it.sintesi.guidance.application.InterviewReading;
import it.sintesi.guidance.application.StartInterview;
import it.sintesi.guidance.domain.Sheet;
import it.sintesi.guidance.domain.Step;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.web.api.SubjectWork;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The interview held within the page of the person: begun, step by step, left and resumed, completed. */
final class HeldInterview implements SubjectWork {

    static final String NAME = "interview";
    /** Instead of a step: all of them, and the completion. */
    private static final String SUMMARY = "riepilogo";

    private final InterviewReading reading;
    private final StartInterview start;
    private final CompleteInterview complete;
    private final StepForms forms;

    HeldInterview(InterviewReading reading, StartInterview start, CompleteInterview complete, StepForms forms) {
        this.reading = reading;
        this.start = start;
        this.complete = complete;
        this.forms = forms;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<WebResponse.View> show(WebRequest request, Subject subject) {
        return open(request, subject).map(sheet -> {
            Optional<Step> step = SUMMARY.equals(request.param("step")) ? Optional.empty() : named(request).or(() -> first(sheet));
            return step.map(s -> WebResponse.view("held-step", placed(forms.shown(sheet, s), subject)))
                    .orElseGet(() -> WebResponse.view("held", summary(sheet, subject, List.of())));
        });
    }

    @Override
    public WebResponse act(WebRequest request, Subject subject) {
        String act = Objects.toString(request.param(ACT), "");
        if (act.equals("start")) {
            return started(request, subject);
        }
        Sheet sheet = open(request, subject).orElseThrow(() -> ServiceException.conflict(Rejection.error("GUI-014", "", "Non c'è un colloquio aperto di questa persona.",
                "È stato concluso da un'altra pagina: ricaricate la scheda")));
        return switch (act) {
            case "save" -> saved(request, subject, sheet);
            case "complete" -> completed(request, subject, sheet);
            default -> throw ServiceException.notFound("L'operazione indicata non esiste.").said("WEB-NO-OPERATION");
        };
    }

    private WebResponse started(WebRequest request, Subject subject) {
        try {
            start.start(request.caller(), subject.personCode());
            return WebResponse.redirect(SubjectWork.address(subject, NAME, ""));
        } catch (ServiceException e) {
            return WebResponse.refused("held-none", Map.of("rejections", rejections(e)));
        }
    }

    private WebResponse saved(WebRequest request, Subject subject, Sheet sheet) {
        Step step = named(request).orElseThrow(() -> ServiceException.notFound("Il passo indicato non esiste.").said("WEB-NO-STEP"));
        Optional<Map<String, Object>> wrong = forms.save(request, sheet, step);
        if (wrong.isPresent()) {
            return WebResponse.refused("held-step", placed(wrong.get(), subject));
        }
        if (request.param("leave") != null) {
            return WebResponse.redirect(SubjectWork.page(subject), "step.saved");
        }
        String next = request.param("more") != null ? step.slug() : step.next().map(Step::slug).orElse(SUMMARY);
        return WebResponse.redirect(SubjectWork.address(subject, NAME, "step=" + next), "step.saved");
    }

    private WebResponse completed(WebRequest request, Subject subject, Sheet sheet) {
        try {
            complete.complete(request.caller(), sheet.head().id());
            return WebResponse.redirect(SubjectWork.page(subject), "interview.completed");
        } catch (ServiceException e) {
            return WebResponse.refused("held", summary(sheet, subject, rejections(e)));
        }
    }

    private Optional<Sheet> open(WebRequest request, Subject subject) {
        return reading.heads(request.caller(), subject.personCode()).stream().filter(Sheet.Head::open).findFirst().map(head -> reading.sheet(request.caller(), head.id()));
    }

    private static Optional<Step> named(WebRequest request) {
        return Optional.ofNullable(request.param("step")).flatMap(Step::ofSlug);
    }

    private static Optional<Step> first(Sheet sheet) {
        return Rooms.lines(sheet).stream().filter(line -> !line.complete()).map(Rooms.StepLine::step).findFirst();
    }

    private static Map<String, Object> summary(Sheet sheet, Subject subject, List<Rejection> rejections) {
        Map<String, Object> model = new HashMap<>();
        model.put("h", sheet.head());
        model.put("lines", Rooms.lines(sheet));
        model.put("first", first(sheet).map(Step::slug).orElse(""));
        model.put("rejections", rejections);
        return placed(model, subject);
    }

    private static Map<String, Object> placed(Map<String, Object> model, Subject subject) {
        model.put("place", Place.within(subject));
        return model;
    }

    private static List<Rejection> rejections(ServiceException e) {
        if (e.kind() != ServiceException.Kind.REJECTED) {
            throw e;
        }
        return e.rejections();
    }
}
