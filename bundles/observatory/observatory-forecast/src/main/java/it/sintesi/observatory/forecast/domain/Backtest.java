package it.sintesi.observatory.forecast.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import it.sintesi.observatory.api.Forecasts.Trial;

/** Rolling origin: each model looks ahead from many months of the past, knowing only what was known then, and is compared with what happened. */
public final class Backtest {

    /** Months of history before the first origin. */
    public static final int TRAINING = 24;
    /** Origins that a comparison needs. */
    public static final int LEAST_ORIGINS = 6;
    private static final int MOST_ORIGINS = 24;

    private Backtest() {
    }

    /** True when the series is long enough for the comparison. */
    public static boolean possible(Series series) {
        return series.length() >= TRAINING + LEAST_ORIGINS;
    }

    /** The trials, best first; the seasonal naive is always among them. Names of models are their ids. */
    public static List<Trial> of(Series series, List<Model> models) {
        Errors naive = errors(series, new SeasonalNaive());
        List<Trial> trials = new ArrayList<>();
        trials.add(naive.trial(SeasonalNaive.ID, 1));
        for (Model model : models) {
            if (model.fits(series.until(firstOrigin(series)))) {
                Errors errors = errors(series, model);
                // Where the naive makes no error at all nobody can be better.
                double mase = naive.mae() > 0 ? errors.mae() / naive.mae() : errors.mae() > 0 ? Double.MAX_VALUE : 1;
                trials.add(errors.trial(model.id(), mase));
            }
        }
        trials.sort(Comparator.comparingDouble(Trial::mase));
        return trials;
    }

    private record Errors(int origins, double mae, double mape, double in80, double in95) {

        Trial trial(String model, double mase) {
            return new Trial(model, origins, mae, mape, mase, in80, in95);
        }
    }

    private static int firstOrigin(Series series) {
        return Math.max(TRAINING, series.length() - MOST_ORIGINS);
    }

    private static Errors errors(Series series, Model model) {
        double sum = 0, relative = 0;
        int count = 0, relatives = 0, origins = 0, in80 = 0, in95 = 0;
        for (int origin = firstOrigin(series); origin < series.length(); origin++) {
            int months = Math.min(Series.SEASON, series.length() - origin);
            List<Step> steps = model.ahead(series.until(origin), months);
            for (int h = 0; h < months; h++) {
                double actual = series.values()[origin + h];
                Step step = steps.get(h);
                double error = Math.abs(step.value() - actual);
                in80 += actual >= step.low80() && actual <= step.high80() ? 1 : 0;
                in95 += actual >= step.low95() && actual <= step.high95() ? 1 : 0;
                sum += error;
                count++;
                if (actual != 0) {
                    relative += error / Math.abs(actual);
                    relatives++;
                }
            }
            origins++;
        }
        return new Errors(origins, sum / count, relatives == 0 ? 0 : 100 * relative / relatives, 100.0 * in80 / count, 100.0 * in95 / count);
    }
}
