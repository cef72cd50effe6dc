package it.sintesi.observatory.forecast.application;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.observatory.api.Forecasts;
import it.sintesi.observatory.api.Measure;
import it.sintesi.observatory.forecast.domain.Choice;
import it.sintesi.observatory.forecast.domain.Series;
import it.sintesi.observatory.forecast.domain.Step;
import it.sintesi.observatory.forecast.persistence.ForecastStore;

/** Makes forecasts, and shows each beside what then happened. */
public final class ForecastDesk implements Forecasts {

    /** Months that a forecast may look ahead. */
    public static final int MOST_MONTHS = 24;
    private static final Set<Measure> MAY_BE_NEGATIVE = EnumSet.of(Measure.BALANCE, Measure.PERMANENT_BALANCE);

    private final Kernel kernel;
    private final MonthlyFigures figures;
    private final ForecastStore store;

    public ForecastDesk(Kernel kernel, MonthlyFigures figures, ForecastStore store) {
        this.kernel = kernel;
        this.figures = figures;
        this.store = store;
    }

    /** Measures of which a forecast makes sense: ratios follow from others, external ones belong to their sources. */
    public static List<Measure> measures() {
        return EnumSet.allOf(Measure.class).stream().filter(m -> m.kind() != Measure.Kind.RATIO && m.kind() != Measure.Kind.EXTERNAL).toList();
    }

    @Override
    public Forecast make(Caller caller, Measure measure, int months, YearMonth since) {
        kernel.authorisation().require(caller, Permission.OBSERVATORY_MANAGE, Subject.NONE);
        if (measure == null || !measures().contains(measure)) {
            throw ServiceException.rejected(Rejection.error("FOR-MEASURE", "measure", "Di questa misura non si fanno previsioni.", "Scegliete una delle misure proposte"));
        }
        if (months < 1 || months > MOST_MONTHS) {
            throw ServiceException.rejected(Rejection.error("FOR-MONTHS", "months", "I mesi in avanti sono fuori dai limiti.", "Scrivete un numero da 1 a " + MOST_MONTHS).said(Phrase.of("FOR-MONTHS", MOST_MONTHS)));
        }
        Series series = figures.series(measure, since);
        Choice choice = Choice.of(series, months);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < choice.steps().size(); i++) {
            Step step = MAY_BE_NEGATIVE.contains(measure) ? choice.steps().get(i) : choice.steps().get(i).notNegative();
            points.add(new Point(series.last().plusMonths(i + 1L), number(step.value()), number(step.low80()), number(step.high80()), number(step.low95()), number(step.high95()), null));
        }
        Forecast made = new Forecast(kernel.ids().next().toString(), measure, choice.model(), kernel.clock().now(), series.last(), choice.mase(), choice.better(), points);
        kernel.transactions().run(() -> {
            store.insert(new KeptForecast(made, caller.displayName(), series.length(), choice.trials()));
            kernel.audit().record(AuditEntry.ok(caller, "observatory.forecast", "forecast", made.id(), null, "Previsione dell'osservatorio"));
        });
        return made;
    }

    @Override
    public List<Forecast> of(Measure measure) {
        return kept(measure).stream().map(KeptForecast::forecast).toList();
    }

    @Override
    public List<Trial> trials(Measure measure) {
        return kernel.transactions().required(() -> store.of(measure)).stream().findFirst().map(KeptForecast::trials).orElse(List.of());
    }

    /** Forecasts of a measure with what is known today, newest first. */
    public List<KeptForecast> kept(Measure measure) {
        return kernel.transactions().required(() -> store.of(measure)).stream().map(this::beside).toList();
    }

    /** Every forecast as it was made, newest first. */
    public List<KeptForecast> all() {
        return kernel.transactions().required(store::all);
    }

    /** One forecast with what is known today. */
    public Optional<KeptForecast> find(String id) {
        return kernel.transactions().required(() -> store.find(id)).map(this::beside);
    }

    private KeptForecast beside(KeptForecast kept) {
        Forecast f = kept.forecast();
        List<Point> points = f.points();
        Map<YearMonth, BigDecimal> known = figures.known(f.measure(), points.get(0).month(), points.get(points.size() - 1).month());
        List<Point> beside = points.stream().map(p -> new Point(p.month(), p.value(), p.low80(), p.high80(), p.low95(), p.high95(), known.get(p.month()))).toList();
        return new KeptForecast(new Forecast(f.id(), f.measure(), f.model(), f.madeAt(), f.origin(), f.mase(), f.published(), beside), kept.by(), kept.history(), kept.trials());
    }

    private static BigDecimal number(double value) {
        return BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_EVEN);
    }
}
