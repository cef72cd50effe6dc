package it.sintesi.observatory.web.chart;

import it.sintesi.observatory.web.numbers.Numbers;
import java.math.BigDecimal;
import java.util.List;

/** Lines over periods; a missing figure leaves a gap. */
public final class LineChart {

    private static final int PLOT = 260;
    private static final int TOP = 12;
    private static final int UNDER = 34;
    private static final int LEGEND = 22;
    private static final double LETTER = 7.2;
    private static final int MARKS = 40;
    private static final String GRID = "#d5dbe1";

    private final Chart chart;
    private final Frame frame;
    private final Scale scale;
    private final double left;
    private final double right;

    private LineChart(Chart chart, Frame frame) {
        this.chart = chart;
        this.frame = frame;
        this.scale = chart.scale();
        this.left = 10 + LETTER * scale.ticks().stream().mapToInt(t -> tick(t).length()).max().orElse(1);
        this.right = frame.width - 14;
    }

    /** Both sizes, one after the other. */
    public static String draw(Chart chart) {
        return new LineChart(chart, Frame.WIDE).draw() + new LineChart(chart, Frame.NARROW).draw();
    }

    private String draw() {
        String id = frame.id(chart.id());
        Svg svg = new Svg(id, frame.css, frame.width, TOP + PLOT + UNDER + LEGEND * chart.series().size(), chart.title(), chart.description());
        for (double tick : scale.ticks()) {
            svg.line(left, y(tick), right, y(tick), tick == 0 ? "#17324d" : GRID).text(left - 6, y(tick) + 4, "end", tick(tick));
        }
        names(svg);
        for (int i = 0; i < chart.series().size(); i++) {
            Look look = Look.of(i);
            line(svg, chart.series().get(i).values(), look);
            double at = TOP + PLOT + UNDER + LEGEND * i + 10;
            svg.path("M4 " + Svg.n(at) + "H40", look.colour, look.dashes).raw(look.mark(22, at)).text(48, at + 4, "start", cut(chart.series().get(i).name()));
        }
        return svg.end();
    }

    private void names(Svg svg) {
        int longest = chart.categories().stream().mapToInt(String::length).max().orElse(1);
        int fit = Math.max(1, (int) ((right - left) / (longest * LETTER + 10)));
        int every = (chart.categories().size() + fit - 1) / fit;
        for (int i = 0; i < chart.categories().size(); i += Math.max(1, every)) {
            double half = chart.categories().get(i).length() * LETTER / 2;
            svg.line(x(i), TOP + PLOT, x(i), TOP + PLOT + 5.0, "#17324d")
                    .text(Math.max(half, Math.min(frame.width - half, x(i))), TOP + PLOT + 20.0, "middle", chart.categories().get(i));
        }
    }

    private void line(Svg svg, List<BigDecimal> values, Look look) {
        StringBuilder data = new StringBuilder();
        StringBuilder marks = new StringBuilder();
        boolean pen = false;
        int every = Math.max(1, values.size() / MARKS + 1) * (frame == Frame.NARROW && values.size() > 14 ? 2 : 1);
        for (int i = 0; i < values.size(); i++) {
            BigDecimal value = values.get(i);
            if (value == null) {
                pen = false;
                continue;
            }
            data.append(pen ? 'L' : 'M').append(Svg.n(x(i))).append(' ').append(Svg.n(y(value.doubleValue())));
            boolean alone = !pen && (i + 1 == values.size() || values.get(i + 1) == null);
            if (i % every == 0 || alone) {
                marks.append(look.mark(x(i), y(value.doubleValue())));
            }
            pen = true;
        }
        svg.path(data.toString(), look.colour, look.dashes).raw(marks.toString());
    }

    private double x(int index) {
        int last = Math.max(1, chart.categories().size() - 1);
        return left + 6 + (right - left - 12) * index / last;
    }

    private double y(double value) {
        return TOP + PLOT - PLOT * scale.share(value);
    }

    private String tick(double tick) {
        return Numbers.number(BigDecimal.valueOf(tick), scale.digits());
    }

    private String cut(String name) {
        int room = (int) ((frame.width - 52) / LETTER);
        return name.length() <= room ? name : name.substring(0, room - 1) + "…";
    }
}
