package it.sintesi.observatory.web.ask;

import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.api.Question;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** The question as the query of an address: equal questions have equal addresses. */
public final class Address {

    private Address() {
    }

    /** Without the question mark. */
    public static String of(Asked asked) {
        return of(asked.question(), asked.compare(), asked.show()) + (asked.sort() == null ? "" : "&sort=" + asked.sort());
    }

    /** A question shown in some way. */
    public static String of(Question question, boolean compare, Show show) {
        List<String> parts = new ArrayList<>();
        question.measures().forEach(m -> parts.add("m=" + m.name()));
        for (Dimension dimension : question.dimensions()) {
            parts.add((dimension.time() ? "step=" : "by=") + dimension.name());
        }
        parts.add("from=" + question.from());
        parts.add("to=" + question.to());
        if (question.view() != Question.View.WORKPLACE) {
            parts.add("view=" + question.view());
        }
        if (question.counting() != Question.Counting.GROSS) {
            parts.add("counting=" + question.counting());
        }
        new TreeMap<>(question.filters()).forEach((dimension, values) -> values.stream().sorted().forEach(v -> parts.add("where." + dimension.name() + "=" + encode(v))));
        if (compare) {
            parts.add("compare=YEAR");
        }
        if (show != Show.TABLE) {
            parts.add("show=" + show);
        }
        return String.join("&", parts);
    }

    /** Name of a file for the answer, without ending. */
    public static String fileName(Question question) {
        String measure = question.measures().get(0).name().toLowerCase(Locale.ROOT).replace('_', '-');
        return "osservatorio-" + measure + "-" + question.from() + "-" + question.to();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
