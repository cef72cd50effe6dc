package it.sintesi.observatory.web.chart;

import it.sintesi.observatory.web.numbers.Numbers;
import java.math.BigDecimal;

/** Bars from left to right, each with its figure; the name of a category stands above its bars, so that long names fit on a phone. */
public final class BarChart {

    private static final int NAME = 20;
    private static final int BAR = 18;
    private static final int GAP = 10;
    private static final int LEGEND = 24;
    private static final double LETTER = 7.2;
    private static final int SIDE = 4;

    private final Chart chart;
    private final Frame frame;
    private final Scale scale;
    private final double figures;

    private BarChart(Chart chart, Frame frame) {
        this.chart = chart;
        this.frame = frame;
        this.scale = chart.scale();
        this.figures = 10 + LETTER * chart.series().stream().flatMap(s -> s.values().stream()).mapToInt(v -> v == null ? 1 : figure(v).length()).max().orElse(1);
    }

    /** Both sizes, one after the other. */
    public static String draw(Chart chart) {
        return new BarChart(chart, Frame.WIDE).draw() + new BarChart(chart, Frame.NARROW).draw();
    }

    private String draw() {
        String id = frame.id(chart.id());
        int each = NAME + BAR * chart.series().size() + GAP;
        int legend = chart.series().size() > 1 ? LEGEND * chart.series().size() : 0;
        Svg svg = new Svg(id, frame.css, frame.width, legend + each * chart.categories().size() + GAP, chart.title(), chart.description());
        svg.raw("<defs>");
        for (int s = 0; s < chart.series().size(); s++) {
            svg.raw(Look.of(s).definition(id));
        }
        svg.raw("</defs>");
        for (int s = 0; legend > 0 && s < chart.series().size(); s++) {
            svg.rect(SIDE, LEGEND * s + 4.0, 26, 14, Look.of(s).fill(id), Look.of(s).colour).text(38, LEGEND * s + 16.0, "start", cut(chart.series().get(s).name()));
        }
        for (int c = 0; c < chart.categories().size(); c++) {
            double top = legend + (double) each * c;
            svg.text(SIDE, top + 15, "start", cut(chart.categories().get(c)));
            svg.line(x(0), top + NAME - 2, x(0), top + NAME + BAR * chart.series().size() - 2.0, "#17324d");
            for (int s = 0; s < chart.series().size(); s++) {
                bar(svg, top + NAME + BAR * s, chart.series().get(s).values().get(c), Look.of(s), id);
            }
        }
        return svg.end();
    }

    private void bar(Svg svg, double top, BigDecimal value, Look look, String id) {
        if (value == null) {
            svg.text(x(0) + 6, top + 12, "start", "–");
            return;
        }
        double from = Math.min(x(0), x(value.doubleValue()));
        double width = Math.abs(x(value.doubleValue()) - x(0));
        svg.rect(from, top, width, BAR - 4.0, look.fill(id), look.colour);
        svg.text(Math.max(x(0), from + width) + 5, top + 12, "start", figure(value));
    }

    private double x(double value) {
        return SIDE + (frame.width - 2 * SIDE - figures) * scale.share(value);
    }

    private String figure(BigDecimal value) {
        return Numbers.number(value, chart.digits());
    }

    private String cut(String name) {
        int room = (int) ((frame.width - 44) / LETTER);
        return name.length() <= room ? name : name.substring(0, room - 1) + "…";
    }
}
