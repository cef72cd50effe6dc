package it.sintesi.observatory.report.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a report says: figures as they were gathered, and texts.
 *
 * @param half     half-year, {@code 2026-S1}
 * @param asOf     last event that the warehouse knew, ISO instant; empty when unknown
 * @param sections in order
 */
public record Content(String half, String asOf, List<Section> sections) {

    /**
     * A section.
     *
     * @param id      name
     * @param draft   text made from the figures
     * @param text    text as edited
     * @param columns titles of the table, the first for the rows' names
     * @param lines   rows
     * @param charted columns that are drawn, from 1
     */
    public record Section(String id, String draft, String text, List<String> columns, List<Line> lines, List<Integer> charted) {

        public Section {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
            charted = List.copyOf(charted);
        }

        /** The same with another text. */
        public Section with(String other) {
            return new Section(id, draft, other, columns, lines, charted);
        }
    }

    /** A row with one figure a column. */
    public record Line(String label, List<Figure> figures) {

        public Line {
            figures = List.copyOf(figures);
        }
    }

    /**
     * A figure.
     *
     * @param value  null when there is none or it is hidden
     * @param hidden true when it is too small to be shown
     * @param change true for a change in per cent, to be shown with its sign
     */
    public record Figure(BigDecimal value, boolean hidden, boolean change) {
    }

    public Content {
        sections = List.copyOf(sections);
    }
}
