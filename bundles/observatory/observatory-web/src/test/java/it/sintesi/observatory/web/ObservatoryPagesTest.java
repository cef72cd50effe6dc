package it.sintesi.observatory.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.kernel.api.security.Sessions;
import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.api.Measure;
import it.sintesi.observatory.api.Question;
import it.sintesi.web.WebHarness;
import it.sintesi.web.api.Shell;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservatoryPagesTest {

    private static final String QUESTION = "m=HIRES&m=BALANCE&by=SEX&from=2026-01-01&to=2026-06-30&view=RESIDENCE&counting=NET&where.SECTION=A&where.SECTION=C,G&compare=YEAR";

    private final Lake lake = new Lake();
    private final WebHarness web = lake.web;
    private final Sessions.Session analyst = web.session("admin");

    @AfterEach
    void close() {
        lake.close();
    }

    @Test
    void the_address_is_the_whole_question() {
        String page = web.get(analyst, "/console/observatory?" + QUESTION).body();
        Question question = lake.observatory.asked.get(0);
        assertThat(question).isEqualTo(new Question(List.of(Measure.HIRES, Measure.BALANCE), List.of(Dimension.SEX), Map.of(Dimension.SECTION, Set.of("A", "C", "G")),
                LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30), Question.View.RESIDENCE, Question.Counting.NET));
        assertThat(lake.observatory.asked.get(1).from()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(page).contains("Avviamenti, anno prima", "Avviamenti, variazione %", "Conteggio netto", "Donne", "Dati esatti",
                "from=2026-01-01&amp;to=2026-06-30&amp;view=RESIDENCE&amp;counting=NET&amp;where.SECTION=A&amp;where.SECTION=C&amp;where.SECTION=G&amp;compare=YEAR",
                "I dati degli ultimi due mesi possono ancora cambiare");
    }

    @Test
    void without_a_question_the_last_twelve_whole_months_are_shown() {
        assertThat(web.get(null, "/osservatorio/esplora").statusCode()).isEqualTo(200);
        assertThat(lake.observatory.asked).singleElement().satisfies(q -> {
            assertThat(q.from()).isEqualTo(LocalDate.of(2025, 11, 1));
            assertThat(q.to()).isEqualTo(LocalDate.of(2026, 10, 31));
            assertThat(q.dimensions()).containsExactly(Dimension.MONTH);
        });
    }

    @Test
    void the_public_never_sees_a_small_count_and_is_told_why() {
        String path = "?m=HIRES&by=MUNICIPALITY&where.MUNICIPALITY=D284,B157";
        assertThat(web.get(null, "/osservatorio/esplora" + path).body()).contains("riservato", "Dati protetti").doesNotContain("Dati esatti");
        assertThat(web.get(analyst, "/console/observatory" + path).body()).doesNotContain(">riservato<").contains("<td class=\"n\">2</td>");
        assertThat(web.get(null, "/osservatorio/esplora/export" + path).body()).contains("riservato");
        assertThat(parquet(null, "/osservatorio/esplora/export" + path)).startsWith("[municipality, municipality_name, hires, hidden] ").contains(", null, true]");
        assertThat(parquet(analyst, "/console/observatory/export" + path)).contains(", 2, false]").doesNotContain("true]");
        assertThat(parquet(null, "/osservatorio/esplora/export" + path + "&compare=YEAR")).startsWith("[municipality, municipality_name, hires, hires_before, hires_difference, hires_percent, hidden] ");
    }

    private String parquet(Sessions.Session session, String path) {
        return new String(web.download(session, path + "&format=PARQUET"), StandardCharsets.UTF_8);
    }

    @Test
    void strangers_come_neither_to_exact_figures_nor_to_the_warehouse() {
        for (String path : List.of("/console/observatory", "/console/observatory/export", "/console/observatory/definitions", "/console/observatory/warehouse")) {
            assertThat(web.get(null, path).statusCode()).as(path).isEqualTo(303);
            assertThat(web.get(web.session("operatore"), path).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(web.post(web.session("operatore"), "/console/observatory/warehouse/rebuild", Map.of()).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"m=NIENTE,OS-P01", "m=%3Cscript%3Ealert(1)%3C/script%3E,OS-P01", "m=HIRES&by=COLORE,OS-P03", "m=HIRES&step=MONTH&by=SEX&by=SECTION&by=SCHOOL,OS-P04",
        "m=HIRES&by=MONTH&by=YEAR,OS-P04", "m=HIRES&from=2026-06-30&to=2026-01-01,OS-P05", "m=HIRES&step=DAY&from=2010-01-01&to=2026-01-01,OS-P06", "m=HIRES&where.MONTH=2026-01,OS-P07",
        "m=HIRES&where.X=1,OS-P07", "m=HIRES&view=SPAZIO,OS-P09", "m=HIRES&show=TORTA,OS-P09", "m=HIRES&from=ieri,OS-P10", "m=HIRES&from=%2B999999999-01-01,OS-P10", "m=HIRES&by=CAUSE,OS-P11",
        "m=HIRES&by=ACTIVITY&by=MUNICIPALITY&step=MONTH&from=2000-01-01&to=2026-01-01,OS-P14", "m=HIRES&where.SERVICE=1,OS-P11", "m=HIRES&where.SEX=%3Cb%3EX%3C/b%3E,OS-P12",
        "m=HIRES&m=ENDS&m=EXTENSIONS&m=TRANSFORMATIONS&m=STABILISATIONS&m=BALANCE&m=WORKERS,OS-P02"})
    void a_wrong_question_gives_a_page_that_says_how_to_mend_it(String query, String code) {
        for (String home : List.of("/osservatorio/esplora", "/console/observatory")) {
            HttpResponse<String> page = web.get(analyst, home + "?" + query);
            assertThat(page.statusCode()).isEqualTo(422);
            assertThat(page.body()).contains(code, "role=\"alert\"", "name=\"from\"").doesNotContain("<script>alert", "<b>X", "?problem", "?measure");
            assertThat(web.get(analyst, home + "/export?" + query).statusCode()).isEqualTo(422);
        }
        assertThat(lake.observatory.asked).isEmpty();
    }

    @Test
    void a_thousand_filters_are_counted_not_asked() {
        String many = IntStream.range(0, 1000).mapToObj(String::valueOf).collect(Collectors.joining(","));
        HttpResponse<String> page = web.get(null, "/osservatorio/esplora?m=HIRES&where.ACTIVITY=" + many);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("OS-P08", "1000", "300");
    }

    @Test
    void what_the_warehouse_refuses_is_told_beside_the_form() {
        lake.observatory.refusing = true;
        HttpResponse<String> page = web.get(null, "/osservatorio/esplora?m=HIRES");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Troppo da contare");
        lake.observatory.refusing = false;
        lake.observatory.empty = true;
        assertThat(web.get(null, "/osservatorio/esplora?m=HIRES&step=MONTH").body()).contains("Non ci sono ancora dati pubblicati");
        assertThat(web.get(null, "/osservatorio").body()).contains("Non ci sono ancora dati pubblicati");
        assertThat(web.get(null, "/osservatorio/dati").statusCode()).isEqualTo(200);
    }

    @Test
    void names_with_markup_stay_text_and_long_tables_have_pages() {
        assertThat(web.get(analyst, "/console/observatory?m=SERVICES&by=SERVICE&show=BAR").body()).contains("&lt;script&gt;alert(1)").doesNotContain(FakeObservatory.NASTY);
        String first = web.get(analyst, "/console/observatory?m=HIRES&by=MUNICIPALITY").body();
        assertThat(first).contains("205 righe", "page=2").contains("Acquafredda").doesNotContain("Zone");
        assertThat(web.get(analyst, "/console/observatory?m=HIRES&by=MUNICIPALITY&page=3").body()).contains("Zone");
        String sorted = web.get(analyst, "/console/observatory?m=HIRES&by=SECTION&sort=HIRES").body();
        assertThat(sorted).contains("aria-sort=\"descending\"", "sort=HIRES&amp;format=CSV");
        assertThat(sorted.indexOf("sezione U</th>")).isLessThan(sorted.indexOf("sezione A</th>"));
        assertThat(web.get(analyst, "/console/observatory?m=HIRES&by=MUNICIPALITY&page=99").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"LINE,m=HIRES&m=ENDS&step=MONTH", "LINE,m=HIRES&step=MONTH&by=SECTION", "BAR,m=BALANCE&by=SECTION", "BAR,m=MOBILITY", "MAP,m=BALANCE&by=MUNICIPALITY"})
    void charts_are_drawn_without_inline_style_and_with_their_numbers(String show, String query) {
        String page = web.get(analyst, "/console/observatory?" + query + "&show=" + show + "&from=2025-11-01&to=2026-10-31").body();
        assertThat(page).contains("chart-wide", "chart-narrow", "<table class=\"list grid\">", "<title id=\"g0-w-t\">").doesNotContain(" style=", "NaN", "Infinity");
    }

    @Test
    void a_heat_map_is_a_shaded_table_and_an_impossible_view_says_why() {
        assertThat(web.get(analyst, "/console/observatory?m=HIRES&by=SECTION&by=SEX&show=HEAT").body()).contains("heat-1", "heat-5", "heat-key");
        assertThat(web.get(analyst, "/console/observatory?m=HIRES&by=SECTION&show=MAP").body()).contains("La mappa vuole la sola distinzione per comune");
    }

    @Test
    void an_answer_is_exported_whole() {
        String csv = web.get(analyst, "/console/observatory/export?m=HIRES&by=MUNICIPALITY&compare=YEAR").body();
        assertThat(csv.lines().count()).isEqualTo(206);
        assertThat(csv).contains("Comune (codice);Comune;Avviamenti;Avviamenti, nota;Avviamenti, anno prima", "A034;Acquafredda;");
        assertThat(new String(web.download(analyst, "/console/observatory/export?m=HIRES&by=SEX&format=XLSX"), 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        assertThat(web.get(analyst, "/console/observatory/export?m=HIRES&format=DOC").body()).contains("OS-P13");
    }

    @Test
    void open_data_keep_their_addresses_and_say_when_nothing_changed() {
        HttpResponse<String> file = web.get(null, "/osservatorio/dati/movimenti-mensili.csv");
        assertThat(file.headers().firstValue("Content-Type")).hasValueSatisfying(t -> assertThat(t).startsWith("text/csv"));
        assertThat(file.headers().firstValue("Cache-Control")).hasValue("public, max-age=3600");
        assertThat(file.body()).startsWith("month,month_label,hires,hires_flag,ends,ends_flag");
        String tag = file.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = web.get(null, "/osservatorio/dati/movimenti-mensili.csv", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(web.get(null, "/osservatorio/dati/altro.csv").statusCode()).isEqualTo(404);
        assertThat(web.get(null, "/osservatorio/dati/catalog.ttl").headers().firstValue("Content-Type")).hasValueSatisfying(t -> assertThat(t).startsWith("text/turtle"));
        assertThat(web.get(null, "/osservatorio/dati").body()).contains("CC BY 4.0", "/osservatorio/dati/movimenti-comuni-annuali.csv");
    }

    @Test
    void the_warehouse_is_rebuilt_once_at_a_time_and_compared() throws InterruptedException {
        assertThat(where(web.post(analyst, "/console/observatory/warehouse/rebuild", Map.of()))).isEqualTo("/console/observatory/warehouse?notice=work.begun");
        lake.keeper.begun.await();
        assertThat(web.get(analyst, "/console/observatory/warehouse").body()).contains("Ricostruzione in corso", "1.234");
        assertThat(where(web.post(analyst, "/console/observatory/warehouse/reconcile", Map.of()))).endsWith("work.busy");
        lake.keeper.failing = true;
        lake.keeper.release.countDown();
        await();
        assertThat(web.get(analyst, "/console/observatory/warehouse").body()).contains("Il lavoro non è riuscito", "Gli archivi sono fermi.");
        web.post(analyst, "/console/observatory/warehouse/reconcile", Map.of());
        await();
        assertThat(web.get(analyst, "/console/observatory/warehouse").body()).contains("2 conteggi, 1 diversi", "Cessazioni di ottobre 2026", ">-1<");
    }

    private void await() {
        while (lake.work.status().running()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void the_dashboard_shows_the_last_whole_month_rounded() {
        assertThat(lake.area.cards()).singleElement().satisfies(card -> assertThat(card.figures(web.caller("admin"))).hasSize(4)
                .allSatisfy(figure -> assertThat(web.get(analyst, "/console" + figure.path()).statusCode()).isEqualTo(200)));
        assertThat(lake.observatory.asked.get(0).from()).isEqualTo(LocalDate.of(2026, 10, 1));
    }

    @Test
    void every_page_answers_in_both_languages() {
        for (Shell shell : Shell.values()) {
            for (String path : web.samples(shell, web.caller("admin"))) {
                for (String language : List.of("it", "en")) {
                    HttpResponse<String> page = web.get(analyst, path, "Accept-Language", language);
                    assertThat(page.statusCode()).as(path).isEqualTo(200);
                    assertThat(page.body()).doesNotContainPattern("\\?[a-z]+\\.[A-Za-z.]+\\?");
                }
            }
        }
    }

    private static String where(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
