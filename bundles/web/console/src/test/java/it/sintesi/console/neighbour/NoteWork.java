package it.sintesi.console.neighbour;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import it.sintesi.kernel.api.security.Subject;
import it.sintesi.web.api.SubjectWork;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** Work within the page of a person: a note that must not be empty. */
public final class NoteWork implements SubjectWork {

    public final List<String> kept = new ArrayList<>();

    @Override
    public String name() {
        return "note";
    }

    @Override
    public Optional<WebResponse.View> show(WebRequest request, Subject subject) {
        return Optional.of(WebResponse.view("note", Map.of("code", subject.personCode(), "wrong", false, "text", "")));
    }

    @Override
    public WebResponse act(WebRequest request, Subject subject) {
        String text = Objects.toString(request.param("text"), "");
        if (text.length() < 3) {
            return WebResponse.refused("note", Map.of("code", subject.personCode(), "wrong", true, "text", text));
        }
        kept.add(subject.personCode() + " " + text);
        return WebResponse.redirect(SubjectWork.address(subject, name(), "step=2"), "kept");
    }
}
