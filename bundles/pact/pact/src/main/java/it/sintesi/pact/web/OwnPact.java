package it.sintesi.pact.web;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.pact.application.PactBoard;
import it.sintesi.pact.application.PactDocuments;
import it.sintesi.pact.application.PactReading;
import it.sintesi.pact.application.SignByCode;
import it.sintesi.pact.domain.PactFile;
import it.sintesi.rules.api.LepRule.Due;
import it.sintesi.rules.api.LepRule.Who;
import it.sintesi.web.api.PageHandler;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The citizen's own pact in plain words: the plan, what is due by when for whom, the signature with a code, the documents. */
public final class OwnPact {

    private final PactReading reading;
    private final PactBoard board;
    private final SignByCode codes;
    private final PactDocuments documents;

    public OwnPact(PactReading reading, PactBoard board, SignByCode codes, PactDocuments documents) {
        this.reading = reading;
        this.board = board;
        this.codes = codes;
        this.documents = documents;
    }

    List<WebPage> pages() {
        return List.of(WebPage.get(Shell.PORTAL, Rooms.PORTAL, Rooms.CITIZEN, verified(r -> page(r, List.of()))),
                WebPage.post(Shell.PORTAL, Rooms.PORTAL + "/{id}/codice", Rooms.CITIZEN, verified(r -> after(r, () -> codes.send(r.caller(), Rooms.id(r, "id")), "own.code"))),
                WebPage.post(Shell.PORTAL, Rooms.PORTAL + "/{id}/firma", Rooms.CITIZEN, verified(r -> after(r, () -> codes.sign(r.caller(), Rooms.id(r, "id"), r.param("code")), "own.signed"))),
                WebPage.get(Shell.PORTAL, Rooms.PORTAL + "/{id}/versioni/{number}/patto.pdf", Rooms.CITIZEN, verified(r -> DeskPages.pdf(r, reading, documents)), c -> sample(c)),
                WebPage.get(Shell.PORTAL, Rooms.PORTAL + "/{id}/atti/{entry}/atto.pdf", Rooms.CITIZEN, verified(r -> DeskPages.act(r, reading, documents)), c -> Optional.empty()));
    }

    private Optional<String> sample(Caller caller) {
        return caller.subjectCode() == null ? Optional.empty() : reading.files(caller, caller.subjectCode()).stream().filter(f -> f.protocol() != null).findFirst()
                .map(f -> Rooms.PORTAL + "/" + f.id() + "/versioni/" + f.version() + "/patto.pdf");
    }

    private WebResponse after(WebRequest request, Runnable work, String notice) {
        return Rooms.after(work, WebResponse.redirect(Rooms.PORTAL, notice), rejections -> page(request, rejections));
    }

    private WebResponse page(WebRequest request, List<Rejection> rejections) {
        Caller caller = request.caller();
        List<PactFile> files = reading.files(caller, caller.subjectCode());
        PactFile file = files.stream().filter(PactFile::alive).findFirst().orElse(files.isEmpty() ? null : files.get(0));
        if (file == null) {
            return WebResponse.view("own-none", Map.of());
        }
        PactBoard.Whole whole = board.whole(caller, file);
        Map<String, Object> model = PactView.model(request, whole, List.of(), List.of(), rejections, "");
        model.put("coded", whole.working() != null && whole.working().proposed() && codes.waits(file));
        model.put("mine", file.alive() ? dues(whole, Who.PERSON) : List.of());
        model.put("theirs", file.alive() ? dues(whole, Who.OFFICE) : List.of());
        model.put("former", files.stream().filter(f -> !f.id().equals(file.id())).toList());
        return rejections.isEmpty() ? WebResponse.view("own", model) : WebResponse.refused("own", model);
    }

    private static List<Due> dues(PactBoard.Whole whole, Who who) {
        return whole.dues().value().stream().filter(d -> d.open() && (d.who() == who || d.who() == Who.BOTH)).toList();
    }

    private static PageHandler verified(PageHandler handler) {
        return request -> request.caller().subjectCode() == null ? WebResponse.view("unverified", Map.of()) : handler.handle(request);
    }
}
