package it.sintesi.pact.web;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.pact.application.DraftPact;
import it.sintesi.pact.application.PactReading;
import it.sintesi.pact.domain.PactFile;
import it.sintesi.web.api.SubjectWork;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The pact made within the page of the person: drafted, planned, proposed, signed, and what follows. */
final class MadePact implements SubjectWork {

    static final String NAME = "pact";

    private final PactReading reading;
    private final DraftPact drafting;
    private final DeskPages desk;
    private final PactActs acts;

    MadePact(PactReading reading, DraftPact drafting, DeskPages desk, PactActs acts) {
        this.reading = reading;
        this.drafting = drafting;
        this.desk = desk;
        this.acts = acts;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<WebResponse.View> show(WebRequest request, Subject subject) {
        return alive(request, subject).map(file -> WebResponse.view("made", model(request, subject, file, List.of(), "")));
    }

    @Override
    public WebResponse act(WebRequest request, Subject subject) {
        String act = Objects.toString(request.param(ACT), "");
        WebResponse done = WebResponse.redirect(SubjectWork.address(subject, NAME, ""), "pact." + act);
        if (act.equals("draft")) {
            return Rooms.after(() -> drafting.draft(request.caller(), subject.personCode()), done, rejections -> WebResponse.refused("made-none", Map.of("rejections", rejections)));
        }
        PactFile file = alive(request, subject).orElseThrow(() -> ServiceException.conflict(Rejection.error("PAC-019", "", "La persona non ha un patto aperto.",
                "È stato chiuso da un'altra pagina: ricaricate la scheda").said(Phrase.of("PAC-NONE-OPEN"))));
        return Rooms.after(() -> acts.run(act, request, file.id()), done,
                rejections -> WebResponse.refused("made", model(request, subject, file, rejections, act)));
    }

    private Optional<PactFile> alive(WebRequest request, Subject subject) {
        return reading.files(request.caller(), subject.personCode()).stream().filter(PactFile::alive).findFirst();
    }

    private Map<String, Object> model(WebRequest request, Subject subject, PactFile file, List<Rejection> rejections, String form) {
        Map<String, Object> model = desk.model(request, file, rejections, form);
        model.put("place", Place.within(subject));
        return model;
    }
}
