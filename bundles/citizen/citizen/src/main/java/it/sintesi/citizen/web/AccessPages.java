package it.sintesi.citizen.web;

import it.sintesi.citizen.application.WhoLooked;
import it.sintesi.citizen.domain.Access;
import it.sintesi.kernel.api.Page;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.Offices;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who looked at the citizen's data: a list, and the same list as a file. */
public final class AccessPages implements Rooms {

    private final WhoLooked who;
    private final Offices offices;

    public AccessPages(WhoLooked who, Offices offices) {
        this.who = who;
        this.offices = offices;
    }

    /** An access in words. */
    public record Line(Instant at, boolean own, boolean refused, String who, String office, String what, String why) {
    }

    @Override
    public List<WebPage> pages() {
        return List.of(Own.get("/accessi", this::list), Own.get("/accessi/esporta", this::export, ContestPages.none()));
    }

    private WebResponse list(WebRequest request) {
        Page<Access> found = who.page(request.caller(), question(request), request.page());
        Map<String, Object> model = new HashMap<>();
        model.put("rows", found.map(a -> line(a, request.texts())));
        model.put("others", request.param("others") != null);
        model.put("query", request.filterQuery());
        return WebResponse.view("accesses", model);
    }

    private WebResponse export(WebRequest request) {
        Texts t = request.texts();
        List<Access> all = who.export(request.caller(), question(request));
        List<String> columns = List.of("at", "who", "office", "what", "why", "outcome").stream().map(c -> t.get("accesses." + c)).toList();
        return new WebResponse.Table("accessi", WebResponse.TableFormat.CSV, columns, sink -> all.forEach(a -> {
            Line line = line(a, t);
            sink.accept(Arrays.asList(line.at(), line.own() ? t.get("accesses.by.SELF") : line.who(), line.office(), line.what(), line.why(), t.get(line.refused() ? "accesses.refused" : "accesses.done")));
        }));
    }

    private static WhoLooked.Question question(WebRequest request) {
        return new WhoLooked.Question(request.day("from"), request.day("to"), request.param("others") != null);
    }

    private Line line(Access a, Texts t) {
        String name = switch (a.by()) {
            case SELF -> a.name();
            case SYSTEM -> t.get("accesses.by.SYSTEM");
            case STAFF -> a.name() == null ? t.get("accesses.by.STAFF") : a.name();
            case OTHER -> a.name() == null ? t.get("accesses.by.OTHER") : a.name();
        };
        boolean told = a.by() == Access.By.STAFF && a.office() != null;
        return new Line(a.at(), a.by() == Access.By.SELF, a.refused(), name, told ? offices.byId(a.office()).map(Office::name).orElse(a.office()) : "",
                what(a.action(), t), a.purpose() == null ? "" : a.purpose());
    }

    /** What was done, by the most exact text there is: of the action, of its area, of any access. */
    private static String what(String action, Texts t) {
        for (String key : List.of("action." + action, "action." + action.substring(0, Math.max(0, action.indexOf('.'))))) {
            String text = t.get(key);
            if (!text.equals("?" + key + "?")) {
                return text;
            }
        }
        return t.get("action.any");
    }
}
