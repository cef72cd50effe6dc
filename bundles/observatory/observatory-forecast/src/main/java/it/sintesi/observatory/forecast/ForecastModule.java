package it.sintesi.observatory.forecast;

import javax.sql.DataSource;

import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.observatory.api.Forecasts;
import it.sintesi.observatory.api.Observatory;
import it.sintesi.observatory.forecast.application.ForecastDesk;
import it.sintesi.observatory.forecast.application.Kernel;
import it.sintesi.observatory.forecast.application.MonthlyFigures;
import it.sintesi.observatory.forecast.persistence.ForecastStore;
import it.sintesi.observatory.forecast.web.DeskPages;
import it.sintesi.observatory.forecast.web.ForecastArea;
import it.sintesi.observatory.forecast.web.PublicPages;
import it.sintesi.observatory.forecast.web.Views;
import it.sintesi.web.api.WebArea;

/** Puts the module together. */
public final class ForecastModule {

    private final ForecastDesk desk;
    private final WebArea area;

    public ForecastModule(Kernel kernel, DataSource dataSource, Observatory observatory) {
        MonthlyFigures figures = new MonthlyFigures(observatory, kernel.clock());
        Views views = new Views(figures);
        this.desk = new ForecastDesk(kernel, figures, new ForecastStore(new Sql(dataSource)));
        this.area = new ForecastArea(new DeskPages(desk, views, kernel.authorisation()), new PublicPages(desk, views));
    }

    /** What it offers to others. */
    public Forecasts forecasts() {
        return desk;
    }

    /** What it brings to the web. */
    public WebArea area() {
        return area;
    }
}
