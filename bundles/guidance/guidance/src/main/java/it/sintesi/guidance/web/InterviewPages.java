package it.sintesi.guidance.web;

import it.sintesi.guidance.application.CompleteInterview;
import it.sintesi.guidance.application.InterviewDocuments;
import it.sintesi.guidance.application.InterviewReading;
import it.sintesi.guidance.application.StartInterview;
import it.sintesi.guidance.domain.Sheet;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.SubjectAction;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Interviews of a person, one of them as a whole, its completion and its document. */
public final class InterviewPages {

    private final InterviewReading reading;
    private final StartInterview start;
    private final CompleteInterview complete;
    private final InterviewDocuments documents;

    public InterviewPages(InterviewReading reading, StartInterview start, CompleteInterview complete, InterviewDocuments documents) {
        this.reading = reading;
        this.start = start;
        this.complete = complete;
        this.documents = documents;
    }

    List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, "/people/{code}/interview", Rooms.GUARD, this::ofPerson, c -> sample(c).map(h -> "/people/" + h.person() + "/interview")),
                WebPage.post(Shell.CONSOLE, "/people/{code}/interview", Rooms.GUARD, this::start),
                WebPage.get(Shell.CONSOLE, Rooms.HOME, Rooms.GUARD, this::left),
                WebPage.get(Shell.CONSOLE, Rooms.HOME + "/{id}", Rooms.GUARD, this::show, c -> sample(c).map(h -> Rooms.HOME + "/" + h.id())),
                WebPage.post(Shell.CONSOLE, Rooms.HOME + "/{id}/complete", Rooms.GUARD, this::complete),
                WebPage.get(Shell.CONSOLE, Rooms.HOME + "/{id}/interview.pdf", Rooms.GUARD, this::pdf, c -> Optional.empty()));
    }

    private Optional<Sheet.Head> sample(Caller caller) {
        return reading.left(caller, 1).stream().findFirst();
    }

    private WebResponse ofPerson(WebRequest request) {
        String code = Rooms.id(request, "code");
        List<Sheet.Head> rows = reading.heads(request.caller(), code);
        return WebResponse.view("person", Map.of("code", code, "rows", rows, "open", rows.stream().anyMatch(Sheet.Head::open)));
    }

    private WebResponse left(WebRequest request) {
        return WebResponse.view("left", Map.of("rows", reading.left(request.caller(), 200), "total", reading.leftCount(request.caller())));
    }

    private WebResponse start(WebRequest request) {
        String id = start.start(request.caller(), Rooms.id(request, "code"));
        return WebResponse.redirect(Rooms.HOME + "/" + id);
    }

    private WebResponse show(WebRequest request) {
        return WebResponse.view("interview", model(reading.sheet(request.caller(), Rooms.id(request, "id")), List.of()));
    }

    private WebResponse complete(WebRequest request) {
        String id = Rooms.id(request, "id");
        try {
            complete.complete(request.caller(), id);
            return WebResponse.redirect(SubjectAction.back(request, Rooms.HOME + "/" + id), "interview.completed");
        } catch (ServiceException e) {
            if (e.kind() != ServiceException.Kind.REJECTED) {
                throw e;
            }
            return WebResponse.refused("interview", model(reading.sheet(request.caller(), id), e.rejections()));
        }
    }

    private WebResponse pdf(WebRequest request) {
        Sheet sheet = reading.sheet(request.caller(), Rooms.id(request, "id"));
        return WebResponse.pdf("colloquio-" + sheet.head().number() + ".pdf", documents.pdf(sheet));
    }

    private static Map<String, Object> model(Sheet sheet, List<Rejection> rejections) {
        Map<String, Object> model = new HashMap<>();
        model.put("s", sheet);
        model.put("h", sheet.head());
        model.put("lines", Rooms.lines(sheet));
        model.put("first", Rooms.lines(sheet).stream().filter(line -> !line.complete()).map(line -> line.step().slug()).findFirst().orElse(""));
        model.put("ready", Rooms.lines(sheet).stream().allMatch(Rooms.StepLine::complete));
        model.put("steps", Rooms.lines(sheet).stream().map(line -> Map.of("slug", line.step().slug(), "asked", Rooms.asked(line.step(),
                sheet.answers().getOrDefault(line.step(), Map.of()), List.of()))).toList());
        model.put("place", Place.own(sheet.head()));
        model.put("rejections", rejections);
        return model;
    }
}
