package it.sintesi.did.domain;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a person answered in the form, by name; only names that the form knows, and values that have the right shape. */
public final class Answers {

    private static final String YES_NO = "true|false";
    private static final String MONTHS = "\\d{1,3}";
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final String AMOUNT = "\\d{1,7}([.,]\\d{1,2})?";
    /** What each answer may look like. */
    private static final Map<String, String> SHAPES = Map.ofEntries(Map.entry("citizenship", "ITALIAN|EU|NON_EU"), Map.entry("schooling", YES_NO),
            Map.entry("domicile", YES_NO), Map.entry("office", "[a-z0-9-]{1,60}"), Map.entry("permitWork", YES_NO), Map.entry("permitUnlimited", YES_NO),
            Map.entry("permitExpiry", DAY), Map.entry("renewal", DAY), Map.entry("working", YES_NO), Map.entry("employeeIncome", AMOUNT), Map.entry("selfIncome", AMOUNT),
            Map.entry("benefit", YES_NO), Map.entry("available", YES_NO), Map.entry("accept", YES_NO), Map.entry("education", "\\d0"),
            Map.entry("presence", "MENO_5|5_10|OLTRE_10"), Map.entry("everWorked", YES_NO), Map.entry("yearAgo", "OCCUPATO|IN_CERCA|STUDENTE|INATTIVO|ALTRO"),
            Map.entry("lastJobMonths", MONTHS), Map.entry("position", "INDETERMINATO|DETERMINATO|APPRENDISTA|COLLABORATORE|AUTONOMO|ALTRO"),
            Map.entry("searching", MONTHS), Map.entry("enrolled", "NO|SCUOLA|UNIVERSITA|CORSO"), Map.entry("household", "[1-9]\\d?"), Map.entry("children", YES_NO),
            Map.entry("minors", YES_NO), Map.entry("declaredOn", DAY));

    private final Map<String, String> values;

    public Answers(Map<String, String> values) {
        Map<String, String> known = new TreeMap<>(values);
        known.values().removeIf(v -> v == null || v.isBlank());
        known.keySet().retainAll(SHAPES.keySet());
        this.values = Map.copyOf(known);
    }

    /** Names of the answers. */
    public static Set<String> names() {
        return SHAPES.keySet();
    }

    public Map<String, String> values() {
        return values;
    }

    /** These with others put over them; a name of the list without a value takes the former answer away. */
    public Answers with(List<String> names, Map<String, String> others) {
        Map<String, String> merged = new TreeMap<>(values);
        names.forEach(merged::remove);
        names.stream().filter(others::containsKey).forEach(n -> merged.put(n, others.get(n)));
        return new Answers(merged);
    }

    /** Every answer that does not have the shape of its name. */
    public List<Rejection> problems() {
        List<Rejection> problems = new ArrayList<>();
        new TreeMap<>(values).forEach((name, value) -> {
            if (!value.matches(SHAPES.get(name)) || SHAPES.get(name).equals(DAY) && !isDay(value)) {
                problems.add(Rejection.error("DID-001", name, "La risposta «" + value + "» non si capisce.", "Scegliete una delle voci proposte; gli importi si scrivono come 1234,50").said(Phrase.of("DID-ANSWER", value)));
            }
        });
        if ("false".equals(text("children")) && "true".equals(text("minors"))) {
            problems.add(Rejection.error("DID-002", "minors", "Figli minori a carico senza figli a carico.", "Correggete una delle due risposte"));
        }
        return problems;
    }

    public String text(String name) {
        return values.get(name);
    }

    public Boolean yes(String name) {
        return values.containsKey(name) ? Boolean.valueOf(values.get(name)) : null;
    }

    public LocalDate day(String name) {
        return values.containsKey(name) ? LocalDate.parse(values.get(name)) : null;
    }

    public BigDecimal amount(String name) {
        return values.containsKey(name) ? new BigDecimal(values.get(name).replace(',', '.')) : null;
    }

    private static boolean isDay(String value) {
        try {
            return LocalDate.parse(value) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
