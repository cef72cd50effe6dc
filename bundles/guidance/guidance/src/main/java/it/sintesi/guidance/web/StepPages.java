package it.sintesi.guidance.web;

import it.sintesi.guidance.application.InterviewReading;
import it.sintesi.guidance.domain.Sheet;
import it.sintesi.guidance.domain.Step;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One step of an open interview: shown, saved, left and taken up again. */
public final class StepPages {

    private final InterviewReading reading;
    private final StepForms forms;

    public StepPages(InterviewReading reading, StepForms forms) {
        this.reading = reading;
        this.forms = forms;
    }

    List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, Rooms.HOME + "/{id}/{step}", Rooms.GUARD, this::form,
                c -> reading.left(c, 1).stream().findFirst().map(h -> Rooms.HOME + "/" + h.id() + "/" + Step.SKILLS.slug())),
                WebPage.post(Shell.CONSOLE, Rooms.HOME + "/{id}/{step}", Rooms.GUARD, this::save));
    }

    private WebResponse form(WebRequest request) {
        Step step = Rooms.step(request);
        Sheet sheet = reading.sheet(request.caller(), Rooms.id(request, "id"));
        return sheet.head().open() ? WebResponse.view("step", forms.shown(sheet, step)) : WebResponse.redirect(Rooms.HOME + "/" + sheet.head().id());
    }

    private WebResponse save(WebRequest request) {
        Step step = Rooms.step(request);
        String id = Rooms.id(request, "id");
        Sheet before = reading.sheet(request.caller(), id);
        Optional<Map<String, Object>> wrong = forms.save(request, before, step);
        if (wrong.isPresent()) {
            return WebResponse.refused("step", wrong.get());
        }
        if (request.param("leave") != null) {
            return WebResponse.redirect("/people/" + before.head().person(), null);
        }
        if (request.param("more") != null) {
            return WebResponse.redirect(Rooms.HOME + "/" + id + "/" + step.slug(), "step.saved");
        }
        return WebResponse.redirect(Rooms.HOME + "/" + id + step.next().map(next -> "/" + next.slug()).orElse(""), "step.saved");
    }
}
