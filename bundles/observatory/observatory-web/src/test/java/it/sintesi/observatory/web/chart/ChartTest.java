package it.sintesi.observatory.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ChartTest {

    private static final String NASTY = "<b onload=\"x\">&'";

    private static Chart chart(int categories, List<Series> series) {
        return new Chart("g0", "Avviamenti " + NASTY, "Descrizione", IntStream.range(0, categories).mapToObj(i -> NASTY + i).toList(), series, 0);
    }

    private static Series series(String name, Integer... values) {
        return new Series(name, Arrays.stream(values).map(v -> v == null ? null : BigDecimal.valueOf(v)).collect(java.util.stream.Collectors.toList()));
    }

    private static Element parse(String svg) throws Exception {
        assertThat(svg).doesNotContain("NaN", "Infinity", " style=", "<script");
        Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(("<r>" + svg + "</r>").getBytes(StandardCharsets.UTF_8))).getDocumentElement();
        NodeList drawings = root.getElementsByTagName("svg");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < drawings.getLength(); i++) {
            Element drawing = (Element) drawings.item(i);
            assertThat(drawing.getAttribute("role")).isEqualTo("img");
            for (String id : drawing.getAttribute("aria-labelledby").split(" ")) {
                assertThat(ids.add(id)).isTrue();
                assertThat(svg).contains("id=\"" + id + "\"");
            }
        }
        assertThat(drawings.getLength()).isEqualTo(2);
        return root;
    }

    @Test
    void lines_leave_gaps_where_figures_are_missing() throws Exception {
        String svg = LineChart.draw(chart(5, List.of(series(NASTY, 1, 2, null, 4, 5))));
        parse(svg);
        assertThat(svg.split("stroke-width=\"2\"", 2)[0]).contains("M").containsPattern("d=\"M[^M\"]+L[^M\"]+M[^M\"]+L[^M\"]+\"");
    }

    @Test
    void nothing_zero_one_point_and_six_series_are_drawn() throws Exception {
        parse(LineChart.draw(chart(0, List.of())));
        parse(LineChart.draw(chart(1, List.of(series("a", 0)))));
        parse(BarChart.draw(chart(2, List.of(series("a", null, null)))));
        parse(BarChart.draw(chart(2, IntStream.range(0, Chart.SERIES).mapToObj(i -> series("s" + i, -i, i)).toList())));
        parse(BubbleMap.draw(chart(0, List.of()), Map.of()));
        parse(BubbleMap.draw(chart(0, List.of()), Map.of("B157", BigDecimal.ZERO)));
        assertThatThrownBy(() -> chart(1, IntStream.range(0, Chart.SERIES + 1).mapToObj(i -> series("s", 1)).toList())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void series_differ_by_more_than_colour() {
        Set<String> dashes = new HashSet<>();
        Set<String> markers = new HashSet<>();
        Set<String> patterns = new HashSet<>();
        for (Look look : Look.values()) {
            assertThat(dashes.add(look.dashes)).isTrue();
            assertThat(markers.add(look.marker)).isTrue();
            assertThat(patterns.add(look.definition("x").replace(look.colour, "").replaceAll("id=\"[^\"]+\"", ""))).isTrue();
            assertThat(contrast(look.colour)).as(look.colour).isGreaterThanOrEqualTo(4.5);
        }
    }

    private static double contrast(String colour) {
        double[] parts = IntStream.of(1, 3, 5).mapToDouble(i -> Integer.parseInt(colour.substring(i, i + 2), 16) / 255.0).map(c -> c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4)).toArray();
        return 1.05 / (0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2] + 0.05);
    }

    @Test
    void every_municipality_has_a_circle_with_its_name_and_its_area_grows_with_the_figure() throws Exception {
        Element root = parse(BubbleMap.draw(chart(0, List.of()), Map.of("B157", BigDecimal.valueOf(400), "D284", BigDecimal.valueOf(100), "A034", BigDecimal.valueOf(-100))));
        Element map = (Element) root.getElementsByTagName("svg").item(0);
        NodeList circles = map.getElementsByTagName("circle");
        double brescia = 0;
        double desenzano = 0;
        int named = 0;
        for (int i = 0; i < circles.getLength(); i++) {
            Element circle = (Element) circles.item(i);
            named += circle.getElementsByTagName("title").getLength();
            String title = circle.getTextContent();
            brescia = title.startsWith("Brescia:") ? Double.parseDouble(circle.getAttribute("r")) : brescia;
            desenzano = title.startsWith("Desenzano del Garda:") ? Double.parseDouble(circle.getAttribute("r")) : desenzano;
            if (title.startsWith("Acquafredda:")) {
                assertThat(circle.getAttribute("stroke-dasharray")).isNotEmpty();
            }
        }
        assertThat(named).isEqualTo(205).isEqualTo(Centroids.all().size());
        assertThat(brescia / desenzano).isEqualTo(2.0);
    }

    @ParameterizedTest
    @CsvSource({"0,0,0,1", "0,7,0,8", "-3,9,-5,10", "0,1234,0,1250", "0,0.4,0,0.4"})
    void an_axis_goes_from_one_round_number_to_another(double low, double high, double from, double to) {
        Scale scale = Scale.of(low, high);
        assertThat(scale.low()).isLessThanOrEqualTo(low).isEqualTo(from, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(scale.high()).isGreaterThanOrEqualTo(high).isEqualTo(to, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(scale.ticks().size()).isBetween(2, 8);
    }
}
