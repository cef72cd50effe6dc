package it.sintesi.observatory.forecast.web;

import java.time.YearMonth;

import it.sintesi.observatory.forecast.application.KeptForecast;
import it.sintesi.observatory.forecast.application.MonthlyFigures;

/** Puts forecasts beside the months before and after. */
public final class Views {

    private static final int MONTHS_BEFORE = 36;

    private final MonthlyFigures figures;

    public Views(MonthlyFigures figures) {
        this.figures = figures;
    }

    ForecastView of(KeptForecast kept) {
        YearMonth origin = kept.forecast().origin();
        int before = Math.min(MONTHS_BEFORE, kept.history());
        return ForecastView.of(kept, figures.known(kept.forecast().measure(), origin.minusMonths(before - 1L), origin.plusMonths(kept.forecast().points().size())));
    }
}
