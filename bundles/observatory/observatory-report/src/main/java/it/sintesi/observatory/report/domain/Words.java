package it.sintesi.observatory.report.domain;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Figures as words, and the drafts of the texts. */
public final class Words {

    private final Texts texts;

    public Words(Texts texts) {
        this.texts = texts;
    }

    /** A figure as the tables show it. */
    public String of(Content.Figure figure) {
        if (figure.value() == null) {
            return texts.get(figure.hidden() ? "hidden" : "none");
        }
        return figure.change() ? change(figure.value()) : number(figure.value());
    }

    /** The text that a comparison with the year before suggests; plain sentences, no judgement. */
    public String compared(List<Content.Line> lines) {
        return text(lines.stream().filter(line -> line.figures().get(0).value() != null).map(this::sentence).toList());
    }

    /** The text that a table suggests: the greatest row of each column that adds up. */
    public String greatest(List<String> columns, List<Content.Line> lines, boolean periods, IntPredicate addsUp) {
        List<String> sentences = new ArrayList<>();
        for (int column = 0; column + 1 < columns.size(); column++) {
            if (addsUp.test(column)) {
                most(periods ? "draft.peak" : "draft.most", columns.get(column + 1), lines, column).ifPresent(sentences::add);
            }
        }
        return text(sentences);
    }

    private String text(List<String> sentences) {
        return sentences.isEmpty() ? texts.get("draft.nothing") : String.join("\n", sentences);
    }

    private String sentence(Content.Line line) {
        Content.Figure now = line.figures().get(0), before = line.figures().get(1), change = line.figures().get(2);
        if (before.value() == null || change.value() == null) {
            return texts.get("draft.line", line.label(), number(now.value()));
        }
        return texts.get("draft.compared", line.label(), number(now.value()), change(change.value()), number(before.value()));
    }

    private Optional<String> most(String sentence, String column, List<Content.Line> lines, int at) {
        // A share makes sense only of counts that add up: a column with a negative figure is a balance.
        boolean counts = lines.stream().allMatch(line -> line.figures().get(at).value() == null || line.figures().get(at).value().signum() >= 0);
        BigDecimal sum = lines.stream().map(line -> line.figures().get(at).value()).filter(v -> v != null).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!counts || sum.signum() == 0) {
            return Optional.empty();
        }
        return lines.stream().filter(line -> line.figures().get(at).value() != null).max(Comparator.comparing(line -> line.figures().get(at).value())).map(line -> {
            BigDecimal value = line.figures().get(at).value();
            return texts.get(sentence, column.toLowerCase(Locale.ITALY), line.label(), number(value), number(sum), format("0.0", 100 * value.doubleValue() / sum.doubleValue()));
        });
    }

    private static String number(BigDecimal value) {
        return format("#,##0.##", value);
    }

    private static String change(BigDecimal value) {
        return format(value.signum() == 0 ? "0.0" : "+#,##0.0;-#,##0.0", value) + " %";
    }

    private static String format(String pattern, Number value) {
        // The true minus sign: a hyphen is easily overlooked.
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ITALY)).format(value).replace('-', '\u2212');
    }
}
