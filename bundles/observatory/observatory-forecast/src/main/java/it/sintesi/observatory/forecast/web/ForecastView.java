package it.sintesi.observatory.forecast.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import it.sintesi.observatory.api.Forecasts.Point;
import it.sintesi.observatory.api.Forecasts.Trial;
import it.sintesi.observatory.forecast.application.KeptForecast;

/**
 * A forecast as pages show it.
 *
 * @param kept     the forecast
 * @param origin   last month that was known, as text
 * @param rows     months ahead
 * @param trials   backtest then
 * @param known    months of it that are over
 * @param inside   of those, how many lie within the band at 95 %
 * @param mape     mean error of those in per cent as text, null when none is over
 * @param chart    drawing
 */
public record ForecastView(KeptForecast kept, String origin, List<Row> rows, List<TrialRow> trials, int known, long inside, String mape, Chart chart) {

    /** A month; {@code actual} and {@code error} are null until it is over. */
    public record Row(String month, BigDecimal value, BigDecimal low80, BigDecimal high80, BigDecimal low95, BigDecimal high95, BigDecimal actual, String error) {
    }

    /** A line of the backtest with its figures as text; {@code bands} is null when nobody counted them. */
    public record TrialRow(String model, int origins, String mae, String mape, String mase, String bands) {
    }

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    static ForecastView of(KeptForecast kept, Map<YearMonth, BigDecimal> history) {
        List<Point> points = kept.forecast().points();
        List<Point> over = points.stream().filter(p -> p.actual() != null).toList();
        double mape = over.stream().filter(p -> p.actual().signum() != 0).mapToDouble(ForecastView::error).average().orElse(Double.NaN);
        return new ForecastView(kept, MONTH.format(kept.forecast().origin()),
                points.stream().map(p -> new Row(MONTH.format(p.month()), p.value(), p.low80(), p.high80(), p.low95(), p.high95(), p.actual(),
                        p.actual() == null || p.actual().signum() == 0 ? null : number(error(p), 1))).toList(),
                kept.trials().stream().map(ForecastView::row).toList(),
                over.size(), over.stream().filter(p -> p.actual().compareTo(p.low95()) >= 0 && p.actual().compareTo(p.high95()) <= 0).count(),
                Double.isNaN(mape) ? null : number(mape, 1), Chart.of(history, points));
    }

    private static double error(Point p) {
        return 100 * p.value().subtract(p.actual()).abs().doubleValue() / p.actual().abs().doubleValue();
    }

    private static TrialRow row(Trial t) {
        return new TrialRow(t.model(), t.origins(), number(t.mae(), 1), number(t.mape(), 1), t.mase() > 1000 ? "> 1.000" : number(t.mase(), 2),
                t.in80() == null || t.in95() == null ? null : number(t.in80(), 0) + " % / " + number(t.in95(), 0) + " %");
    }

    private static String number(double value, int places) {
        return String.format(Locale.ITALY, "%,." + places + "f", BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_EVEN));
    }
}
