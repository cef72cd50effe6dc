package it.sintesi.communications.forms;

import it.sintesi.communications.forms.draft.Draft;
import it.sintesi.communications.forms.draft.Drafts;
import it.sintesi.communications.forms.field.Repeats;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places and workers of a transfer: one more, one less. */
final class RepeatPages {

    private static final Pattern PAGE = Pattern.compile("(sede|spostato)-(\\d{1,3})(?:-(\\d{1,3}))?");
    private static final int MOST = 200;

    /** Name of the buttons. */
    static final String ACT = "act";

    private final Drafts drafts;

    RepeatPages(Drafts drafts) {
        this.drafts = drafts;
    }

    /** What can be added or taken away on a page: {@code place} and {@code worker}, or nothing. */
    static Map<String, Object> about(Forms.Open open, String step) {
        Matcher page = PAGE.matcher(step);
        if (open.draft().form() != FormKind.VARDATORI || !page.matches()) {
            return Map.of();
        }
        int place = Integer.parseInt(page.group(2));
        int worker = page.group(3) == null ? 0 : Integer.parseInt(page.group(3));
        int workers = Repeats.workers(open.draft().values(), place);
        return Map.of("place", place, "worker", worker, "removable", worker > 0 && (workers > 1 || Repeats.places(open.draft().values()) > 1));
    }

    /** Adds or removes, after what stood on the page was saved; answers the page to be filled in next. */
    WebResponse change(WebRequest request, Draft draft, String page) {
        Matcher here = PAGE.matcher(page);
        if (draft.form() != FormKind.VARDATORI || !here.matches()) {
            throw ServiceException.notFound("Questo modulo non ha sedi da aggiungere.").said("FORM-NO-SEATS");
        }
        Map<String, String> values = new LinkedHashMap<>(draft.values());
        int place = Integer.parseInt(here.group(2));
        int worker = here.group(3) == null ? 0 : Integer.parseInt(here.group(3));
        String step = change(values, request.param(ACT), place, worker);
        if (Repeats.places(values) > MOST || Repeats.workers(values, place) > MOST) {
            throw ServiceException.rejected(Rejection.error("FRM-004", "", "Il modulo contiene al massimo " + MOST + " sedi e " + MOST + " lavoratori per sede.",
                    "Usare i caricamenti massivi, oppure dividere la comunicazione.").said(Phrase.of("FORM-MANY", MOST)));
        }
        Draft saved = drafts.save(request.caller(), draft, new Drafts.Change(draft.version(), draft.tab(), values, step, null, false));
        return WebResponse.redirect("/moduli/" + saved.id() + "/" + step);
    }

    private static String change(Map<String, String> values, String act, int place, int worker) {
        switch (act) {
            case "worker" -> {
                Repeats.addWorker(values, place);
                return "spostato-" + place + "-" + Repeats.workers(values, place);
            }
            case "place" -> {
                Repeats.addPlace(values);
                return "sede-" + Repeats.places(values);
            }
            case "remove" -> {
                Repeats.remove(values, place, worker);
                return "sede-1";
            }
            default -> throw ServiceException.notFound("Questo modulo non conosce l'operazione richiesta.").said("FORM-NO-OPERATION");
        }
    }
}
