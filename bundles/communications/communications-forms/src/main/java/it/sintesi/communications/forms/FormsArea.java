package it.sintesi.communications.forms;

import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebArea;
import it.sintesi.web.api.WebPage;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The forms of communications on the portal. Each service behind decides again what the caller may do. */
public final class FormsArea implements WebArea {

    private final Forms forms;
    private final StartPages start;
    private final StepPages steps;
    private final LivePages live;
    private final SummaryPages summary;
    private final LookupPages lookups;

    public FormsArea(Forms forms, StartPages start, StepPages steps, LivePages live, SummaryPages summary, LookupPages lookups) {
        this.forms = forms;
        this.start = start;
        this.steps = steps;
        this.live = live;
        this.summary = summary;
        this.lookups = lookups;
    }

    @Override
    public String id() {
        return "forms";
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("forms", "pencil", 195, Shell.PORTAL, "/moduli", Guard.of(Permission.COMPANY_AREA_USE)));
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.PORTAL, "/moduli", Guard.LOGGED_IN, start::list),
                WebPage.get(Shell.PORTAL, "/moduli/avvia", Guard.LOGGED_IN, start::ask, caller -> Optional.empty()),
                WebPage.post(Shell.PORTAL, "/moduli/avvia", Guard.LOGGED_IN, start::begin),
                WebPage.get(Shell.PORTAL, "/moduli/elenco/{list}", Guard.LOGGED_IN, lookups::suggest, caller -> Optional.empty()),
                WebPage.get(Shell.PORTAL, "/moduli/{draft}", Guard.LOGGED_IN, steps::resume, caller -> Optional.empty()),
                WebPage.get(Shell.PORTAL, "/moduli/{draft}/riepilogo", Guard.LOGGED_IN, summary::show, draft(false, "/riepilogo")),
                WebPage.get(Shell.PORTAL, "/moduli/{draft}/ricevuta", Guard.LOGGED_IN, summary::receipt, draft(true, "/ricevuta")),
                WebPage.get(Shell.PORTAL, "/moduli/{draft}/{step}", Guard.LOGGED_IN, steps::show, this::step),
                WebPage.post(Shell.PORTAL, "/moduli/{draft}/controlla", Guard.LOGGED_IN, live::typed),
                WebPage.post(Shell.PORTAL, "/moduli/{draft}/elimina", Guard.LOGGED_IN, start::delete),
                WebPage.post(Shell.PORTAL, "/moduli/{draft}/invia", Guard.LOGGED_IN, summary::send),
                WebPage.post(Shell.PORTAL, "/moduli/{draft}/{step}", Guard.LOGGED_IN, steps::next));
    }

    private Function<Caller, Optional<String>> draft(boolean sent, String page) {
        return caller -> forms.drafts().list(caller, PageRequest.first()).items().stream().filter(draft -> draft.sent() == sent).map(draft -> "/moduli/" + draft.id() + page).findFirst();
    }

    private Optional<String> step(Caller caller) {
        return forms.drafts().list(caller, PageRequest.first()).items().stream().filter(draft -> !draft.sent() && !draft.step().equals(StepPages.SUMMARY))
                .map(draft -> "/moduli/" + draft.id() + "/" + draft.step()).findFirst();
    }
}
