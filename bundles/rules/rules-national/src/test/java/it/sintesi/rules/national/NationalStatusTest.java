package it.sintesi.rules.national;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.rules.api.Outcome;
import it.sintesi.rules.api.Reason;
import it.sintesi.rules.api.RuleInfo;
import it.sintesi.rules.api.StatusRule;
import it.sintesi.rules.api.StatusRule.Decision;
import it.sintesi.rules.api.StatusRule.Effect;
import it.sintesi.rules.api.StatusRule.Facts;
import it.sintesi.rules.api.StatusRule.Work;
import it.sintesi.rules.api.StatusRule.WorkKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalStatusTest {

    private final StatusRule now = new NationalStatus();
    private final StatusRule before = new NationalStatus2015();

    private static Outcome<Decision> decide(StatusRule rule, String day, Work... works) {
        return rule.decide(new Facts(LocalDate.parse(day), LocalDate.parse(day), List.of(works)));
    }

    private static Work work(WorkKind kind, String start, String end, Long income) {
        return new Work(kind, "Officine", LocalDate.parse(start), end == null ? null : LocalDate.parse(end), income);
    }

    /** Below, at and above each threshold of D.L. 4/2019 art. 4 c. 15-quater, on both sides of each of its dates. */
    @ParameterizedTest
    @CsvSource({
            "2019-03-30, 8144, , CONSERVES", "2019-03-30, 8145, , CONSERVES", "2019-03-30, 8146, , SUSPENDS", "2021-12-31, 8145, , CONSERVES", "2021-12-31, 8146, , SUSPENDS",
            "2022-01-01, 8146, , CONSERVES", "2022-01-01, 8174, , CONSERVES", "2022-01-01, 8175, , SUSPENDS", "2023-12-31, 8175, , SUSPENDS", "2024-01-01, 8175, , CONSERVES",
            "2024-01-01, 8499, , CONSERVES", "2024-01-01, 8500, , CONSERVES", "2024-01-01, 8501, , SUSPENDS",
            "2019-03-30, , 4799, CONSERVES", "2019-03-30, , 4800, CONSERVES", "2019-03-30, , 4801, LOSES", "2021-12-31, , 4801, LOSES", "2022-01-01, , 4801, CONSERVES",
            "2022-01-01, , 5499, CONSERVES", "2022-01-01, , 5500, CONSERVES", "2022-01-01, , 5501, LOSES",
            "2024-06-01, 3000, 5500, CONSERVES", "2024-06-01, 3001, 5500, SUSPENDS", "2024-06-01, 1000, 5501, LOSES", "2020-06-01, 3345, 4800, CONSERVES", "2020-06-01, 3346, 4800, SUSPENDS"})
    void income_within_the_threshold_of_the_day_conserves(String day, Long employee, Long self, Effect effect) {
        Work[] works = Stream.of(employee == null ? null : work(WorkKind.SUBORDINATE, day, null, employee), self == null ? null : work(WorkKind.SELF_EMPLOYED, day, null, self))
                .filter(w -> w != null).toArray(Work[]::new);
        Outcome<Decision> outcome = decide(now, day, works);
        assertThat(outcome.value().effect()).isEqualTo(effect);
        assertThat(outcome.rule()).isEqualTo("status@2");
        assertThat(outcome.reasons()).extracting(Reason::law).anyMatch(law -> law.contains("15-quater"));
    }

    /** The same rules in figures, on both sides of each date on which they change. */
    @ParameterizedTest
    @CsvSource({"2019-03-30, 8145, 4800", "2021-12-31, 8145, 4800", "2022-01-01, 8174, 5500", "2023-12-31, 8174, 5500", "2024-01-01, 8500, 5500"})
    void figures_are_those_of_the_day(LocalDate day, long employee, long self) {
        assertThat(now.figures(day)).contains(new StatusRule.Figures(180, true, false, employee, self));
        assertThat(before.figures(LocalDate.of(2019, 3, 29))).contains(new StatusRule.Figures(180, true, true, 0, 0));
    }

    /** A figure that nobody has read in its source is told so wherever it decides. */
    @ParameterizedTest
    @CsvSource({"2021-12-31, false", "2022-01-01, true", "2024-01-01, true"})
    void a_threshold_from_memory_is_to_be_confirmed(String day, boolean doubtful) {
        assertThat(decide(now, day, work(WorkKind.SUBORDINATE, day, null, 20000L)).reasons()).extracting(Reason::text).anyMatch(t -> t.contains("da confermare") == doubtful);
        assertThat(decide(now, day, work(WorkKind.SUBORDINATE, day, null, 100L)).reasons().get(0).text().contains("soglia da confermare")).isEqualTo(doubtful);
    }

    /** Circ. ANPAL 1/2019: 180 days without a break from the first, whatever the term. */
    @ParameterizedTest
    @CsvSource({"2024-02-01, 2024-02-01, 2024-07-30", "2023-02-01, 2023-02-01, 2023-07-31", "2024-03-01, 2024-02-01, 2024-07-30"})
    void a_suspension_ends_on_day_181(String day, String runStart, String lostFrom) {
        Outcome<Decision> outcome = now.decide(new Facts(LocalDate.parse(day), LocalDate.parse(runStart), List.of(work(WorkKind.SUBORDINATE, day, null, 18000L))));
        assertThat(outcome.value()).isEqualTo(new Decision(Effect.SUSPENDS, LocalDate.parse(lostFrom)));
        assertThat(outcome.reasons()).hasSize(day.equals(runStart) ? 2 : 3);
    }

    @Test
    void income_that_nobody_told_counts_as_above_and_says_so() {
        Outcome<Decision> outcome = decide(now, "2024-02-01", work(WorkKind.SUBORDINATE, "2024-02-01", null, null));
        assertThat(outcome.value().effect()).isEqualTo(Effect.SUSPENDS);
        assertThat(outcome.reasons()).extracting(Reason::text).anyMatch(t -> t.contains("non è noto"));
        assertThat(decide(now, "2024-02-01", work(WorkKind.SELF_EMPLOYED, "2024-02-01", null, null)).value().effect()).isEqualTo(Effect.LOSES);
    }

    /** Art. 19 c. 3 speaks of subordinate work only. */
    @ParameterizedTest
    @CsvSource({"8500, CONSERVES", "8501, LOSES"})
    void collaborations_never_suspend(long income, Effect effect) {
        assertThat(decide(now, "2024-02-01", work(WorkKind.COLLABORATION, "2024-02-01", null, income)).value().effect()).isEqualTo(effect);
    }

    /** Art. 19 c. 3 alone: up to six months suspends, longer work loses from its first day, no income conserves. */
    @ParameterizedTest
    @CsvSource({"SUBORDINATE, 2016-01-01, 2016-06-28, 18000, SUSPENDS", "SUBORDINATE, 2016-01-01, 2016-06-29, 18000, LOSES", "SUBORDINATE, 2016-01-01, , 18000, LOSES",
            "SUBORDINATE, 2016-01-01, , 2000, LOSES", "SUBORDINATE, 2019-03-29, 2019-04-10, 2000, SUSPENDS", "SELF_EMPLOYED, 2016-01-01, , 2000, LOSES", "COLLABORATION, 2016-01-01, , 2000, LOSES"})
    void from_2015_to_2019_only_short_work_suspends(WorkKind kind, String start, String end, Long income, Effect effect) {
        Outcome<Decision> outcome = decide(before, start, work(kind, start, end, income));
        assertThat(outcome.value().effect()).isEqualTo(effect);
        assertThat(outcome.rule()).isEqualTo("status@1");
    }

    /** Circ. ANPAL 1/2019 for traineeships and public utility; kinds of the code list. */
    @ParameterizedTest
    @CsvSource({"A.01.00, SUBORDINATE", "A.02.00, SUBORDINATE", "A.03.09, SUBORDINATE", "A.04.02, SUBORDINATE", "A.05.02, SUBORDINATE", "A.06.01, SUBORDINATE", "N.02.00, SUBORDINATE",
            "H.02.00, SUBORDINATE", "B.01.00, COLLABORATION", "B.03.00, COLLABORATION", "B.02.00, KEEPS", "C.01.00, KEEPS", "C.02.00, KEEPS", "C.03.00, KEEPS", "C.04.00, KEEPS",
            "H.03.00, KEEPS", "M.02.00, SELF_EMPLOYED", "G.03.00, SELF_EMPLOYED", ", SUBORDINATE", "X, SUBORDINATE"})
    void every_kind_of_contract_has_its_effect(String contract, WorkKind kind) {
        assertThat(now.kindOf(contract)).isEqualTo(kind);
        assertThat(before.kindOf(contract)).isEqualTo(kind);
    }

    @Test
    void the_two_versions_follow_each_other() {
        RuleInfo old = before.info();
        assertThat(old.validTo().plusDays(1)).isEqualTo(now.info().validFrom());
        assertThat(now.terms(LocalDate.of(2024, 1, 1))).isEqualTo(new StatusRule.Terms(180, 365));
    }
}
