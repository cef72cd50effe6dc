package it.sintesi.status.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.status.api.Seniority;
import it.sintesi.status.api.StatusKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EngineTest {

    static Stream<Arguments> lives() throws IOException {
        try (InputStream in = EngineTest.class.getResourceAsStream("lives.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank() && !l.startsWith("#")).map(l -> {
                int arrow = l.indexOf("=>");
                int article = l.lastIndexOf(';');
                return Arguments.of(l.substring(article + 1).strip(), l.substring(0, arrow).strip(), l.substring(arrow + 2, article).strip());
            });
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lives")
    void every_life_has_the_states_of_the_law(String article, String life, String states) {
        assertThat(Lives.states(Lives.ENGINE.ledger(Lives.facts(life)))).isEqualTo(states);
    }

    @Test
    void there_are_the_vectors_and_at_least_sixty_cases_more() throws IOException {
        assertThat(lives().filter(a -> !a.get()[0].toString().startsWith("TV"))).hasSizeGreaterThanOrEqualTo(60);
    }

    /** TV of circ. ANPAL 1/2019, and both sides of day 181 and day 366. */
    @ParameterizedTest
    @CsvSource({
            "D 2023-01-01; J A.02.00 2023-03-01..2023-04-30 18000, 2024-01-01, 304, 10, true, false, 2024-03-02",
            "D 2023-01-01; J A.02.00 2023-03-01..2023-04-30 18000, 2024-03-01, 364, 11, true, false, 2024-03-02",
            "D 2023-01-01; J A.02.00 2023-03-01..2023-04-30 18000, 2024-03-02, 365, 12, true, true, 2024-03-02",
            "D 2023-01-01; J A.02.00 2023-03-01..2023-04-30 18000, 2023-04-01, 59, 2, false, false, 2024-03-02",
            "D 2023-01-01, 2023-01-01, 0, 0, false, false, 2024-01-01", "D 2023-01-01, 2023-01-02, 1, 0, false, false, 2024-01-01",
            "D 2023-01-01, 2023-06-29, 179, 5, false, false, 2024-01-01", "D 2023-01-01, 2023-06-30, 180, 5, true, false, 2024-01-01",
            "D 2023-01-01, 2023-07-01, 181, 6, true, false, 2024-01-01", "D 2023-01-01, 2023-12-31, 364, 11, true, false, 2024-01-01",
            "D 2023-01-01, 2024-01-01, 365, 12, true, true, 2024-01-01", "D 2024-01-01, 2024-12-31, 365, 11, true, true, 2024-12-31",
            "D 2024-01-10; J A.01.00 2024-02-01.. 7000, 2024-03-01, 51, 1, false, false, 2025-01-09",
            "D 2023-01-01; J A.02.00 2024-01-01..2024-02-29 18000, 2024-01-15, 365, 12, true, true, 2024-01-01",
            "D 2023-01-01>2023-02-01; D 2023-02-01, 2023-03-01, 28, 1, false, false, 2024-02-01",
            "D 2023-01-01; J A.01.00 2023-02-01..2023-09-30 18000; D 2023-10-05, 2023-11-05, 31, 1, false, false, 2024-10-04"})
    void seniority_counts_days_from_the_declaration(String life, LocalDate day, int days, int months, boolean sixMonths, boolean longTerm, LocalDate longTermFrom) {
        Seniority seniority = Counting.on(Lives.ENGINE.ledger(Lives.facts(life)), day, Lives.RULES.on(day));
        assertThat(seniority).isEqualTo(new Seniority(seniority.since(), days, months, sixMonths, longTerm, longTermFrom));
    }

    /** TV: declaration of 10 January, revoked on 10 March 2024: 60 days. */
    @Test
    void the_days_of_a_declaration_that_ended() {
        Ledger ledger = Lives.ENGINE.ledger(Lives.facts("D 2024-01-10>2024-03-10"));
        assertThat(Counting.days(ledger, LocalDate.of(2024, 1, 10), LocalDate.of(2024, 3, 10))).isEqualTo(60);
        assertThat(Counting.on(ledger, LocalDate.of(2024, 3, 9), Lives.RULES.on(LocalDate.of(2024, 3, 9))).days()).isEqualTo(59);
        assertThat(Counting.on(ledger, LocalDate.of(2024, 3, 10), Lives.RULES.on(LocalDate.of(2024, 3, 10)))).isEqualTo(Seniority.NONE);
    }

    @Test
    void nobody_without_events_has_a_ledger() {
        assertThat(Lives.ENGINE.ledger(Facts.NONE)).isEqualTo(Ledger.EMPTY);
        assertThat(Ledger.EMPTY.kindOn(LocalDate.of(2024, 1, 1))).isEqualTo(StatusKind.NONE);
    }

    @Test
    void every_line_says_event_rule_article_and_figures() {
        Ledger ledger = Lives.ENGINE.ledger(Lives.facts("D 2024-01-10; J A.02.00 2024-02-01..2024-07-30 18000"));
        assertThat(ledger.periods()).hasSize(4).allSatisfy(p -> {
            assertThat(p.event()).isNotBlank();
            assertThat(p.rule()).isEqualTo("status@2");
            assertThat(p.law()).contains("art. 19");
            assertThat(p.reason()).isNotBlank();
        });
        assertThat(ledger.periods().get(0).event()).isEqualTo("DID del 10/01/2024 (Sportello)");
        assertThat(ledger.periods().get(1).reason()).contains("18.000 euro", "8.500 euro (soglia da confermare)", "30/07/2024");
        assertThat(ledger.periods().get(1).source()).isEqualTo("j1");
        assertThat(ledger.periods().get(3).event()).isEqualTo("Fine del rapporto con Ditta 1");
    }
}
