package it.sintesi.communications.forms;

import it.sintesi.communications.forms.field.Lookups;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.codelist.CodeList;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Suggestions while one types; they tell codes of public lists and nothing else. */
public final class LookupPages {

    private static final Map<String, List<String>> TOGETHER = Map.of(CodeList.MUNICIPALITIES, List.of(CodeList.MUNICIPALITIES, CodeList.FOREIGN_STATES),
            CodeList.SECTORS_2007, List.of(CodeList.SECTORS_2007, CodeList.SECTORS_2025));
    private static final int MOST = 12;
    private static final int SHORTEST = 2;

    private final Lookups lookups;
    private final CertifiedClock clock;

    public LookupPages(Lookups lookups, CertifiedClock clock) {
        this.lookups = lookups;
        this.clock = clock;
    }

    /** The text comes under the name of its field, as the browser sends it. */
    WebResponse suggest(WebRequest request) {
        String list = request.variable("list");
        if (!lookups.known(list)) {
            throw ServiceException.notFound("Non esiste un elenco con questo nome.").said("FORM-NO-LIST");
        }
        List<String> texts = new ArrayList<>();
        request.parameters().forEach((name, values) -> {
            if (!"giorno".equals(name)) {
                texts.addAll(values);
            }
        });
        String text = texts.isEmpty() ? "" : texts.get(0).strip();
        LocalDate day = request.day("giorno") == null ? clock.today() : request.day("giorno");
        return WebResponse.view("suggestions", Map.of("choices", text.length() < SHORTEST || text.length() > 100 ? List.of()
                : lookups.suggest(TOGETHER.getOrDefault(list, List.of(list)), text, day, entry -> true, MOST)));
    }
}
