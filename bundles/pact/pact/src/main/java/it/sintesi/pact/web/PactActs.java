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
import it.sintesi.web.api.UploadedFile;
import it.sintesi.web.api.WebRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the office does to a pact, by the name of the form that asks for it; the same on the page of the pact and within that of the person. */
public final class PactActs {

    /** The whole request, for what needs more than one or two values of it. */
    private interface Work {
        void of(WebRequest request, Caller caller, String id);
    }

    private final Map<String, Work> works = new LinkedHashMap<>();

    public PactActs(EditPlan editing, SignPact signing, PactLife life, DeliverServices services) {
        works.put("objective", (r, c, id) -> editing.objective(c, id, r.param("objective")));
        works.put("measures", (r, c, id) -> editing.add(c, id, new PactDesk.Wish(String.valueOf(r.param("code")), r.param("provider"), r.day("start"), r.day("end"), Rooms.typed(r, "hours"))));
        works.put("remove", (r, c, id) -> editing.remove(c, id, Rooms.id(r, "measure")));
        works.put("propose", (r, c, id) -> signing.propose(c, id));
        works.put("withdraw", (r, c, id) -> signing.withdraw(c, id));
        works.put("desk", (r, c, id) -> signing.atDesk(c, id, r.param("document")));
        works.put("paper", (r, c, id) -> signing.onPaper(c, id, bytes(r)));
        works.put("revise", (r, c, id) -> life.revise(c, id, r.param("reason")));
        works.put("drop", (r, c, id) -> life.drop(c, id));
        works.put("change", (r, c, id) -> life.change(c, id, event(r), r.param("reason"), r.param("result")));
        works.put("services", (r, c, id) -> services.record(c, id, new PactDesk.Service(r.param("measure"), r.day("day"), Rooms.typed(r, "minutes"), r.param("lep"), r.param("note"))));
        works.put("outcome", (r, c, id) -> services.close(c, id, Rooms.id(r, "measure"), r.param("outcome", PlanMeasure.State.class), r.day("day"), r.param("note")));
    }

    /** Names of the forms. */
    Set<String> names() {
        return works.keySet();
    }

    /** Does what a form asks for. @throws ServiceException NOT_FOUND for names that no form has, and what the use case refuses with */
    void run(String name, WebRequest request, String id) {
        Work work = works.get(name);
        if (work == null) {
            throw missing();
        }
        work.of(request, request.caller(), id);
    }

    private static ServiceException missing() {
        return ServiceException.notFound("L'operazione indicata non esiste.").said("WEB-NO-OPERATION");
    }

    private static PactEvent event(WebRequest request) {
        PactEvent event = request.param("event", PactEvent.class);
        if (event == null || !List.of(PactEvent.SUSPEND, PactEvent.RESUME, PactEvent.CONCLUDE, PactEvent.TERMINATE).contains(event)) {
            throw missing();
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
