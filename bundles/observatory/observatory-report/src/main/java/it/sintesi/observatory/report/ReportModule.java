package it.sintesi.observatory.report;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javax.sql.DataSource;

import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.observatory.api.Observatory;
import it.sintesi.observatory.api.Reports;
import it.sintesi.observatory.report.application.AtOnce;
import it.sintesi.observatory.report.application.Gather;
import it.sintesi.observatory.report.application.Kernel;
import it.sintesi.observatory.report.application.ReportDesk;
import it.sintesi.observatory.report.application.ReportWork;
import it.sintesi.observatory.report.application.ReportWriter;
import it.sintesi.observatory.report.application.SheetWriter;
import it.sintesi.observatory.report.domain.Texts;
import it.sintesi.observatory.report.persistence.ReportStore;
import it.sintesi.observatory.report.web.DeskPages;
import it.sintesi.observatory.report.web.PublicPages;
import it.sintesi.observatory.report.web.ReportArea;
import it.sintesi.web.api.WebArea;

/** Puts the module together. */
public final class ReportModule implements AutoCloseable {

    private final Runnable stop;
    private final ReportDesk desk;
    private final Reports reports;
    private final WebArea area;

    public ReportModule(Kernel kernel, DataSource dataSource, Observatory observatory) {
        this(kernel, dataSource, observatory, Executors.newSingleThreadExecutor(work -> {
            Thread made = new Thread(work, "observatory-reports");
            made.setDaemon(true);
            return made;
        }));
    }

    private ReportModule(Kernel kernel, DataSource dataSource, Observatory observatory, ExecutorService thread) {
        this(kernel, dataSource, observatory, thread, thread::shutdownNow);
    }

    /** With work done by somebody else's thread. */
    ReportModule(Kernel kernel, DataSource dataSource, Observatory observatory, Executor thread, Runnable stop) {
        Texts texts = new Texts();
        ReportStore store = new ReportStore(new Sql(dataSource));
        this.stop = stop;
        ReportWork work = new ReportWork(kernel, store, new Gather(observatory, texts), new ReportWriter(kernel.documents(), texts), new SheetWriter(texts),
                thread);
        this.desk = new ReportDesk(kernel, store, work);
        this.reports = new AtOnce(kernel, store, desk, work);
        this.area = new ReportArea(new DeskPages(desk, kernel.clock(), kernel.authorisation()), new PublicPages(desk));
    }

    ReportDesk desk() {
        return desk;
    }

    /** What it offers to others. */
    public Reports reports() {
        return reports;
    }

    /** What it brings to the web. */
    public WebArea area() {
        return area;
    }

    @Override
    public void close() {
        stop.run();
    }
}
