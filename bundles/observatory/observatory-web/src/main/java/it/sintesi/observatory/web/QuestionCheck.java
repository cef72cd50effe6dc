package it.sintesi.observatory.web;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.api.Measure;
import it.sintesi.observatory.api.Observatory;
import it.sintesi.observatory.web.ask.Asked;
import it.sintesi.web.api.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks a readable question against what the warehouse knows, so that the page says what is wrong before asking. */
final class QuestionCheck {

    private static final int NAMED = 5;
    private static final int SHOWN = 40;

    private QuestionCheck() {
    }

    static Asked check(Observatory observatory, Texts texts, Asked asked) {
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
            List<String> unknown = values.stream().filter(v -> !known.contains(v)).sorted().toList();
            if (!unknown.isEmpty()) {
                String named = unknown.stream().limit(NAMED).map(v -> v.length() <= SHOWN ? v : v.substring(0, SHOWN) + "…").collect(Collectors.joining(", "));
                String name = texts.get("dimension." + dimension.name());
                problems.add(Rejection.error("OS-P12", "where." + dimension.name(), texts.get("problem.OS-P12", named, name), texts.get("problem.OS-P12.mend", name)));
            }
        });
        return asked.with(problems);
    }
}
