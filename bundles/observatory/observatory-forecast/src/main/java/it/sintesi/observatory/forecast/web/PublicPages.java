package it.sintesi.observatory.forecast.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import it.sintesi.observatory.api.Measure;
import it.sintesi.observatory.forecast.application.ForecastDesk;
import it.sintesi.observatory.forecast.application.KeptForecast;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** Forecasts for everybody: the newest, how good its model was, and what became of the former ones. */
public final class PublicPages {

    static final String HOME = "/osservatorio/previsioni";
    private static final int FORMER = 5;

    private final ForecastDesk desk;
    private final Views views;

    public PublicPages(ForecastDesk desk, Views views) {
        this.desk = desk;
        this.views = views;
    }

    List<WebPage> pages() {
        return List.of(WebPage.get(Shell.PORTAL, HOME, Guard.PUBLIC, this::show));
    }

    private WebResponse show(WebRequest request) {
        List<Measure> measures = desk.all().stream().map(kept -> kept.forecast().measure()).distinct().sorted().toList();
        Measure asked = request.param("measure", Measure.class);
        Measure measure = asked != null ? asked : measures.isEmpty() ? null : measures.get(0);
        List<KeptForecast> kept = measure == null ? List.of() : desk.kept(measure);
        Map<String, Object> model = new HashMap<>();
        model.put("measures", measures);
        model.put("measure", measure);
        model.put("view", kept.isEmpty() ? null : views.of(kept.get(0)));
        model.put("former", kept.stream().skip(1).limit(FORMER).map(views::of).toList());
        return WebResponse.view("public", model);
    }
}
