package it.sintesi.communications.application;

import it.sintesi.communications.api.Archive;
import it.sintesi.communications.api.Arrivals;
import it.sintesi.communications.api.BulkUploads;
import it.sintesi.communications.api.CommunicationContent;
import it.sintesi.communications.api.Findings;
import it.sintesi.communications.api.Intake;
import it.sintesi.communications.api.Refusals;
import it.sintesi.communications.api.RelationActions;
import it.sintesi.communications.api.Relations;
import it.sintesi.communications.api.Workforce;
import it.sintesi.communications.application.bulk.BulkLimits;
import it.sintesi.communications.persistence.ArchiveQueries;
import it.sintesi.communications.persistence.ArrivalStore;
import it.sintesi.communications.persistence.Entities;
import it.sintesi.communications.persistence.FindingQueries;
import it.sintesi.communications.persistence.FindingWork;
import it.sintesi.communications.persistence.RefusalQueries;
import it.sintesi.communications.persistence.RelationQueries;
import it.sintesi.communications.persistence.UploadQueries;

import it.sintesi.communications.persistence.WorkforceStore;
import it.sintesi.kernel.api.health.ReadinessCheck;


/** Puts the parts of the area together, once; the container starts and stops it and publishes its services. */
public final class CommunicationsModule {

    private final Committer committer;
    private final BulkRunner bulkRunner;
    private final OverdueScan overdueScan;
    private final NameIndexer names;
    private final RelationRebuild rebuild;
    private final ReadinessCheck readiness;
    private final Intake intake;
    private final BulkUploads bulkUploads;
    private final Archive archive;
    private final Relations relations;
    private final Findings findings;
    private final Refusals refusals;
    private final CommunicationContent content;
    private final RelationActions relationActions;
    private final Workforce workforce;
    private final Arrivals arrivals;
    private final Forms forms;

    public CommunicationsModule(KernelServices kernel, AreaServices areas, Entities entities, IntakeSettings settings, SpaceReserve space) {
        DueDates dueDates = new DueDates(areas.rules(), settings.regionCode(), areas::excused);
        ArchiveFacts archiveFacts = new ArchiveFacts(kernel.dataSource(), kernel.transactions());
        Checks checks = new Checks(areas.catalogue(), kernel.codeLists(), dueDates, settings);
        RelationKeeper keeper = new RelationKeeper();
        Registrar registrar = new Registrar(kernel, new Recheck(archiveFacts, checks, kernel.ids()), keeper);
        forms = new Forms(kernel);
        committer = new Committer(registrar, forms, kernel.metrics(), settings);
        IntakeService intakeService = new IntakeService(new Preparer(checks, dueDates, archiveFacts, areas.offices(), kernel, settings), committer, space, kernel, settings);
        intake = intakeService;

        overdueScan = new OverdueScan(kernel, dueDates, areas.offices());
        names = new NameIndexer(kernel);
        rebuild = new RelationRebuild(kernel, keeper);
        readiness = new IntakeReadiness(committer, space);

        ArchiveQueries archiveQueries = new ArchiveQueries(entities);
        RelationQueries relationQueries = new RelationQueries(entities);
        FindingQueries findingQueries = new FindingQueries(entities);
        RefusalQueries refusalQueries = new RefusalQueries(entities);
        Reading reading = new Reading(kernel.authorisation(), kernel.audit(), person -> areas.competent(person, kernel.clock().today()));
        ReceiptPdf pdf = new ReceiptPdf(kernel.pdf());
        archive = new ArchiveService(archiveQueries, relationQueries, findingQueries, refusalQueries, kernel.acts(), reading, pdf, kernel.clock());
        relations = new RelationsService(relationQueries, areas.offices(), reading);
        findings = new FindingsService(findingQueries, new FindingWork(entities), reading, kernel.clock());
        refusals = new RefusalsService(refusalQueries, reading);
        relationActions = new RelationDesk(relations, checks, dueDates, kernel);
        workforce = new WorkforceDesk(new WorkforceStore(kernel.dataSource()), reading, areas.offices(), dueDates, kernel);
        arrivals = new ArrivalDesk(new ArrivalStore(kernel.dataSource()), kernel.transactions());
        content = new ContentService(forms, archiveQueries);
        bulkRunner = new BulkRunner(kernel, intakeService, BulkLimits.DEFAULT);
        bulkUploads = new BulkService(kernel, new UploadQueries(entities), bulkRunner, reading, pdf, space, BulkLimits.DEFAULT);
    }

    /** Begins to commit. */
    public void start() {
        committer.start();
        bulkRunner.start();
        overdueScan.start();
        names.start();
    }

    /** Commits what waits and ends. */
    public void stop() {
        names.stop();
        overdueScan.stop();
        bulkRunner.stop();
        committer.stop();
    }

    public Intake intake() {
        return intake;
    }

    public Archive archive() {
        return archive;
    }

    public Relations relations() {
        return relations;
    }

    public Findings findings() {
        return findings;
    }

    public Refusals refusals() {
        return refusals;
    }

    public BulkUploads bulkUploads() {
        return bulkUploads;
    }

    public RelationActions relationActions() {
        return relationActions;
    }

    public Workforce workforce() {
        return workforce;
    }

    public Arrivals arrivals() {
        return arrivals;
    }

    public RelationRebuild rebuild() {
        return rebuild;
    }

    public ReadinessCheck readiness() {
        return readiness;
    }

    /** Looks for overdue relations now; the answer is how many findings are new. */
    public int scanOverdue() {
        return overdueScan.run();
    }

    /** Makes the names of the latest communications searchable now. */
    public void indexNames() {
        names.run();
    }

    /** What the register learns from. */
    public Forms forms() {
        return forms;
    }

    public CommunicationContent content() {
        return content;
    }
}
