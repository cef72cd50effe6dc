package it.sintesi.observatory.sources.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import it.sintesi.observatory.api.ExternalFact;

/** Reads a file under a layout and tells all that is wrong with it. */
public final class SourceReader {

    /** Lines that a file may have. */
    public static final int MOST_LINES = 200_000;

    private final Territory territory;

    public SourceReader(Territory territory) {
        this.territory = territory;
    }

    /** Reads; {@code today} bounds the periods of sources that do not forecast. */
    public Reading read(Layout layout, byte[] content, LocalDate today) {
        SourceText text = SourceText.of(content);
        List<Problem> problems = new ArrayList<>();
        List<Reading.Figure> figures = new ArrayList<>();
        if (text.unclosed() > 0) {
            problems.add(new Problem(text.unclosed(), "", "QUOTE", "", ""));
        }
        if (text.rows().size() < 2) {
            problems.add(new Problem(1, "", "EMPTY", "", ""));
        } else if (text.rows().size() > MOST_LINES) {
            problems.add(new Problem(MOST_LINES, "", "LONG", Integer.toString(text.rows().size()), Integer.toString(MOST_LINES)));
        } else {
            Map<String, Integer> places = header(layout, text.rows().get(0), problems);
            if (problems.isEmpty()) {
                lines(layout, text, places, today, figures, problems);
            }
        }
        return new Reading(text, figures, problems);
    }

    private static Map<String, Integer> header(Layout layout, SourceText.Row row, List<Problem> problems) {
        Map<String, Integer> places = new HashMap<>();
        Set<String> known = new HashSet<>();
        layout.columns().forEach(column -> known.add(column.name()));
        for (int i = 0; i < row.cells().size(); i++) {
            String name = row.cells().get(i).toLowerCase(Locale.ROOT);
            if (!known.contains(name)) {
                problems.add(new Problem(row.line(), name, "COLUMN", name, String.join(", ", layout.columns().stream().map(Column::name).toList())));
            } else if (places.put(name, i) != null) {
                problems.add(new Problem(row.line(), name, "TWICE", name, ""));
            }
        }
        layout.columns().stream().filter(column -> column.required() && !places.containsKey(column.name()))
                .forEach(column -> problems.add(new Problem(row.line(), column.name(), "MISSING", column.name(), "")));
        return places;
    }

    private void lines(Layout layout, SourceText text, Map<String, Integer> places, LocalDate today, List<Reading.Figure> figures, List<Problem> problems) {
        Map<String, Long> seen = new HashMap<>();
        List<SourceText.Row> rows = text.rows();
        for (SourceText.Row row : rows.subList(1, rows.size())) {
            if (row.cells().size() != rows.get(0).cells().size()) {
                problems.add(new Problem(row.line(), "", "WIDTH", Integer.toString(row.cells().size()), Integer.toString(rows.get(0).cells().size())));
                continue;
            }
            LineReader line = new LineReader(layout, territory, places, row, text.italian(), today);
            List<ExternalFact> facts = line.facts(problems);
            for (ExternalFact fact : facts) {
                String key = fact.series() + "|" + fact.from() + "|" + fact.to() + "|" + fact.municipality() + "|" + fact.section();
                Long first = seen.putIfAbsent(key, row.line());
                if (first != null) {
                    problems.add(new Problem(row.line(), fact.series(), "DOUBLE", Long.toString(first), ""));
                } else {
                    figures.add(new Reading.Figure(row.line(), fact));
                }
            }
        }
    }
}
