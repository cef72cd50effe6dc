package it.sintesi.pact.web;

import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.pact.api.PactState;
import it.sintesi.pact.application.DeliverServices;
import it.sintesi.pact.application.DraftPact;
import it.sintesi.pact.application.EditPlan;
import it.sintesi.pact.application.PactBoard;
import it.sintesi.pact.application.PactDocuments;
import it.sintesi.pact.application.PactReading;
import it.sintesi.pact.domain.Attachment;
import it.sintesi.pact.domain.PactFile;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pacts as the office reads them: of a person, of the office by what is due, one as a whole, its documents. */
public final class DeskPages {

    private final PactReading reading;
    private final PactBoard board;
    private final DraftPact drafting;
    private final EditPlan editing;
    private final DeliverServices services;
    private final PactDocuments documents;

    public DeskPages(PactReading reading, PactBoard board, DraftPact drafting, EditPlan editing, DeliverServices services, PactDocuments documents) {
        this.reading = reading;
        this.board = board;
        this.drafting = drafting;
        this.editing = editing;
        this.services = services;
        this.documents = documents;
    }

    List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, "/people/{code}/pact", Rooms.OFFICE, this::ofPerson, c -> sample(c).map(f -> "/people/" + f.person() + "/pact")),
                WebPage.post(Shell.CONSOLE, "/people/{code}/pact", Rooms.OFFICE, r -> WebResponse.redirect(Rooms.HOME + "/" + drafting.draft(r.caller(), Rooms.id(r, "code")))),
                WebPage.get(Shell.CONSOLE, Rooms.HOME, Rooms.OFFICE, this::list),
                WebPage.get(Shell.CONSOLE, Rooms.HOME + "/due", Rooms.OFFICE, this::due),
                WebPage.get(Shell.CONSOLE, Rooms.HOME + "/{id}", Rooms.OFFICE, r -> page(r, List.of(), ""), c -> sample(c).map(f -> Rooms.HOME + "/" + f.id())),
                WebPage.get(Shell.CONSOLE, Rooms.HOME + "/{id}/versions/{number}/pact.pdf", Rooms.OFFICE, r -> pdf(r, reading, documents), c -> Optional.empty()),
                WebPage.get(Shell.CONSOLE, Rooms.HOME + "/{id}/versions/{number}/scan", Rooms.OFFICE, this::scan, c -> Optional.empty()),
                WebPage.get(Shell.CONSOLE, Rooms.HOME + "/{id}/acts/{entry}/act.pdf", Rooms.OFFICE, r -> act(r, reading, documents), c -> Optional.empty()));
    }

    private Optional<PactFile> sample(Caller caller) {
        return board.ofOffice(caller, null, new PageRequest(0, 1)).items().stream().findFirst();
    }

    private WebResponse ofPerson(WebRequest request) {
        String code = Rooms.id(request, "code");
        List<PactFile> rows = reading.files(request.caller(), code);
        return WebResponse.view("person", Map.of("code", code, "rows", rows, "alive", rows.stream().anyMatch(PactFile::alive)));
    }

    private WebResponse list(WebRequest request) {
        Map<String, Object> model = new HashMap<>();
        PactState state = request.param("state", PactState.class);
        model.put("rows", board.ofOffice(request.caller(), state, request.page()));
        model.put("state", state == null ? "" : state.name());
        model.put("states", PactState.values());
        model.put("today", board.today());
        model.put("query", request.filterQuery());
        return WebResponse.view("list", model);
    }

    private WebResponse due(WebRequest request) {
        return WebResponse.view("due", Map.of("rows", board.due(request.caller(), request.page()), "waiting", board.waiting(request.caller(), 100), "waitingCount",
                board.figures(request.caller())[2], "today", board.today(), "query", ""));
    }

    /** The page of a pact, with what is wrong with a form that was sent. */
    WebResponse page(WebRequest request, List<Rejection> rejections, String form) {
        Map<String, Object> model = model(request, reading.file(request.caller(), Rooms.id(request, "id")), rejections, form);
        return rejections.isEmpty() ? WebResponse.view("pact", model) : WebResponse.refused("pact", model);
    }

    /** What the page of a pact that was read shows, and the same pact within another page. */
    Map<String, Object> model(WebRequest request, PactFile file, List<Rejection> rejections, String form) {
        Map<String, Object> model = PactView.model(request, board.whole(request.caller(), file), editing.catalogue(), services.levels(), rejections, form);
        model.put("today", board.today());
        model.put("place", Place.own(file));
        return model;
    }

    static WebResponse pdf(WebRequest request, PactReading reading, PactDocuments documents) {
        PactFile file = reading.file(request.caller(), Rooms.id(request, "id"));
        int number = Rooms.number(request, "number");
        return WebResponse.pdf("patto-" + number + ".pdf", documents.version(file, number));
    }

    static WebResponse act(WebRequest request, PactReading reading, PactDocuments documents) {
        return WebResponse.pdf("atto.pdf", documents.act(reading.file(request.caller(), Rooms.id(request, "id")), Rooms.id(request, "entry")));
    }

    private WebResponse scan(WebRequest request) {
        Attachment scan = documents.scan(reading.file(request.caller(), Rooms.id(request, "id")), Rooms.number(request, "number"));
        return new WebResponse.Download("firma." + scan.kind().extension(), scan.kind().contentType(), scan.content());
    }
}
