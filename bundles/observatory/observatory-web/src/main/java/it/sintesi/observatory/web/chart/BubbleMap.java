package it.sintesi.observatory.web.chart;

import it.sintesi.observatory.web.numbers.Numbers;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A circle for each municipality, its area as large as its figure; hollow and dashed when the figure is negative, a dot when there is none. */
public final class BubbleMap {

    private static final String SEA = "#f5f7fa";
    private static final int LEGEND = 34;
    private static final int NAMED = 5;
    private static final int LEFT = 16;

    private final Chart chart;
    private final Frame frame;
    private final Map<String, BigDecimal> values;
    private final double largest;
    private final double west = Centroids.all().stream().mapToDouble(Centroids.Place::longitude).min().orElseThrow();
    private final double east = Centroids.all().stream().mapToDouble(Centroids.Place::longitude).max().orElseThrow();
    private final double south = Centroids.all().stream().mapToDouble(Centroids.Place::latitude).min().orElseThrow();
    private final double north = Centroids.all().stream().mapToDouble(Centroids.Place::latitude).max().orElseThrow();
    private final double scale;
    private final double radius;

    private BubbleMap(Chart chart, Map<String, BigDecimal> values, Frame frame) {
        this.chart = chart;
        this.values = values;
        this.frame = frame;
        this.radius = frame == Frame.WIDE ? 40 : 24;
        this.largest = values.values().stream().mapToDouble(v -> Math.abs(v.doubleValue())).filter(v -> v > 0).max().orElse(1);
        double room = Math.min(frame.width, 640) - 2 * (radius + LEFT);
        this.scale = room / ((east - west) * Math.cos(Math.toRadians((south + north) / 2)));
    }

    /**
     * Both sizes, one after the other.
     *
     * @param values figures by Belfiore code; those that are missing are shown as dots
     */
    public static String draw(Chart chart, Map<String, BigDecimal> values) {
        return new BubbleMap(chart, values, Frame.WIDE).draw() + new BubbleMap(chart, values, Frame.NARROW).draw();
    }

    private String draw() {
        double map = (north - south) * scale + 2 * radius;
        Svg svg = new Svg(frame.id(chart.id()), frame.css, frame.width, (int) (map + 2 * radius) + LEGEND, chart.title(), chart.description());
        svg.rect(0, 0, frame.width, map, SEA, SEA);
        List<Centroids.Place> places = Centroids.all().stream().sorted(Comparator.comparingDouble((Centroids.Place p) -> -size(p.code()))).toList();
        places.forEach(place -> circle(svg, place));
        places.stream().limit(NAMED).filter(p -> size(p.code()) > 0).forEach(p -> svg.raw("<text x=\"" + Svg.n(x(p)) + "\" y=\"" + Svg.n(y(p) + 4)
                + "\" text-anchor=\"middle\" fill=\"#000\" stroke=\"#fff\" stroke-width=\"3\" paint-order=\"stroke\">" + Svg.escape(p.name()) + "</text>"));
        legend(svg, map);
        return svg.end();
    }

    private void circle(Svg svg, Centroids.Place place) {
        BigDecimal value = values.get(place.code());
        boolean below = value != null && value.signum() < 0;
        double r = value == null || value.signum() == 0 ? 1.5 : Math.max(2, radius(Math.abs(value.doubleValue())));
        svg.raw("<circle cx=\"" + Svg.n(x(place)) + "\" cy=\"" + Svg.n(y(place)) + "\" r=\"" + Svg.n(r) + "\" " + look(value, below) + "><title>"
                + Svg.escape(place.name() + ": " + (value == null ? "–" : Numbers.number(value, chart.digits()))) + "</title></circle>");
    }

    private static String look(BigDecimal value, boolean below) {
        if (value == null || value.signum() == 0) {
            return "fill=\"#5b6f82\"";
        }
        return below ? "fill=\"#fff\" fill-opacity=\"0.6\" stroke=\"#a33d00\" stroke-width=\"2\" stroke-dasharray=\"4 2\"" : "fill=\"#0059b3\" fill-opacity=\"0.45\" stroke=\"#0059b3\"";
    }

    private void legend(Svg svg, double map) {
        double at = radius + 4;
        double bottom = map + 2 * radius + 6;
        for (double part : new double[] {1, 0.25, 0.05}) {
            double r = Math.max(2, radius(largest * part));
            svg.raw("<circle cx=\"" + Svg.n(at) + "\" cy=\"" + Svg.n(bottom - r) + "\" r=\"" + Svg.n(r) + "\" fill=\"none\" stroke=\"#17324d\"/>")
                    .text(at, bottom + 18, "middle", Numbers.number(BigDecimal.valueOf(largest * part), chart.digits()));
            at += frame == Frame.WIDE ? 130 : 90;
        }
    }

    private double radius(double value) {
        return radius * Math.sqrt(value / largest);
    }

    private double size(String code) {
        BigDecimal value = values.get(code);
        return value == null ? 0 : Math.abs(value.doubleValue());
    }

    private double x(Centroids.Place place) {
        double middle = (frame.width - (east - west) * Math.cos(Math.toRadians((south + north) / 2)) * scale) / 2;
        return middle + (place.longitude() - west) * Math.cos(Math.toRadians((south + north) / 2)) * scale;
    }

    private double y(Centroids.Place place) {
        return radius + (north - place.latitude()) * scale;
    }
}
