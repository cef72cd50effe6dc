package it.sintesi.bench;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.observatory.api.Forecasts.Trial;
import it.sintesi.observatory.api.Measure;
import it.sintesi.observatory.forecast.application.ForecastDesk;
import it.sintesi.observatory.forecast.application.MonthlyFigures;
import it.sintesi.observatory.forecast.domain.Choice;
import it.sintesi.observatory.forecast.domain.SeasonalNaive;
import it.sintesi.observatory.forecast.domain.Series;
import it.sintesi.observatory.protection.Protection;
import it.sintesi.observatory.warehouse.Warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The backtest of every forecast on ten years of the synthetic province: which model, how good beside the seasonal naive, how true its bands. */
final class ForecastBench {
    private static final int PEOPLE = 150_000;
    private static final int AHEAD = 12;
    private static final LocalDate LAST = LocalDate.of(2026, 11, 22);
    /** Any key: it only decides the noise that hides small counts. */
    private static final long SECRET = 17_017;
    /** The lives begin all together: after these years what the beginning did to the monthly figures is over. */
    private static final int SETTLED = 3;
    private static final String NONE = "–";

    private final Settings settings;
    private final Report report;
    private final Clock clock;

    ForecastBench(Settings settings, Report report, Clock clock) {
        this.settings = settings;
        this.report = report;
        this.clock = clock;
    }

    void run() throws IOException {
        int people = settings.lives() > 0 ? settings.lives() : PEOPLE;
        LocalDate today = LAST.plusDays(1);
        Path folder = Files.createTempDirectory("sintesi-bench-forecast");
        Province province = new Province(clock);
        try (Warehouse warehouse = province.warehouse(folder.resolve("w.duckdb"))) {
            report.put("people", people);
            province.load(warehouse, new LivesFacts(Province.lives(people, LAST)), today, report);
            CertifiedClock then = () -> today.atTime(12, 0).atZone(CertifiedClock.ZONE).toInstant();
            MonthlyFigures figures = new MonthlyFigures(new PublicFigures(warehouse, Province.lives(people, LAST).from(), today, new Protection(SECRET)), then);
            long begin = System.nanoTime();
            table(figures, null);
            report.put("forecastSeconds", (System.nanoTime() - begin) / 1e9);
            table(figures, YearMonth.from(Province.lives(people, LAST).from()).plusYears(SETTLED));
        } finally {
            Processes.remove(folder);
        }
    }

    private void table(MonthlyFigures figures, YearMonth since) {
        long begin = System.nanoTime();
        List<List<String>> rows = ForecastDesk.measures().stream().map(measure -> row(measure, figures, since)).toList();
        report.say(since == null ? "Dal primo mese intero" : "Dal mese %s", since);
        report.table(List.of("misura", "mesi", "modello migliore", "errore medio", "anno prima", "MASE", "in 80 %", "in 95 %", "si pubblica"), rows);
        report.say("%d misure in %.1f s", rows.size(), (System.nanoTime() - begin) / 1e9);
    }

    private List<String> row(Measure measure, MonthlyFigures figures, YearMonth since) {
        String key = since == null ? measure.name() : measure.name() + " " + since;
        Series series;
        try {
            series = figures.series(measure, since);
        } catch (ServiceException refused) {
            return refused(key, refused.rejections().get(0).code());
        }
        if (Arrays.stream(series.values()).allMatch(value -> value == 0)) {
            return refused(key, "nessun dato");
        }
        Choice choice = Choice.of(series, AHEAD);
        Trial best = choice.trials().stream().filter(trial -> !trial.model().equals(SeasonalNaive.ID)).findFirst().orElseThrow();
        Trial naive = choice.trials().stream().filter(trial -> trial.model().equals(SeasonalNaive.ID)).findFirst().orElseThrow();
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("months", series.length());
        kept.put("published", choice.better());
        kept.put("trials", choice.trials());
        report.put(key, kept);
        return List.of(measure.name(), Integer.toString(series.length()), best.model(), Report.number(best.mae(), 1), Report.number(naive.mae(), 1), Report.number(best.mase(), 2),
                Report.number(best.in80(), 0), Report.number(best.in95(), 0), choice.better() ? "il modello" : "l'anno prima");
    }

    private List<String> refused(String key, String reason) {
        report.put(key, reason);
        return List.of(key, NONE, NONE, NONE, NONE, NONE, NONE, NONE, "no: " + reason);
    }
}
