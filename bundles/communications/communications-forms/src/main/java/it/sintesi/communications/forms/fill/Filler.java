package it.sintesi.communications.forms.fill;

import it.sintesi.communications.forms.draft.Draft;
import it.sintesi.communications.forms.field.Lookups;
import it.sintesi.communications.format.FiscalCode;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.codelist.CodeList;
import it.sintesi.kernel.api.security.Caller;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills in what follows from what was just written, so that nothing is asked that is known. What somebody wrote is never replaced. */
public final class Filler {

    private static final String PERSON = "Lavoratore.AnagraficaCompleta.";
    private static final String WORK_SEAT = "DatoreLavoro.SedeLavoro.";
    private static final String SEAT = "_seat";

    private final FormerMessages former;
    private final Lookups lookups;
    private final CertifiedClock clock;

    public Filler(FormerMessages former, Lookups lookups, CertifiedClock clock) {
        this.former = former;
        this.lookups = lookups;
        this.clock = clock;
    }

    /** Completes the new values; the old ones tell what has just changed. */
    public void fill(Caller caller, Draft draft, Map<String, String> before, Map<String, String> values) {
        if (values.containsKey(SEAT) && !values.get(SEAT).equals(before.get(SEAT))) {
            Seats.choose(values, values.get(SEAT), WORK_SEAT);
        }
        worker(caller, draft, before, values);
        postcodes(values);
    }

    private void worker(Caller caller, Draft draft, Map<String, String> before, Map<String, String> values) {
        String path = draft.form() == FormKind.UNIURG ? "Lavoratore.Codice-fiscale" : PERSON + "Codice-fiscale";
        String code = values.getOrDefault(path, "");
        if (code.equals(before.getOrDefault(path, "")) || !FiscalCode.valid(code)) {
            return;
        }
        if (draft.form() == FormKind.UNILAV || draft.form() == FormKind.UNISOMM) {
            former.newest(caller, draft.company(), draft.form(), null, code).ifPresent(known -> known.forEach((field, value) -> {
                if (field.startsWith("Lavoratore.") && !field.contains(".ModelloQ.")) {
                    absent(values, field, value);
                }
            }));
            FiscalCode.parse(code).ifPresent(parsed -> {
                absent(values, PERSON + "Sesso", parsed.sex());
                absent(values, PERSON + "Nascita.Comune", parsed.birthPlace());
                parsed.birthDate(clock.today()).ifPresent(day -> absent(values, PERSON + "Nascita.Data", day.toString()));
            });
        }
    }

    /** The postcode of a municipality that has only one. */
    private void postcodes(Map<String, String> values) {
        Map<String, String> found = new HashMap<>();
        values.forEach((path, value) -> {
            if (path.endsWith(".Comune") && !path.startsWith("_") && !path.contains("Nascita") && !path.contains("SedeLavoroPrecedente")) {
                lookups.lists().get(CodeList.MUNICIPALITIES).find(value, clock.today()).map(entry -> entry.attribute("cap")).filter(cap -> cap.matches("\\d{5}"))
                        .ifPresent(cap -> found.put(path.substring(0, path.length() - "Comune".length()) + "Cap", cap));
            }
        });
        found.forEach((path, cap) -> absent(values, path, cap));
    }

    private static void absent(Map<String, String> values, String path, String value) {
        if (values.getOrDefault(path, "").isEmpty()) {
            values.put(path, value);
        }
    }

    /** Name of the worker for the list of drafts. */
    public static String workerName(Map<String, String> values) {
        for (String path : List.of(PERSON, "Lavoratore.", "TrasferimentoAzienda.SedeLavoro.Lavoratori.DatiLavoratore.")) {
            String name = (values.getOrDefault(path + "Cognome", "") + " " + values.getOrDefault(path + "Nome", "")).strip();
            if (!name.isEmpty()) {
                return name;
            }
        }
        return "";
    }

    /** Fiscal code of the worker, for the trail of accesses; null when nobody is named. */
    public static String workerCode(Map<String, String> values) {
        String code = values.getOrDefault(PERSON + "Codice-fiscale", values.getOrDefault("Lavoratore.Codice-fiscale", ""));
        return code.isEmpty() ? null : code;
    }
}
