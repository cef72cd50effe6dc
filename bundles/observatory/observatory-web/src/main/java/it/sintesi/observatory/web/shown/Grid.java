package it.sintesi.observatory.web.shown;

import java.util.List;

/**
 * A table as it is shown.
 *
 * @param caption what it holds
 * @param labels  titles of the columns that name a row
 * @param heads   titles of the columns with figures
 * @param rows    the rows
 * @param foot    the whole, or null
 */
public record Grid(String caption, List<String> labels, List<Head> heads, List<Line> rows, Line foot) {

    public Grid {
        labels = List.copyOf(labels);
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /**
     * Title of a column with figures.
     *
     * @param text   as written
     * @param sort   name of the measure by which it sorts, empty when it does not
     * @param sorted true when rows stand in its order
     */
    public record Head(String text, String sort, boolean sorted) {

        public static Head of(String text) {
            return new Head(text, "", false);
        }
    }

    /** A row: its names and its figures. */
    public record Line(List<String> names, List<Box> boxes) {
    }

    /**
     * A figure.
     *
     * @param text as written
     * @param mark class of its shade (heat map), {@code masked} when protected, else empty
     */
    public record Box(String text, String mark) {

        public static Box of(String text) {
            return new Box(text, "");
        }
    }
}
