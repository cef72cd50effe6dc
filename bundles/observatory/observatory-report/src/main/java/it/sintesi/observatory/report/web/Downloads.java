package it.sintesi.observatory.report.web;

import it.sintesi.observatory.report.application.ReportDesk;
import it.sintesi.observatory.report.domain.Report;
import it.sintesi.web.api.WebResponse;

/** Documents of versions, with their names. */
final class Downloads {

    private Downloads() {
    }

    static WebResponse of(ReportDesk desk, Report.Version version, boolean sheets) {
        String name = "rapporto-" + version.half().code() + "-v" + version.number();
        byte[] content = desk.document(version, sheets);
        return sheets ? new WebResponse.Download(name + ".xlsx", WebResponse.TableFormat.XLSX.contentType(), content) : WebResponse.pdf(name + ".pdf", content);
    }
}
