package it.sintesi.observatory.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import it.sintesi.observatory.api.ExternalFact;
import it.sintesi.observatory.sources.domain.Layouts;
import it.sintesi.observatory.sources.domain.Period;
import it.sintesi.observatory.sources.domain.Problem;
import it.sintesi.observatory.sources.domain.Reading;
import it.sintesi.observatory.sources.domain.SourceReader;
import it.sintesi.observatory.sources.domain.Territory;

class ReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Layouts LAYOUTS = new Layouts();
    private static final Territory TERRITORY = new Territory() {

        @Override
        public Optional<String> municipality(String text) {
            return "B157".equals(text) || "Roè Volciano".equals(text) ? Optional.of("B157") : Optional.empty();
        }

        @Override
        public boolean province(String text) {
            return "BS".equals(text);
        }

        @Override
        public boolean section(String letter) {
            return "ABC".contains(letter);
        }
    };

    private static Reading read(String source, String content) {
        return read(source, content.getBytes(StandardCharsets.UTF_8));
    }

    private static Reading read(String source, byte[] content) {
        return new SourceReader(TERRITORY).read(LAYOUTS.of(source).orElseThrow(), content, TODAY);
    }

    private static String problem(String line) {
        return read("INPS_SHORT_TIME", "periodo;provincia;gestione;sezione;ore\n" + line).problems().stream().map(p -> p.line() + " " + p.field() + " " + p.code()).toList().toString();
    }

    @Test
    void a_right_file_gives_its_figures() {
        Reading reading = read("INPS_SHORT_TIME", "\uFEFFore;periodo;provincia;gestione;sezione\n1.234,5;01/2026;BS;Ordinaria;c\n\n7;2026-02;BS;deroga;\n");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.facts()).containsExactly(
                new ExternalFact("INPS_SHORT_TIME", "ordinaria", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31), null, "C", new BigDecimal("1234.5")),
                new ExternalFact("INPS_SHORT_TIME", "deroga", LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28), null, null, new BigDecimal("7")));
        assertThat(reading.figures().get(1).line()).as("empty lines count").isEqualTo(4);
    }

    @Test
    void commas_mean_decimal_points_and_each_column_of_figures_is_a_series() {
        Reading reading = read("INFOCAMERE", "periodo,comune,registrate,attive\n2026-T1,B157,10.5,9\n");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.facts()).extracting(ExternalFact::series, f -> f.value().toPlainString(), ExternalFact::municipality)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("registrate", "10.5", "B157"), org.assertj.core.groups.Tuple.tuple("attive", "9", "B157"));
    }

    @Test
    void windows_text_is_read_as_such() {
        Reading reading = read("INFOCAMERE", "periodo;comune;registrate;attive\n2026-T1;Roè Volciano;10;9\n".getBytes(Charset.forName("windows-1252")));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.text().charset()).isEqualTo("Windows-1252");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-01;BS;ordinaria;C;1.23|[2 ore NUMBER_COMMA]",
        "2026-01;BS;ordinaria;C;-1|[2 ore BOUNDS]",
        "2026-01;BS;ordinaria;C;|[2 ore BLANK]",
        "2026-01;MI;ordinaria;C;1|[2 provincia PROVINCE]",
        "2026-01;BS;altra;Z;x|[2 gestione VALUE, 2 sezione SECTION, 2 ore NUMBER_COMMA]",
        "2026;BS;ordinaria;C;1|[2 periodo PERIOD]",
        "2026-13;BS;ordinaria;C;1|[2 periodo PERIOD]",
        "2026-11;BS;ordinaria;C;1|[]",
        "2026-12;BS;ordinaria;C;1|[2 periodo FUTURE]",
        "2026-01;BS;ordinaria;C|[2  WIDTH]",
        "2026-01;BS;ordinaria;C;1@2026-01;BS;ordinaria;C;2|[3 ordinaria DOUBLE]"})
    void every_error_names_line_and_column(String line, String expected) {
        assertThat(problem(line.replace("@", "\n"))).isEqualTo(expected);
    }

    @Test
    void columns_are_checked_before_lines() {
        assertThat(read("EXCELSIOR", "periodo;provincia;prova;periodo\n2026;BS;1;1\n").problems()).extracting(Problem::code).containsExactly("COLUMN", "TWICE", "MISSING");
        assertThat(read("EXCELSIOR", "").problems()).extracting(Problem::code).containsExactly("EMPTY");
        assertThat(read("EXCELSIOR", "periodo;provincia;entrate_previste\n2027-01;BS;5\n").problems()).as("forecasts may be about the future").isEmpty();
        assertThat(read("EXCELSIOR", "periodo;provincia;entrate_previste\n\"2027-01;BS;5\n").problems()).isNotEmpty();
    }

    @Test
    void figures_that_cannot_be_right_together_are_told() {
        String header = "periodo;provincia;tasso_occupazione;tasso_disoccupazione;tasso_inattivita\n";
        assertThat(read("ISTAT_LABOUR_FORCE", header + "2025;BS;68,5;4;31,5\n").problems()).as("at the bound").isEmpty();
        assertThat(read("ISTAT_LABOUR_FORCE", header + "2025;BS;68,5;4;31,6\n").problems()).extracting(Problem::code).containsExactly("CHECK");
        assertThat(read("INFOCAMERE", "periodo;registrate;attive\n2025;9;10\n").problems()).extracting(Problem::allowed).containsExactly("registrate");
    }

    @ParameterizedTest
    @CsvSource({"2024-02, 2024-02-01, 2024-02-29", "2/2023, 2023-02-01, 2023-02-28", "2026-T4, 2026-10-01, 2026-12-31", "2026 Q1, 2026-01-01, 2026-03-31",
        "2026-S2, 2026-07-01, 2026-12-31", "2026, 2026-01-01, 2026-12-31"})
    void periods_have_first_and_last_day(String text, LocalDate from, LocalDate to) {
        Period period = Period.parse(text).orElseThrow();
        assertThat(period.from()).isEqualTo(from);
        assertThat(period.to()).isEqualTo(to);
    }

    @Test
    void what_was_not_compared_with_the_sources_own_files_says_so() {
        assertThat(LAYOUTS.all()).extracting(l -> l.source()).containsExactly("ISTAT_LABOUR_FORCE", "INPS_SHORT_TIME", "INFOCAMERE", "EXCELSIOR", "MOBILITY");
        assertThat(LAYOUTS.all()).allMatch(l -> l.toBeChecked());
    }
}
