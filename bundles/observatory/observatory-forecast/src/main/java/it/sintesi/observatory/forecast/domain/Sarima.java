package it.sintesi.observatory.forecast.domain;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import jdplus.toolkit.base.api.arima.SarimaOrders;
import jdplus.toolkit.base.api.data.DoubleSeq;
import jdplus.toolkit.base.core.regarima.RegArimaEstimation;
import jdplus.toolkit.base.core.regarima.RegArimaForecasts;
import jdplus.toolkit.base.core.regarima.RegArimaModel;
import jdplus.toolkit.base.core.regsarima.RegSarimaComputer;
import jdplus.toolkit.base.core.sarima.SarimaModel;
import jdplus.toolkit.base.core.sarima.estimation.SarimaMapping;
import jdplus.toolkit.base.core.stats.likelihood.LikelihoodStatistics;

/** Seasonal ARIMA by exact maximum likelihood (JDemetra+), on the values or on their logarithms. */
public final class Sarima implements Model {

    // Below this the estimation has fewer observations than it needs after the differences.
    private static final int LEAST = 2 * Series.SEASON;

    private final String id;
    private final SarimaOrders orders;
    private final boolean logarithm;

    private Sarima(String id, SarimaOrders orders, boolean logarithm) {
        this.id = id;
        this.orders = orders;
        this.logarithm = logarithm;
    }

    /** (0,1,1)(0,1,1): seasonal exponential smoothing; on logarithms seasons grow with the level. */
    public static Sarima airline(boolean logarithm) {
        return new Sarima(logarithm ? "AIRLINE_LOG" : "AIRLINE", SarimaOrders.airline(Series.SEASON), logarithm);
    }

    /** (1,0,0)(0,1,1): a steady season with shocks that fade away. */
    public static Sarima fading() {
        SarimaOrders orders = new SarimaOrders(Series.SEASON);
        orders.setRegular(1, 0, 0);
        orders.setSeasonal(0, 1, 1);
        return new Sarima("FADING", orders, false);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public boolean fits(double[] history) {
        return history.length >= LEAST && (!logarithm || Arrays.stream(history).allMatch(value -> value > 0));
    }

    @Override
    public List<Step> ahead(double[] history, int months) {
        DoubleSeq y = DoubleSeq.of(logarithm ? Arrays.stream(history).map(Math::log).toArray() : history);
        Fit fit = withServices(() -> fit(y));
        RegArimaForecasts.Result result = withServices(() -> RegArimaForecasts.calcForecast(fit.model(), y, months, fit.variance()));
        return IntStream.range(0, months).mapToObj(i -> {
            // A series that the model explains without remainder has no deviation.
            double deviation = Double.isNaN(result.getForecastsStdev()[i]) ? 0 : result.getForecastsStdev()[i];
            Step step = Step.around(result.getForecasts()[i], deviation);
            return logarithm ? step.exponential() : step;
        }).toList();
    }

    /** Parameters found: of the regular and of the seasonal moving average, then of the autoregression, as far as the model has them. */
    double[] parameters(double[] history) {
        return withServices(() -> fit(DoubleSeq.of(history)).model().parameters().toArray());
    }

    private record Fit(SarimaModel model, double variance) {
    }

    @SuppressWarnings("unchecked")
    private Fit fit(DoubleSeq y) {
        SarimaModel start = SarimaModel.builder(orders).setDefault().build();
        RegArimaModel<SarimaModel> model = RegArimaModel.<SarimaModel>builder().y(y).arima(start).build();
        RegArimaEstimation<SarimaModel> estimation = RegSarimaComputer.PROCESSOR.process(model, SarimaMapping.of(orders));
        LikelihoodStatistics found = estimation.statistics();
        return new Fit(estimation.getModel().arima(), found.getSsqErr() / (found.getEffectiveObservationsCount() - found.getEstimatedParametersCount()));
    }

    /** The library finds its parts by the thread's class loader, which in the container is not ours. */
    private static <T> T withServices(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader former = thread.getContextClassLoader();
        thread.setContextClassLoader(Sarima.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(former);
        }
    }
}
