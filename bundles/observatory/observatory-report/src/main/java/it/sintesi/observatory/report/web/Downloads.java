package it.sintesi.observatory.report.web;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.observatory.report.application.ReportDesk;
import it.sintesi.observatory.report.domain.Report;
import it.sintesi.web.api.WebResponse;

/** Documents of versions and drafts, with their names. */
final class Downloads {

    private Downloads() {
    }

    static WebResponse of(ReportDesk desk, Report.Version version, boolean sheets) {
        return named("rapporto-" + version.half().code() + "-v" + version.number(), desk.document(version, sheets), sheets);
    }

    static WebResponse draft(ReportDesk desk, Caller caller, String id, boolean sheets) {
        return named("rapporto-" + desk.find(caller, id).half().code() + "-bozza", desk.draft(caller, id, sheets), sheets);
    }

    private static WebResponse named(String name, byte[] content, boolean sheets) {
        return sheets ? new WebResponse.Download(name + ".xlsx", WebResponse.TableFormat.XLSX.contentType(), content) : WebResponse.pdf(name + ".pdf", content);
    }
}
