package it.sintesi.observatory.forecast.persistence;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.observatory.api.Forecasts.Forecast;
import it.sintesi.observatory.api.Forecasts.Point;
import it.sintesi.observatory.api.Forecasts.Trial;
import it.sintesi.observatory.api.Measure;
import it.sintesi.observatory.forecast.application.KeptForecast;

/** Forecasts as they were made; what then happened is not kept here. */
public final class ForecastStore {

    private static final String SELECT = "SELECT id, measure, model, made_us, made_by, origin, history, mase, published FROM forecasts.forecast";
    private static final String ALL = SELECT + " ORDER BY made_us DESC, id DESC";
    private static final String OF = SELECT + " WHERE measure = ? ORDER BY made_us DESC, id DESC";
    private static final String FIND = SELECT + " WHERE id = ?";
    private static final String INSERT = "INSERT INTO forecasts.forecast (id, measure, model, made_us, made_by, origin, history, mase, published) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String POINTS = "SELECT point_month, figure, low80, high80, low95, high95 FROM forecasts.point WHERE forecast_id = ? ORDER BY point_month";
    private static final String INSERT_POINT = "INSERT INTO forecasts.point (forecast_id, point_month, figure, low80, high80, low95, high95) VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String TRIALS = "SELECT model, origins, mae, mape, mase, in80, in95 FROM forecasts.trial WHERE forecast_id = ? ORDER BY place";
    private static final String INSERT_TRIAL = "INSERT INTO forecasts.trial (forecast_id, place, model, origins, mae, mape, mase, in80, in95) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Sql sql;

    public ForecastStore(Sql sql) {
        this.sql = sql;
    }

    public void insert(KeptForecast kept) {
        Forecast f = kept.forecast();
        sql.update(INSERT, f.id(), f.measure().name(), f.model(), Micros.of(f.madeAt()), kept.by(), day(f.origin()), kept.history(), f.mase(), f.published() ? 1 : 0);
        sql.batch(INSERT_POINT, f.points().stream().map(p -> new Object[] {f.id(), day(p.month()), p.value(), p.low80(), p.high80(), p.low95(), p.high95()}).toList());
        for (int place = 0; place < kept.trials().size(); place++) {
            Trial t = kept.trials().get(place);
            sql.update(INSERT_TRIAL, f.id(), place + 1, t.model(), t.origins(), t.mae(), t.mape(), t.mase(), t.in80(), t.in95());
        }
    }

    /** Every forecast, newest first. */
    public List<KeptForecast> all() {
        return sql.list(ALL, this::read);
    }

    /** Forecasts of a measure, newest first. */
    public List<KeptForecast> of(Measure measure) {
        return sql.list(OF, this::read, measure.name());
    }

    public Optional<KeptForecast> find(String id) {
        return sql.first(FIND, this::read, id);
    }

    private KeptForecast read(ResultSet row) throws SQLException {
        String id = row.getString("id");
        List<Trial> trials = sql.list(TRIALS, t -> new Trial(t.getString("model"), t.getInt("origins"), t.getDouble("mae"), t.getDouble("mape"), t.getDouble("mase"),
                t.getObject("in80", Double.class), t.getObject("in95", Double.class)), id);
        List<Point> points = sql.list(POINTS, p -> new Point(YearMonth.from(p.getDate("point_month").toLocalDate()), p.getBigDecimal("figure"), p.getBigDecimal("low80"),
                p.getBigDecimal("high80"), p.getBigDecimal("low95"), p.getBigDecimal("high95"), null), id);
        return new KeptForecast(new Forecast(id, Measure.valueOf(row.getString("measure")), row.getString("model"), Micros.read(row, "made_us"),
                YearMonth.from(row.getDate("origin").toLocalDate()), row.getDouble("mase"), row.getInt("published") == 1, points), row.getString("made_by"), row.getInt("history"), trials);
    }

    private static Date day(YearMonth month) {
        return Date.valueOf(month.atDay(1));
    }
}
