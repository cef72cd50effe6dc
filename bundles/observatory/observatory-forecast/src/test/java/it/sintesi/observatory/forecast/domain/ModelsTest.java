package it.sintesi.observatory.forecast.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import it.sintesi.observatory.api.Forecasts.Trial;

class ModelsTest {

    private static final YearMonth START = YearMonth.of(2020, 1);
    private static final double THETA = -0.5, SEASONAL_THETA = -0.7, SHOCK = 10;

    private static double[] repeated(int months) {
        double[] values = new double[months];
        for (int i = 0; i < months; i++) {
            values[i] = 1000 + 37 * (i % 12) + (i % 12 == 7 ? -300 : 0);
        }
        return values;
    }

    /** A series of the airline model with known parameters; the first years only let it forget how it began. */
    private static double[] simulated(int months, Random random) {
        int burn = 60;
        double[] shocks = new double[burn + months], y = new double[burn + months];
        for (int i = 0; i < y.length; i++) {
            shocks[i] = SHOCK * random.nextGaussian();
            y[i] = i < 13 ? 1000 + shocks[i]
                    : y[i - 1] + y[i - 12] - y[i - 13] + shocks[i] + THETA * shocks[i - 1] + SEASONAL_THETA * shocks[i - 12] + THETA * SEASONAL_THETA * shocks[i - 13];
        }
        return Arrays.copyOfRange(y, burn, y.length);
    }

    @Test
    void the_same_three_years_come_again_without_error() {
        Choice choice = Choice.of(new Series(START, repeated(36)), 12);
        assertThat(choice.trials()).hasSize(4).allSatisfy(t -> assertThat(t.mape()).as(t.model()).isLessThan(1e-6));
        for (int i = 0; i < 12; i++) {
            assertThat(choice.steps().get(i).value()).isCloseTo(repeated(36)[24 + i], within(1e-6));
        }
        assertThat(choice.better()).as("nobody is better than no error").isFalse();
        assertThat(choice.model()).isEqualTo(SeasonalNaive.ID);
        assertThat(choice.trials()).filteredOn(t -> t.model().equals(SeasonalNaive.ID)).singleElement().satisfies(t -> assertThat(t.mape()).isZero());
    }

    @Test
    void fewer_than_twenty_four_months_are_refused_and_a_short_history_gives_the_naive() {
        assertThatThrownBy(() -> Choice.of(new Series(START, repeated(23)), 12)).hasMessageContaining("23");
        Choice shortHistory = Choice.of(new Series(START, repeated(29)), 12);
        assertThat(shortHistory.trials()).isEmpty();
        assertThat(shortHistory.model()).isEqualTo(SeasonalNaive.ID);
        assertThat(Choice.of(new Series(START, repeated(30)), 12).trials()).isNotEmpty();
    }

    @Test
    void known_parameters_are_recovered() {
        double[] found = Sarima.airline(false).parameters(simulated(600, new Random(20261123)));
        assertThat(found[0]).isCloseTo(THETA, within(0.1));
        assertThat(found[1]).isCloseTo(SEASONAL_THETA, within(0.1));
    }

    @Test
    void bands_hold_about_what_they_say() {
        Random random = new Random(7);
        Sarima model = Sarima.airline(false);
        int in80 = 0, in95 = 0, all = 0;
        for (int run = 0; run < 150; run++) {
            double[] y = simulated(132, random);
            List<Step> steps = model.ahead(Arrays.copyOf(y, 120), 12);
            for (int h = 0; h < 12; h++) {
                Step step = steps.get(h);
                double actual = y[120 + h];
                in80 += actual >= step.low80() && actual <= step.high80() ? 1 : 0;
                in95 += actual >= step.low95() && actual <= step.high95() ? 1 : 0;
                all++;
            }
        }
        // 1,800 dependent months: five points either way.
        assertThat(100.0 * in80 / all).as("80 %").isBetween(75.0, 85.0);
        assertThat(100.0 * in95 / all).as("95 %").isBetween(90.0, 98.0);
    }

    /** Noise of one size around a season: the bands of a trial hold about what they say, and those of a series without noise hold everything. */
    @Test
    void a_trial_counts_what_fell_within_its_bands() {
        Random random = new Random(11);
        double[] noisy = Arrays.stream(repeated(120)).map(value -> value + 20 * random.nextGaussian()).toArray();
        Trial trial = Backtest.of(new Series(START, noisy), List.of(Sarima.fading())).stream().filter(t -> t.model().equals("FADING")).findFirst().orElseThrow();
        assertThat(trial.in80()).isBetween(70.0, 90.0);
        assertThat(trial.in95()).isBetween(88.0, 100.0).isGreaterThan(trial.in80());
        noisy[119] = 1e6;
        assertThat(Backtest.of(new Series(START, noisy), List.of(Sarima.fading()))).as("one month far off lies outside of all the bands that reach it")
                .allSatisfy(t -> assertThat(t.in95()).isLessThan(96));
    }

    @Test
    void a_model_that_does_not_take_noise_around_a_season_for_news_is_better_than_the_naive_and_chosen() {
        Random random = new Random(3);
        double[] noisy = Arrays.stream(repeated(96)).map(value -> value + 20 * random.nextGaussian()).toArray();
        Choice choice = Choice.of(new Series(START, noisy), 12);
        assertThat(choice.better()).isTrue();
        assertThat(choice.mase()).isLessThan(1);
        assertThat(choice.trials()).extracting(Trial::mase).isSorted();
        assertThat(choice.steps()).allSatisfy(s -> {
            assertThat(s.low95()).isLessThan(s.low80());
            assertThat(s.low80()).isLessThan(s.value());
            assertThat(s.high80()).isLessThan(s.high95());
        });
        assertThat(choice.steps().get(11).high95() - choice.steps().get(11).low95()).as("wider further ahead").isGreaterThanOrEqualTo(choice.steps().get(0).high95() - choice.steps().get(0).low95());
    }

    @Test
    void logarithms_need_values_above_zero_and_counts_stay_above_it() {
        double[] values = repeated(48);
        values[5] = 0;
        assertThat(Sarima.airline(true).fits(values)).isFalse();
        assertThat(Sarima.airline(false).fits(values)).isTrue();
        assertThat(Backtest.of(new Series(START, values), List.of(Sarima.airline(true)))).hasSize(1);
        assertThat(Step.around(1, 5).notNegative().low95()).isZero();
    }
}
