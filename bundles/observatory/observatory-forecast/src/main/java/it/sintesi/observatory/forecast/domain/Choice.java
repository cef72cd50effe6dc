package it.sintesi.observatory.forecast.domain;

import java.util.List;

import it.sintesi.observatory.api.Forecasts.Trial;

/**
 * What a series leads to.
 *
 * @param model     model of the steps
 * @param better    true when it beat the seasonal naive; otherwise the steps are the naive's
 * @param mase      of the best model that was tried; 1 when none could be
 * @param trials    all trials, best first; empty when the history is too short for them
 * @param steps     months ahead
 */
public record Choice(String model, boolean better, double mase, List<Trial> trials, List<Step> steps) {

    /** Months of history without which there is no forecast. */
    public static final int LEAST_MONTHS = 24;

    private static final List<Model> MODELS = List.of(Sarima.airline(false), Sarima.airline(true), Sarima.fading());

    /** Tries every model and takes the best, if it is better than the seasonal naive. */
    public static Choice of(Series series, int months) {
        if (series.length() < LEAST_MONTHS) {
            throw new IllegalArgumentException("A series of " + series.length() + " months is too short");
        }
        List<Trial> trials = Backtest.possible(series) ? Backtest.of(series, MODELS) : List.of();
        Trial best = trials.isEmpty() ? null : trials.get(0);
        boolean better = best != null && best.mase() < 1;
        Model model = better ? MODELS.stream().filter(m -> m.id().equals(best.model())).findFirst().orElseThrow() : new SeasonalNaive();
        double tried = trials.stream().filter(t -> !t.model().equals(SeasonalNaive.ID)).mapToDouble(Trial::mase).min().orElse(1);
        return new Choice(model.id(), better, tried, trials, model.ahead(series.values(), months));
    }
}
