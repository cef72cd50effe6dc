package it.sintesi.observatory.report.web;

import java.util.List;
import java.util.Map;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.observatory.report.application.ReportDesk;
import it.sintesi.observatory.report.domain.Report;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** Published reports for everybody. */
public final class PublicPages {

    private static final String HOME = "/osservatorio/rapporti", ONE = HOME + "/{half}/{number}";

    private final ReportDesk desk;

    public PublicPages(ReportDesk desk) {
        this.desk = desk;
    }

    List<WebPage> pages() {
        return List.of(WebPage.get(Shell.PORTAL, HOME, Guard.PUBLIC, request -> WebResponse.view("public", Map.of("rows", desk.published(), "halves", halves()))),
                WebPage.get(Shell.PORTAL, ONE + "/rapporto.pdf", Guard.PUBLIC, request -> Downloads.of(desk, find(request), false), DeskPages.none()),
                WebPage.get(Shell.PORTAL, ONE + "/tabelle.xlsx", Guard.PUBLIC, request -> Downloads.of(desk, find(request), true), DeskPages.none()));
    }

    /** The newest published version of each half-year. */
    private List<String> halves() {
        return desk.published().stream().map(v -> v.half().code()).distinct().toList();
    }

    private Report.Version find(WebRequest request) {
        return desk.published().stream().filter(v -> v.half().code().equals(request.variable("half")) && String.valueOf(v.number()).equals(request.variable("number"))).findFirst()
                .orElseThrow(() -> ServiceException.notFound("Non c'è un rapporto pubblicato con questo indirizzo.").said("OBS-NOT-PUBLISHED"));
    }
}
