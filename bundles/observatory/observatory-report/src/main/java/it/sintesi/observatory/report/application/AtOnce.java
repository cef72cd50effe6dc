package it.sintesi.observatory.report.application;

import java.util.List;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.observatory.api.Reports;
import it.sintesi.observatory.report.application.ReportWork.Task;
import it.sintesi.observatory.report.domain.HalfYear;
import it.sintesi.observatory.report.domain.Report;
import it.sintesi.observatory.report.persistence.ReportStore;

/** Reports for other areas. */
public final class AtOnce implements Reports {

    private final ReportDesk desk;
    private final ReportWork work;
    private final Asking asking;

    public AtOnce(Kernel kernel, ReportStore store, ReportDesk desk, ReportWork work) {
        this.desk = desk;
        this.work = work;
        this.asking = new Asking(kernel, store);
    }

    @Override
    public List<String> published() {
        return desk.published().stream().map(version -> version.half().code()).distinct().toList();
    }

    @Override
    public String publish(Caller caller, String half) {
        Asking.Asked asked = asking.ask(caller, HalfYear.parse(half).orElse(null));
        if (!asked.fresh()) {
            throw ReportDesk.conflict("REP-THERE", "Il rapporto di questo semestre c'è già.", "Apritelo dall'elenco, registrate la bozza e pubblicatela");
        }
        finish(caller, asked.id(), Task.GATHER);
        desk.claim(asked.id(), Task.REGISTER);
        finish(caller, asked.id(), Task.REGISTER);
        desk.publish(caller, asked.id(), 1);
        return asked.id();
    }

    private void finish(Caller caller, String id, Task task) {
        work.run(caller, id, task);
        Report report = desk.find(caller, id);
        if (report.state() != Report.State.READY) {
            throw ReportDesk.conflict("REP-STATE", "Il rapporto non è riuscito: " + report.problem(), "Apritelo dall'elenco e riprovate");
        }
    }
}
