package it.sintesi.observatory.forecast.web;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.observatory.api.Measure;
import it.sintesi.observatory.forecast.application.ForecastDesk;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** Forecasts in the console: make one, read its backtest, see what then happened. */
public final class DeskPages {

    static final String HOME = "/observatory/forecasts";
    static final Guard READ = Guard.of(Permission.OBSERVATORY_READ), WRITE = Guard.of(Permission.OBSERVATORY_MANAGE);

    private final ForecastDesk desk;
    private final Views views;
    private final Authorisation authorisation;

    public DeskPages(ForecastDesk desk, Views views, Authorisation authorisation) {
        this.desk = desk;
        this.views = views;
        this.authorisation = authorisation;
    }

    List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, HOME, READ, request -> list(request, List.of())),
                WebPage.post(Shell.CONSOLE, HOME, WRITE, this::make),
                WebPage.get(Shell.CONSOLE, HOME + "/{id}", READ, this::show, caller -> desk.all().stream().findFirst().map(kept -> HOME + "/" + kept.forecast().id())));
    }

    private WebResponse list(WebRequest request, List<Rejection> rejections) {
        Map<String, Object> model = new HashMap<>();
        model.put("rows", desk.all());
        model.put("measures", ForecastDesk.measures());
        model.put("mayWrite", authorisation.decide(request.caller(), Permission.OBSERVATORY_MANAGE, Subject.NONE).allowed());
        model.put("measure", request.param("measure") == null ? "HIRES" : request.param("measure"));
        model.put("months", request.param("months") == null ? "12" : request.param("months"));
        model.put("since", request.param("since") == null ? "" : request.param("since"));
        model.put("rejections", rejections);
        return rejections.isEmpty() ? WebResponse.view("forecasts", model) : WebResponse.refused("forecasts", model);
    }

    private WebResponse make(WebRequest request) {
        String months = request.param("months");
        try {
            int ahead = months != null && months.matches("\\d{1,3}") ? Integer.parseInt(months) : 0;
            return WebResponse.redirect(HOME + "/" + desk.make(request.caller(), request.param("measure", Measure.class), ahead, since(request)).id(), "forecast.made");
        } catch (ServiceException e) {
            if (e.kind() != ServiceException.Kind.REJECTED) {
                throw e;
            }
            return list(request, e.rejections());
        }
    }

    private static YearMonth since(WebRequest request) {
        String since = request.param("since");
        try {
            return since == null || since.isBlank() ? null : YearMonth.parse(since.strip());
        } catch (DateTimeParseException e) {
            throw ServiceException.rejected(Rejection.error("FOR-SINCE", "since", "Il primo mese della serie non è un mese.", "Scrivete anno e mese, per esempio 2024-11, o lasciate vuoto"));
        }
    }

    private WebResponse show(WebRequest request) {
        ForecastView view = desk.find(request.variable("id")).map(views::of).orElseThrow(() -> ServiceException.notFound("La previsione indicata non esiste.").said("OBS-NO-FORECAST"));
        return WebResponse.view("forecast", Map.of("view", view, "f", view.kept().forecast()));
    }
}
