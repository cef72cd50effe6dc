package it.sintesi.pact.web;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.pact.api.PactDesk;
import it.sintesi.pact.application.DeliverServices;
import it.sintesi.pact.application.EditPlan;
import it.sintesi.pact.application.PactLife;
import it.sintesi.pact.application.SignPact;
import it.sintesi.pact.domain.Attachment;
import it.sintesi.pact.domain.PactEvent;
import it.sintesi.pact.domain.PlanMeasure;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.SubjectAction;
import it.sintesi.web.api.UploadedFile;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** What the office does to a pact: each form of its page. */
public final class PactForms {

    private final DeskPages desk;
    private final EditPlan editing;
    private final SignPact signing;
    private final PactLife life;
    private final DeliverServices services;

    public PactForms(DeskPages desk, EditPlan editing, SignPact signing, PactLife life, DeliverServices services) {
        this.desk = desk;
        this.editing = editing;
        this.signing = signing;
        this.life = life;
        this.services = services;
    }

    /** The whole request, for what needs more than one or two values of it. */
    private interface Work {
        void of(WebRequest request, Caller caller, String id);
    }

    List<WebPage> pages() {
        return List.of(form("objective", (r, c, id) -> editing.objective(c, id, r.param("objective"))),
                form("measures", (r, c, id) -> editing.add(c, id, new PactDesk.Wish(String.valueOf(r.param("code")), r.param("provider"), r.day("start"), r.day("end"), Rooms.typed(r, "hours")))),
                form("remove", (r, c, id) -> editing.remove(c, id, Rooms.id(r, "measure"))),
                form("propose", (r, c, id) -> signing.propose(c, id)),
                form("withdraw", (r, c, id) -> signing.withdraw(c, id)),
                form("desk", (r, c, id) -> signing.atDesk(c, id, r.param("document"))),
                form("paper", (r, c, id) -> signing.onPaper(c, id, bytes(r))),
                form("revise", (r, c, id) -> life.revise(c, id, r.param("reason"))),
                form("drop", (r, c, id) -> life.drop(c, id)),
                form("change", (r, c, id) -> life.change(c, id, event(r), r.param("reason"), r.param("result"))),
                form("services", (r, c, id) -> services.record(c, id, new PactDesk.Service(r.param("measure"), r.day("day"), Rooms.typed(r, "minutes"), r.param("lep"), r.param("note")))),
                form("outcome", (r, c, id) -> services.close(c, id, Rooms.id(r, "measure"), r.param("outcome", PlanMeasure.State.class), r.day("day"), r.param("note"))));
    }

    private WebPage form(String name, Work work) {
        return WebPage.post(Shell.CONSOLE, Rooms.HOME + "/{id}/" + name, Rooms.OFFICE, request -> {
            String id = Rooms.id(request, "id");
            return Rooms.after(() -> work.of(request, request.caller(), id), WebResponse.redirect(SubjectAction.back(request, Rooms.HOME + "/" + id), done(request, name)),
                    rejections -> desk.page(request, rejections, name));
        });
    }

    /** The person's page knows its own notices only. */
    private static String done(WebRequest request, String name) {
        return SubjectAction.back(request, "").isEmpty() ? "pact." + name : "done";
    }

    private static PactEvent event(WebRequest request) {
        PactEvent event = request.param("event", PactEvent.class);
        if (event == null || !List.of(PactEvent.SUSPEND, PactEvent.RESUME, PactEvent.CONCLUDE, PactEvent.TERMINATE).contains(event)) {
            throw ServiceException.notFound("L'operazione indicata non esiste.");
        }
        return event;
    }

    /** No more than a scan may have, and one byte, so that too much is noticed. */
    private static byte[] bytes(WebRequest request) {
        UploadedFile file = request.file("scan").orElse(null);
        if (file == null) {
            return null;
        }
        try (InputStream in = file.open()) {
            return in.readNBytes(Attachment.MAX_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException("The uploaded file cannot be read", e);
        }
    }
}
