package it.sintesi.observatory.web;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.api.Measure;
import it.sintesi.observatory.api.Observatory;
import it.sintesi.observatory.api.Question;
import it.sintesi.observatory.web.ask.Asked;
import it.sintesi.observatory.web.numbers.Numbers;
import it.sintesi.web.api.Texts;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks a readable question against what the warehouse knows, so that the page says what is wrong before asking. */
final class QuestionCheck {

    private static final int NAMED = 5;
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int MONTHS_OF_A_HALF = 6;
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int SHOWN = 40;

    private QuestionCheck() {
    }

    /** The question with everything that is wrong with it; {@code most} is how many rows its answer may have. */
    static Asked check(Observatory observatory, Texts texts, Asked asked, long most) {
        List<Rejection> problems = new ArrayList<>(asked.problems());
        Set<Dimension> used = new LinkedHashSet<>(asked.question().dimensions());
        used.addAll(asked.question().filters().keySet());
        for (Measure measure : asked.question().measures()) {
            List<Dimension> possible = observatory.dimensionsOf(measure);
            used.stream().filter(d -> !possible.contains(d)).forEach(d -> {
                String name = texts.get("measure." + measure.name());
                String by = texts.get("dimension." + d.name());
                String others = possible.stream().map(p -> texts.get("dimension." + p.name())).collect(Collectors.joining(", "));
                problems.add(Rejection.error("OS-P11", "by", texts.get("problem.OS-P11", name, by), texts.get("problem.OS-P11.mend", others)));
            });
        }
        asked.question().filters().forEach((dimension, values) -> {
            Set<String> known = observatory.values(dimension).stream().map(Observatory.Value::code).collect(Collectors.toSet());
            List<String> unknown = values.stream().filter(v -> !known.contains(v) && v.equals(observatory.label(dimension, v))).sorted().toList();
            if (!unknown.isEmpty()) {
                String named = unknown.stream().limit(NAMED).map(v -> v.length() <= SHOWN ? v : v.substring(0, SHOWN) + "…").collect(Collectors.joining(", "));
                String name = texts.get("dimension." + dimension.name());
                problems.add(Rejection.error("OS-P12", "where." + dimension.name(), texts.get("problem.OS-P12", named, name), texts.get("problem.OS-P12.mend", name)));
            }
        });
        long rows = problems.isEmpty() ? rows(observatory, asked.question()) : 0;
        if (rows > most) {
            problems.add(Rejection.error("OS-P14", "by", texts.get("problem.OS-P14", Numbers.number(BigDecimal.valueOf(rows), 0), Numbers.number(BigDecimal.valueOf(most), 0)),
                    texts.get("problem.OS-P14.mend")));
        }
        return asked.with(problems);
    }

    /** How many rows the answer has at most: every value with every other. */
    private static long rows(Observatory observatory, Question question) {
        long rows = 1;
        for (Dimension dimension : question.dimensions()) {
            Set<String> kept = question.filters().get(dimension);
            rows *= dimension.time() ? periods(dimension, question) : kept != null ? kept.size() : observatory.values(dimension).size() + 1L;
        }
        return rows;
    }

    private static long periods(Dimension dimension, Question question) {
        long months = ChronoUnit.MONTHS.between(question.from().withDayOfMonth(1), question.to()) + 1;
        return switch (dimension) {
            case DAY -> ChronoUnit.DAYS.between(question.from(), question.to()) + 1;
            case MONTH -> months;
            case QUARTER -> months / MONTHS_OF_A_QUARTER + 2;
            case HALF_YEAR -> months / MONTHS_OF_A_HALF + 2;
            default -> months / MONTHS_OF_A_YEAR + 2;
        };
    }
}
