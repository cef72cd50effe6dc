package it.sintesi.observatory.web;

import it.sintesi.kernel.api.security.Permission;
import it.sintesi.observatory.api.Observatory;
import it.sintesi.observatory.api.WarehouseKeeper.Count;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** State of the warehouse, rebuilding it, comparing it with the areas. */
final class WarehousePages implements Rooms {

    static final String HOME = "/observatory/warehouse";
    static final Guard GUARD = Guard.of(Permission.OBSERVATORY_MANAGE);

    private final Observatory observatory;
    private final WarehouseWork work;

    WarehousePages(Observatory observatory, WarehouseWork work) {
        this.observatory = observatory;
        this.work = work;
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, HOME, GUARD, this::show),
                WebPage.post(Shell.CONSOLE, HOME + "/rebuild", GUARD, r -> begun(work.rebuild(r.caller()))),
                WebPage.post(Shell.CONSOLE, HOME + "/reconcile", GUARD, r -> begun(work.reconcile(r.caller()))));
    }

    private static WebResponse begun(boolean begun) {
        return WebResponse.redirect(HOME, begun ? "work.begun" : "work.busy");
    }

    private WebResponse show(WebRequest request) {
        Map<String, Object> model = new HashMap<>();
        model.put("state", observatory.state());
        model.put("work", work.status());
        List<Count> counts = work.counts();
        model.put("counts", counts);
        model.put("wrong", counts == null ? 0L : counts.stream().filter(c -> c.operational() != c.warehouse()).count());
        return WebResponse.view("warehouse", model);
    }
}
