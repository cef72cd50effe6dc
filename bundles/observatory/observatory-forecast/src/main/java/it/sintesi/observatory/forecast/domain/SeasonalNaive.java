package it.sintesi.observatory.forecast.domain;

import java.util.ArrayList;
import java.util.List;

/** The same month of the last year: what every other model must beat. */
public final class SeasonalNaive implements Model {

    /** Its name. */
    public static final String ID = "SEASONAL_NAIVE";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public boolean fits(double[] history) {
        return history.length >= Series.SEASON;
    }

    @Override
    public List<Step> ahead(double[] history, int months) {
        int n = history.length;
        double squares = 0;
        for (int i = Series.SEASON; i < n; i++) {
            double change = history[i] - history[i - Series.SEASON];
            squares += change * change;
        }
        double deviation = n > Series.SEASON ? Math.sqrt(squares / (n - Series.SEASON)) : 0;
        List<Step> steps = new ArrayList<>(months);
        for (int h = 0; h < months; h++) {
            steps.add(Step.around(history[n - Series.SEASON + h % Series.SEASON], deviation * Math.sqrt(h / Series.SEASON + 1)));
        }
        return steps;
    }
}
