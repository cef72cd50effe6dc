package it.sintesi.observatory.web.shown;

import it.sintesi.observatory.web.numbers.Numbers;
import it.sintesi.kernel.api.Page;
import it.sintesi.observatory.api.Answer;
import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.api.Measure;
import it.sintesi.observatory.web.ask.Asked;
import it.sintesi.observatory.web.ask.Show;
import java.util.Comparator;
import java.util.List;

/** Turns an answer into what the page shows, in the view that was asked for or, where that cannot be, in the nearest. */
public final class Results {

    /** Rows a page of a long table. */
    public static final int PAGE = 100;
    /** Columns of a crossed table; above, the answer is listed. */
    private static final int COLUMNS = 40;
    private static final int CROSSED_ROWS = 400;
    private static final int HEAT_CELLS = 6_000;

    private final Names names;

    public Results(Names names) {
        this.names = names;
    }

    /** The page {@code number} (from 0) of a table that is longer than {@link #PAGE}. */
    public Result of(Asked asked, Answer answer, Comparison comparison, int number) {
        Statement statement = new Statement(names);
        String title = statement.title(answer.question());
        List<Measure> measures = answer.question().measures();
        Show show = possible(asked.show(), answer);
        Drawings drawings = new Drawings(names, "g");
        List<Drawings.Drawing> drawn = switch (show) {
            case LINE -> drawings.lines(statement.rest(answer.question()), answer, comparison);
            case BAR -> drawings.bars(statement.rest(answer.question()), answer, comparison);
            case MAP -> drawings.maps(statement.rest(answer.question()), answer);
            default -> List.of();
        };
        Page<Answer.Row> page = page(sorted(answer, asked.sort()), number);
        Grid grid;
        List<String> bounds = List.of();
        Crossed crossed = crossable(answer, comparison, show) ? new Crossed(answer, 0) : null;
        if (crossed != null && (show == Show.HEAT || crossed.columns().size() <= COLUMNS && crossed.rows().size() <= CROSSED_ROWS)) {
            Shades shades = show == Show.HEAT ? new Shades(crossed.values()) : null;
            grid = new Grids(names).crossed(title, crossed, measures.get(0), shades);
            bounds = shades == null ? List.of() : shades.bounds().stream().map(b -> Numbers.number(b, Numbers.digits(measures.get(0)))).toList();
            page = new Page<>(answer.rows(), answer.rows().size(), 0, Math.max(1, answer.rows().size()));
        } else if (answer.question().dimensions().isEmpty()) {
            grid = new Grids(names).single(title, answer, comparison);
        } else {
            grid = new Grids(names).list(title, answer, page.items(), comparison, asked.sort(), true);
        }
        String hint = show != asked.show() ? "hint." + asked.show() : show == Show.HEAT && comparison != null ? "hint.compare" : "";
        return new Result(title, statement.notes(answer), drawn, grid, bounds, page, hint, measures.stream().map(m -> Meaning.of(m, names.texts())).toList());
    }

    private static boolean crossable(Answer answer, Comparison comparison, Show show) {
        return answer.question().dimensions().size() == 2 && (show == Show.HEAT || comparison == null && answer.question().measures().size() == 1);
    }

    private static Show possible(Show show, Answer answer) {
        List<Dimension> dimensions = answer.question().dimensions();
        boolean can = switch (show) {
            case TABLE -> true;
            case LINE -> !dimensions.isEmpty() && dimensions.size() <= 2 && dimensions.get(0).time();
            case BAR -> dimensions.size() <= 2;
            case HEAT -> dimensions.size() == 2 && answer.rows().size() <= HEAT_CELLS;
            case MAP -> dimensions.equals(List.of(Dimension.MUNICIPALITY));
        };
        return can ? show : Show.TABLE;
    }

    private static List<Answer.Row> sorted(Answer answer, Measure by) {
        int column = by == null ? -1 : answer.question().measures().indexOf(by);
        return column < 0 ? answer.rows()
                : answer.rows().stream().sorted(Comparator.comparing((Answer.Row row) -> row.cells().get(column).value(), Comparator.nullsFirst(Comparator.naturalOrder())).reversed()).toList();
    }

    private static Page<Answer.Row> page(List<Answer.Row> rows, int number) {
        int total = rows.size();
        int valid = Math.max(0, Math.min(number, Math.max(0, (total - 1) / PAGE)));
        return new Page<>(rows.subList(Math.min(total, valid * PAGE), Math.min(total, (valid + 1) * PAGE)), total, valid, PAGE);
    }
}
