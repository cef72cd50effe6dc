package it.sintesi.worklist.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import it.sintesi.worklist.application.Assignments;
import it.sintesi.worklist.application.Item;
import it.sintesi.worklist.application.WorkReader;

/** One piece of work: who has it, what was written about it, what can be done. */
public final class ItemPages implements Rooms {

    private static final String KIND = "[a-z][a-z0-9-]{0,39}";
    private static final int ID = 120;
    private static final Texts NO_TEXTS = (key, arguments) -> key;

    /** How much work a sample is looked for in. */
    private static final int SAMPLED = 25;

    private final WorkReader reader;
    private final Assignments assignments;
    private final CertifiedClock clock;

    public ItemPages(WorkReader reader, Assignments assignments, CertifiedClock clock) {
        this.reader = reader;
        this.assignments = assignments;
        this.clock = clock;
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, "/work/{kind}/{id}", WorkPages.GUARD, this::show, this::sample),
                WebPage.post(Shell.CONSOLE, "/work/{kind}/{id}/assign", WorkPages.GUARD, this::assign),
                WebPage.post(Shell.CONSOLE, "/work/{kind}/{id}/comment", WorkPages.GUARD, this::comment),
                WebPage.post(Shell.CONSOLE, "/work/{kind}/{id}/close", WorkPages.GUARD, this::close));
    }

    private Optional<String> sample(Caller caller) {
        return reader.open(caller, NO_TEXTS, null, SAMPLED).stream().flatMap(k -> k.work().stream().map(w -> address(new Item.Key(k.kind(), w.id())))).findFirst();
    }

    private static String address(Item.Key key) {
        return "/work/" + key.kind() + "/" + java.net.URLEncoder.encode(key.id(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Item.Key key(WebRequest request) {
        String kind = request.variable("kind");
        String id = request.variable("id");
        if (!kind.matches(KIND) || id.length() > ID) {
            throw ServiceException.notFound("Non c'è un lavoro con questo codice.").said("WRK-NO-ITEM");
        }
        return new Item.Key(kind, id);
    }

    private WorkReader.Found found(WebRequest request) {
        return reader.find(request.caller(), request.texts(), key(request))
                .orElseThrow(() -> ServiceException.notFound("Questo lavoro non è più aperto: qualcuno lo ha già trattato, oppure è di un altro ufficio.").said("WRK-NOT-OPEN"));
    }

    private WebResponse show(WebRequest request) {
        WorkReader.Found found = found(request);
        Item item = found.item();
        Map<String, Object> model = new HashMap<>();
        model.put("work", found.work());
        model.put("kind", found.kindName());
        model.put("item", item);
        model.put("address", address(item.key()));
        model.put("mine", request.caller().account().equals(item.assignee()));
        model.put("account", request.caller().account());
        model.put("candidates", assignments.candidates(request.caller(), found).stream().filter(c -> !c.account().equals(item.assignee())).toList());
        model.put("history", assignments.history(item.key()));
        model.put("closable", found.source().closable());
        model.put("late", found.work().due() != null && found.work().due().isBefore(clock.today()));
        return WebResponse.view("item", model);
    }

    private WebResponse assign(WebRequest request) {
        WorkReader.Found found = found(request);
        assignments.assign(request.caller(), found, request.param("to"), version(request));
        return WebResponse.redirect(address(found.item().key()), request.param("to") == null ? "work.released" : "work.assigned");
    }

    private static long version(WebRequest request) {
        String version = request.param("version");
        if (version == null || !version.matches("\\d{1,18}")) {
            throw new ServiceException(ServiceException.Kind.MALFORMED, "Manca la versione del lavoro: riaprite la sua pagina e riprovate.", List.of()).said("WRK-NO-VERSION");
        }
        return Long.parseLong(version);
    }

    private WebResponse comment(WebRequest request) {
        WorkReader.Found found = found(request);
        assignments.comment(request.caller(), found, request.param("text"));
        return WebResponse.redirect(address(found.item().key()), "work.commented");
    }

    private WebResponse close(WebRequest request) {
        assignments.close(request.caller(), found(request), request.param("note"));
        return WebResponse.redirect("/work", "work.closed");
    }
}
