package it.sintesi.observatory.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

import it.sintesi.kernel.api.security.Caller;

/** Forecasts of monthly measures, kept beside what then happened. */
public interface Forecasts {

    /**
     * A forecast.
     *
     * @param id        identifier
     * @param measure   what was forecast
     * @param model     model chosen, in Italian
     * @param madeAt    when
     * @param origin    last month known then
     * @param mase      error of the backtest over that of the seasonal naive; below 1 is better
     * @param published true when better than the seasonal naive; otherwise {@code points} are the naive's
     * @param points    months ahead
     */
    record Forecast(String id, Measure measure, String model, Instant madeAt, YearMonth origin, double mase, boolean published, List<Point> points) {
    }

    /** A month: value and bands at 80 and 95 %; {@code actual} null until it is known. */
    record Point(YearMonth month, BigDecimal value, BigDecimal low80, BigDecimal high80, BigDecimal low95, BigDecimal high95, BigDecimal actual) {
    }

    /**
     * A line of the backtest.
     *
     * @param model   id of the model
     * @param origins months of the past from which it looked ahead
     * @param mae     mean absolute error
     * @param mape    mean error in per cent
     * @param mase    error over that of the seasonal naive at the same points
     * @param in80    per cent of the months ahead that fell within the band at 80 %; null for trials made before this was counted
     * @param in95    the same at 95 %
     */
    record Trial(String model, int origins, double mae, double mape, double mase, Double in80, Double in95) {
    }

    /**
     * Makes and keeps a forecast; authorised with {@code OBSERVATORY_MANAGE}.
     *
     * @param months how many months ahead
     * @param since  first month from which the archive is complete, for offices whose older events are only those of relations still running; null = all whole months
     */
    Forecast make(Caller caller, Measure measure, int months, YearMonth since);

    /** Newest first; public. */
    List<Forecast> of(Measure measure);

    /** Rolling-origin backtest of every model, best first; public. */
    List<Trial> trials(Measure measure);
}
