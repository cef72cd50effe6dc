package it.sintesi.portal;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.Offices;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** The offices with their territories: which one is mine, where it is, when it is open. */
public final class OfficePages {

    private final Offices offices;

    public OfficePages(Offices offices) {
        this.offices = offices;
    }

    /** A municipality with the office that serves it. */
    public record Served(String municipality, Office office) {
    }

    List<WebPage> pages() {
        return List.of(WebPage.get(Shell.PORTAL, "/uffici", Guard.PUBLIC, this::list),
                WebPage.get(Shell.PORTAL, "/uffici/comuni", Guard.PUBLIC, r -> WebResponse.view("municipalities", Map.of("served", all()))),
                WebPage.get(Shell.PORTAL, "/uffici/{id}", Guard.PUBLIC, this::show, caller -> offices.all().stream().map(o -> "/uffici/" + o.id()).findFirst()));
    }

    private WebResponse list(WebRequest request) {
        String town = request.param("comune");
        Map<String, Object> model = new HashMap<>();
        model.put("town", town == null ? "" : town);
        model.put("found", town == null ? List.of() : find(town));
        model.put("offices", offices.all());
        return WebResponse.view("offices", model);
    }

    private List<Served> find(String town) {
        String wanted = plain(town);
        // First the municipality of that very name, then those that contain it.
        return all().stream().filter(s -> plain(s.municipality()).contains(wanted))
                .sorted(Comparator.comparing(s -> !plain(s.municipality()).equals(wanted))).limit(20).toList();
    }

    /** Every municipality of the province in the order of the dictionary. */
    private List<Served> all() {
        Collator italian = Collator.getInstance(Locale.ITALIAN);
        return offices.all().stream().flatMap(office -> office.municipalities().stream().map(m -> new Served(m.name(), office)))
                .sorted(Comparator.comparing(Served::municipality, italian)).toList();
    }

    private WebResponse show(WebRequest request) {
        Office office = offices.byId(request.variable("id")).orElseThrow(() -> ServiceException.notFound("L'ufficio indicato non esiste.").said("WEB-NO-OFFICE"));
        return WebResponse.view("office", Map.of("office", office));
    }

    /** Lower case without accents and apostrophes, as people type names. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replaceAll("[^\\p{L}]+", " ").strip().toLowerCase(Locale.ITALIAN);
    }
}
