package it.sintesi.rules.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Dated parameters of a rule bundle, without gaps and overlaps: from its first day on each parameter has exactly one value a day. */
public final class Parameters {

    private final Map<String, List<Parameter>> byCode;

    private Parameters(Map<String, List<Parameter>> byCode) {
        this.byCode = byCode;
    }

    /**
     * Takes the parameters over after checking them.
     *
     * @throws IllegalArgumentException naming every gap, overlap and reversed period
     */
    public static Parameters of(Collection<Parameter> parameters) {
        Map<String, List<Parameter>> byCode = parameters.stream()
                .sorted(Comparator.comparing(Parameter::validFrom))
                .collect(Collectors.groupingBy(Parameter::code, TreeMap::new, Collectors.toUnmodifiableList()));
        List<String> problems = new ArrayList<>();
        byCode.values().forEach(rows -> check(rows, problems));
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("Parameters: " + String.join("; ", problems));
        }
        return new Parameters(byCode);
    }

    private static void check(List<Parameter> rows, List<String> problems) {
        for (int i = 0; i < rows.size(); i++) {
            Parameter row = rows.get(i);
            if (row.validTo() != null && row.validTo().isBefore(row.validFrom())) {
                problems.add(row.code() + " ends on " + row.validTo() + ", before it begins on " + row.validFrom());
            }
            if (i + 1 < rows.size()) {
                Parameter next = rows.get(i + 1);
                LocalDate expected = row.validTo() == null ? null : row.validTo().plusDays(1);
                if (expected == null || next.validFrom().isBefore(expected)) {
                    problems.add(row.code() + " has two values from " + next.validFrom());
                } else if (next.validFrom().isAfter(expected)) {
                    problems.add(row.code() + " has no value from " + expected + " to " + next.validFrom().minusDays(1));
                }
            }
        }
    }

    /**
     * The parameter in force on a day.
     *
     * @throws IllegalArgumentException when it has no value on that day
     */
    public Parameter get(String code, LocalDate day) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(p -> !day.isBefore(p.validFrom()) && (p.validTo() == null || !day.isAfter(p.validTo())))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Parameter " + code + " has no value on " + day));
    }

    /** Its value; same errors as {@link #get}. */
    public BigDecimal value(String code, LocalDate day) {
        return get(code, day).value();
    }

    /** Its value as a whole number; {@link ArithmeticException} when it has decimals. */
    public int whole(String code, LocalDate day) {
        return value(code, day).intValueExact();
    }

    /** Every parameter, by code and date. */
    public List<Parameter> all() {
        return byCode.values().stream().flatMap(List::stream).toList();
    }
}
