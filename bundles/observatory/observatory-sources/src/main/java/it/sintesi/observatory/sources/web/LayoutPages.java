package it.sintesi.observatory.sources.web;

import java.util.List;
import java.util.Map;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.observatory.sources.domain.Column;
import it.sintesi.observatory.sources.domain.Layout;
import it.sintesi.observatory.sources.domain.Layouts;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** The declared layouts for people, with an empty file of each. */
public final class LayoutPages {

    private static final String HOME = SourcePages.HOME + "/layouts";

    private final Layouts layouts;

    public LayoutPages(Layouts layouts) {
        this.layouts = layouts;
    }

    List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, HOME, SourcePages.READ, request -> WebResponse.view("layouts", Map.of("layouts", layouts.all()))),
                WebPage.get(Shell.CONSOLE, HOME + "/{source}/template.csv", SourcePages.READ, this::template, caller -> java.util.Optional.empty()));
    }

    private WebResponse template(WebRequest request) {
        Layout layout = layouts.of(request.variable("source")).orElseThrow(() -> ServiceException.notFound("La fonte indicata non esiste.").said("OBS-NO-SOURCE"));
        return new WebResponse.Table(layout.source().toLowerCase(java.util.Locale.ROOT), WebResponse.TableFormat.CSV, layout.columns().stream().map(Column::name).toList(), sink -> { });
    }
}
