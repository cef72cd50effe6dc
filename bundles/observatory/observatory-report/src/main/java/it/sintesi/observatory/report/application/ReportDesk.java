package it.sintesi.observatory.report.application;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.observatory.report.application.ReportWork.Task;
import it.sintesi.observatory.report.domain.Content;
import it.sintesi.observatory.report.domain.HalfYear;
import it.sintesi.observatory.report.domain.Report;
import it.sintesi.observatory.report.persistence.ReportStore;

/** Makes, edits, publishes and reads reports. */
public final class ReportDesk {

    /** Characters that a text may have. */
    public static final int TEXT = 4000;
    /** Without a sign of life for so long the work was interrupted. */
    private static final Duration SILENCE = Duration.ofMinutes(5);

    private final Kernel kernel;
    private final ReportStore store;
    private final ReportWork work;
    private final Asking asking;

    public ReportDesk(Kernel kernel, ReportStore store, ReportWork work) {
        this.kernel = kernel;
        this.store = store;
        this.work = work;
        this.asking = new Asking(kernel, store);
    }

    /** Gathers the draft of the report of a half-year that is over, or opens the report that is there; its id. */
    public String create(Caller caller, HalfYear half) {
        Asking.Asked asked = asking.ask(caller, half);
        if (asked.fresh()) {
            work.start(caller, asked.id(), Task.GATHER);
        }
        return asked.id();
    }

    /** Gathers the figures anew into the draft; texts that were edited stay. */
    public void again(Caller caller, String id) {
        kernel.require(caller, Permission.OBSERVATORY_MANAGE);
        begin(caller, find(caller, id), Task.GATHER);
    }

    /** Registers the draft as the next version, an act, and writes its documents. */
    public void register(Caller caller, String id) {
        kernel.require(caller, Permission.OBSERVATORY_MANAGE);
        Report report = find(caller, id);
        if (report.content() == null) {
            throw conflict("REP-DRAFT", "Il rapporto non ha ancora una bozza.", "Raccogliete prima le cifre");
        }
        if (versions(caller, id).stream().findFirst().filter(last -> last.digest().equals(Json.digest(Json.write(report.content())))).isPresent()) {
            throw conflict("REP-SAME", "La bozza è uguale all'ultima versione registrata.", "Cambiate i testi o raccogliete di nuovo le cifre, poi registrate");
        }
        begin(caller, report, Task.REGISTER);
    }

    private void begin(Caller caller, Report report, Task task) {
        claim(report.id(), task);
        work.start(caller, report.id(), task);
    }

    /** Makes the work ours, or refuses while other work is going on. */
    void claim(String id, Task task) {
        Instant now = kernel.clock().now();
        if (!kernel.transactions().required(() -> store.begin(id, task.steps, now, now.minus(SILENCE)))) {
            throw running();
        }
    }

    /** Keeps texts by section; a section that is not named keeps its own. */
    public void texts(Caller caller, String id, Map<String, String> texts) {
        kernel.require(caller, Permission.OBSERVATORY_MANAGE);
        if (texts.values().stream().anyMatch(text -> text.length() > TEXT)) {
            throw ServiceException.rejected(Rejection.error("REP-TEXT", "text", "Un testo è troppo lungo.", "Scrivete al massimo " + TEXT + " caratteri per ogni testo").said(Phrase.of("REP-TEXT", TEXT)));
        }
        kernel.transactions().run(() -> {
            Report report = store.find(id).orElseThrow(ReportDesk::unknown);
            if (report.content() == null || running(report)) {
                throw running();
            }
            store.content(id, new Content(report.content().half(), report.content().asOf(),
                    report.content().sections().stream().map(s -> texts.containsKey(s.id()) ? s.with(texts.get(s.id())) : s).toList()));
            kernel.trace(caller, "observatory.report-edited", id, "Testi del rapporto " + report.half().code());
        });
    }

    /** Stops work that is going on; what was registered stays. */
    public void cancel(Caller caller, String id) {
        kernel.require(caller, Permission.OBSERVATORY_MANAGE);
        kernel.transactions().run(() -> store.end(id, Report.State.CANCELLED, "", kernel.clock().now()));
    }

    /** Publishes a version. */
    public void publish(Caller caller, String id, int number) {
        kernel.require(caller, Permission.OBSERVATORY_MANAGE);
        kernel.transactions().run(() -> {
            Report.Version version = store.versions(id).stream().filter(v -> v.number() == number).findFirst().orElseThrow(ReportDesk::unknown);
            if (!version.written() || !store.publish(id, number, kernel.clock().now(), caller.displayName())) {
                throw conflict("REP-STATE", "La versione è già pubblicata o non è ancora scritta.", "Ricaricate la pagina per vedere lo stato attuale");
            }
            kernel.trace(caller, "observatory.report-published", id, "Pubblicazione del rapporto " + version.half().code() + ", versione " + number);
        });
    }

    /** Every report, latest half-year first. */
    public List<Report> all(Caller caller) {
        kernel.require(caller, Permission.OBSERVATORY_READ);
        return kernel.transactions().required(store::all);
    }

    public Report find(Caller caller, String id) {
        kernel.require(caller, Permission.OBSERVATORY_READ);
        return kernel.transactions().required(() -> store.find(id)).orElseThrow(ReportDesk::unknown);
    }

    /** Whether work is going on: a work without a sign of life for long was interrupted. */
    public boolean running(Report report) {
        return report.state() == Report.State.RUNNING && report.beat().isAfter(kernel.clock().now().minus(SILENCE));
    }

    public List<Report.Version> versions(Caller caller, String id) {
        kernel.require(caller, Permission.OBSERVATORY_READ);
        return kernel.transactions().required(() -> store.versions(id));
    }

    /** Published versions, for everybody. */
    public List<Report.Version> published() {
        return kernel.transactions().required(store::published);
    }

    /** The document of a version; whoever hands it out has decided who may have it. */
    public byte[] document(Report.Version version, boolean sheets) {
        return kernel.transactions().required(() -> read(version, sheets)).orElseGet(() -> {
            work.write(version, kernel.transactions().required(() -> store.content(version.reportId(), version.number())));
            return kernel.transactions().required(() -> read(version, sheets)).orElseThrow();
        });
    }

    /** The draft as a document; refused while there is none. */
    public byte[] draft(Caller caller, String id, boolean sheets) {
        Content content = find(caller, id).content();
        if (content == null) {
            throw unknown();
        }
        return work.draft(content, sheets);
    }

    private Optional<byte[]> read(Report.Version version, boolean sheets) {
        return sheets ? store.xlsx(version.reportId(), version.number()) : store.pdf(version.reportId(), version.number());
    }

    private static ServiceException running() {
        return conflict("REP-RUNNING", "Il rapporto è in lavorazione.", "Aspettate che finisca, o interrompete la lavorazione");
    }

    static ServiceException conflict(String code, String message, String mend) {
        return ServiceException.conflict(Rejection.error(code, "", message, mend));
    }

    private static ServiceException unknown() {
        return ServiceException.notFound("Il rapporto indicato non esiste.").said("OBS-NO-REPORT");
    }
}
