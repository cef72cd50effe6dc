package it.sintesi.communications.forms;

import it.sintesi.communications.forms.field.FormField;
import it.sintesi.communications.forms.field.FormState;
import it.sintesi.communications.forms.field.FormStep;
import it.sintesi.communications.forms.field.Lookups;
import it.sintesi.communications.forms.fill.Filler;
import it.sintesi.web.api.WebRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a window sent, in the form in which it is kept. */
public final class Posted {

    private static final Pattern ITALIAN_DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final int LONGEST = 500;
    private static final String PICKED = "pick:";

    private final Lookups lookups;
    private final Filler filler;

    public Posted(Lookups lookups, Filler filler) {
        this.lookups = lookups;
        this.filler = filler;
    }

    /** The values after what was sent for this page, completed by what follows from it; other pages stay as they are. */
    Map<String, String> merge(WebRequest request, Forms.Open open, FormStep step) {
        Map<String, String> values = merge(request, step, open.state());
        filler.fill(request.caller(), open.draft(), open.state().values(), values);
        return values;
    }

    private Map<String, String> merge(WebRequest request, FormStep step, FormState state) {
        Map<String, String> values = new LinkedHashMap<>(state.values());
        step.groups().stream().flatMap(group -> group.fields().stream()).filter(field -> !field.fixed()).forEach(field -> {
            List<String> sent = request.parameters().get(field.path());
            if (sent != null && !sent.isEmpty()) {
                String picked = request.param(PICKED + field.path());
                values.put(field.path(), normal(field, picked == null ? sent.get(0) : picked, state.day()));
            }
        });
        return values;
    }

    private String normal(FormField field, String sent, LocalDate day) {
        String text = sent.strip().replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "");
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        if (text.isEmpty()) {
            return "";
        }
        return switch (field.input()) {
            case CODE -> text.toUpperCase(Locale.ROOT).replace(" ", "");
            case NUMBER -> text.replaceAll("[ .€]", "").replaceAll(",\\d{1,2}$", "");
            case DATE -> iso(text);
            case LOOKUP -> lookups.resolve(field.lists(), text, day);
            default -> text;
        };
    }

    /** Days as browsers send them, or as people write them. */
    private static String iso(String text) {
        Matcher italian = ITALIAN_DAY.matcher(text);
        return italian.matches() ? "%s-%02d-%02d".formatted(italian.group(3), Integer.parseInt(italian.group(2)), Integer.parseInt(italian.group(1))) : text;
    }
}
