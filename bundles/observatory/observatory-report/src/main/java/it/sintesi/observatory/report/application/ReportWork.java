package it.sintesi.observatory.report.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.act.Act;
import it.sintesi.kernel.api.act.ActDraft;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.observatory.report.domain.Content;
import it.sintesi.observatory.report.domain.Plan;
import it.sintesi.observatory.report.domain.Report;
import it.sintesi.observatory.report.persistence.ReportStore;

/** Gathers drafts, registers and writes versions behind the scenes, one after the other. */
public final class ReportWork {

    /** What there is to do: gather the figures into a draft, or register the draft as an act and write its documents. */
    enum Task {
        GATHER(Plan.all().size()), REGISTER(2);

        /** Signs of life until it is done. */
        final int steps;

        Task(int steps) {
            this.steps = steps;
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(ReportWork.class);
    private static final String AREA = "observatory", KIND = "REPORT";

    private final Kernel kernel;
    private final ReportStore store;
    private final Gather gather;
    private final ReportWriter writer;
    private final SheetWriter sheets;
    private final Executor thread;

    /** Work that {@code thread} does, one piece after the other. */
    public ReportWork(Kernel kernel, ReportStore store, Gather gather, ReportWriter writer, SheetWriter sheets, Executor thread) {
        this.kernel = kernel;
        this.store = store;
        this.gather = gather;
        this.writer = writer;
        this.sheets = sheets;
        this.thread = thread;
    }

    /** Begins; the caller has passed the authorisation. */
    void start(Caller caller, String id, Task task) {
        thread.execute(() -> run(caller, id, task));
    }

    /** Does it on this thread; the state says how it ended. */
    void run(Caller caller, String id, Task task) {
        try {
            Report report = kernel.transactions().required(() -> store.find(id)).orElseThrow();
            if (task == Task.GATHER ? gather(report) : register(caller, report)) {
                end(id, Report.State.READY, "");
            }
        } catch (ServiceException e) {
            end(id, Report.State.FAILED, e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("Report {} failed", id, e);
            end(id, Report.State.FAILED, "Errore interno: lo trovate nel registro del server con il rapporto " + id);
        }
    }

    private void end(String id, Report.State state, String problem) {
        kernel.transactions().run(() -> store.end(id, state, problem, kernel.clock().now()));
    }

    /** The draft; false when the work was cancelled. */
    private boolean gather(Report report) {
        List<Content.Section> sections = new ArrayList<>();
        for (Plan plan : Plan.all()) {
            sections.add(gather.section(plan, report.half()));
            if (!step(report.id())) {
                return false;
            }
        }
        Content content = new Content(report.half().code(), gather.asOf(), edited(sections, report.content()));
        kernel.transactions().run(() -> store.content(report.id(), content));
        return true;
    }

    /** The next version; false when the work was cancelled: then the act stays, and its documents are written when somebody asks for them. */
    private boolean register(Caller caller, Report report) {
        Report.Version version = act(caller, report);
        if (!step(report.id())) {
            return false;
        }
        write(version, report.content());
        return step(report.id());
    }

    /** Texts that somebody wrote stay; those that still were the draft follow the new figures. */
    private static List<Content.Section> edited(List<Content.Section> sections, Content former) {
        Map<String, Content.Section> before = former == null ? Map.of() : former.sections().stream().collect(Collectors.toMap(Content.Section::id, Function.identity()));
        return sections.stream().map(section -> {
            Content.Section old = before.get(section.id());
            return old == null || old.text().equals(old.draft()) ? section : section.with(old.text());
        }).toList();
    }

    private boolean step(String id) {
        return kernel.transactions().required(() -> store.beat(id, kernel.clock().now()));
    }

    private Report.Version act(Caller caller, Report report) {
        byte[] json = Json.write(report.content());
        String digest = Json.digest(json);
        return kernel.transactions().required(() -> {
            List<Report.Version> former = store.versions(report.id());
            String corrects = former.isEmpty() ? null : former.get(0).protocol();
            int number = former.isEmpty() ? 1 : former.get(0).number() + 1;
            Act act = kernel.acts().append(List.of(new ActDraft(AREA, KIND, report.half().code(), digest, corrects))).get(0);
            Report.Version version = new Report.Version(report.id(), report.half(), number, digest, act.protocol(), corrects, act.certifiedAt(), caller.displayName(), false, null);
            store.add(version, json);
            kernel.trace(caller, "observatory.report-registered", report.id(), "Rapporto semestrale " + report.half().code() + ", versione " + number);
            return version;
        });
    }

    /** Writes the documents of a version once; also when the work stopped between the act and them. */
    void write(Report.Version version, Content content) {
        byte[] pdf = writer.write(content, version), xlsx = sheets.write(content, version);
        kernel.transactions().run(() -> store.keep(version.reportId(), version.number(), pdf, xlsx));
    }

    /** The draft as a document that says it is one; nothing is kept. */
    byte[] draft(Content content, boolean sheet) {
        return sheet ? sheets.write(content, null) : writer.draft(content, kernel.clock().now());
    }
}
