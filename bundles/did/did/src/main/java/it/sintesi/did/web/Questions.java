package it.sintesi.did.web;

import it.sintesi.did.application.Neighbours;
import it.sintesi.did.domain.Answers;
import it.sintesi.kernel.api.codelist.CodeList;
import it.sintesi.web.api.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The questions of the form with their choices; labels and hints are the messages {@code q.<name>} and {@code q.<name>.hint}. */
final class Questions {

    /** Steps of the portal, in order, with what they may ask. */
    static final Map<String, List<String>> STEPS = steps();

    private static final Map<String, List<String>> CHOICES = Map.of("citizenship", List.of("ITALIAN", "EU", "NON_EU"), "presence", List.of("MENO_5", "5_10", "OLTRE_10"),
            "yearAgo", List.of("OCCUPATO", "IN_CERCA", "STUDENTE", "INATTIVO", "ALTRO"),
            "position", List.of("INDETERMINATO", "DETERMINATO", "APPRENDISTA", "COLLABORATORE", "AUTONOMO", "ALTRO"), "enrolled", List.of("NO", "SCUOLA", "UNIVERSITA", "CORSO"));
    private static final List<String> YES_NO = List.of("schooling", "domicile", "permitWork", "permitUnlimited", "working", "benefit", "available", "everWorked", "children", "minors");
    private static final List<String> DAYS = List.of("permitExpiry", "renewal");

    private final Neighbours others;

    Questions(Neighbours others) {
        this.others = others;
    }

    private static Map<String, List<String>> steps() {
        Map<String, List<String>> steps = new LinkedHashMap<>();
        steps.put("dati", List.of("citizenship", "schooling", "domicile", "office", "permitWork", "permitUnlimited", "permitExpiry", "renewal", "education", "presence"));
        steps.put("lavoro", List.of("working", "employeeIncome", "selfIncome", "benefit", "available"));
        steps.put("profilo", List.of("everWorked", "lastJobMonths", "position", "yearAgo", "searching", "enrolled", "household", "children", "minors"));
        return steps;
    }

    /**
     * A question.
     *
     * @param name    name of the answer
     * @param type    {@code yesno}, {@code select}, {@code date}, or {@code text} for figures
     * @param value   answer so far, or empty
     * @param choices text by value, in order; empty unless {@code select}
     */
    public record Question(String name, String type, String value, Map<String, String> choices) {
    }

    /** The questions of a step that have to be asked. */
    List<Question> of(String step, List<String> asked, Answers answers, Texts texts) {
        return STEPS.get(step).stream().filter(name -> "available".equals(name) || asked.contains(name)).map(name -> question(name, answers, texts)).toList();
    }

    Question question(String name, Answers answers, Texts texts) {
        String value = answers.text(name) == null ? "" : answers.text(name);
        if (YES_NO.contains(name)) {
            return new Question(name, "yesno", value, Map.of());
        }
        Map<String, String> choices = choices(name, texts);
        return new Question(name, DAYS.contains(name) ? "date" : choices.isEmpty() ? "text" : "select", value, choices);
    }

    private Map<String, String> choices(String name, Texts texts) {
        Map<String, String> choices = new LinkedHashMap<>();
        switch (name) {
            case "education" -> others.codeLists().get(CodeList.EDUCATION).entries().forEach(e -> choices.put(e.code(), e.description()));
            case "office" -> others.offices().all().forEach(o -> choices.put(o.id(), o.name()));
            default -> CHOICES.getOrDefault(name, List.of()).forEach(c -> choices.put(c, texts.get("q." + name + "." + c)));
        }
        return choices;
    }
}
