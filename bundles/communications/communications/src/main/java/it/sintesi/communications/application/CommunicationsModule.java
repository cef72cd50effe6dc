package it.sintesi.communications.application;

import it.sintesi.communications.api.Archive;
import it.sintesi.communications.api.CommunicationContent;
import it.sintesi.communications.api.Findings;
import it.sintesi.communications.api.Intake;
import it.sintesi.communications.api.Refusals;
import it.sintesi.communications.api.Relations;
import it.sintesi.communications.persistence.ArchiveQueries;
import it.sintesi.communications.persistence.Entities;
import it.sintesi.communications.persistence.FindingQueries;
import it.sintesi.communications.persistence.RefusalQueries;
import it.sintesi.communications.persistence.RelationQueries;

import javax.persistence.EntityManagerFactory;

/** Puts the parts of the area together, once; the container starts and stops it and publishes its services. */
public final class CommunicationsModule {

    private final Committer committer;
    private final Intake intake;
    private final Archive archive;
    private final Relations relations;
    private final Findings findings;
    private final Refusals refusals;
    private final CommunicationContent content;

    public CommunicationsModule(KernelServices kernel, AreaServices areas, EntityManagerFactory factory, IntakeSettings settings, SpaceReserve space) {
        DueDates dueDates = new DueDates(areas.rules(), settings.regionCode());
        ArchiveFacts archiveFacts = new ArchiveFacts(kernel.dataSource(), kernel.transactions());
        Checks checks = new Checks(areas.catalogue(), kernel.codeLists(), dueDates, settings);
        Registrar registrar = new Registrar(kernel, new Recheck(archiveFacts, checks, kernel.ids()), new RelationKeeper());
        committer = new Committer(registrar, kernel.metrics(), settings);
        intake = new IntakeService(new Preparer(checks, dueDates, archiveFacts, areas.offices(), kernel, settings), committer, space, kernel, settings);

        Entities entities = new Entities(factory, kernel.transactions());
        ArchiveQueries archiveQueries = new ArchiveQueries(entities);
        RelationQueries relationQueries = new RelationQueries(entities);
        FindingQueries findingQueries = new FindingQueries(entities);
        RefusalQueries refusalQueries = new RefusalQueries(entities);
        Reading reading = new Reading(kernel.authorisation(), kernel.audit());
        archive = new ArchiveService(archiveQueries, relationQueries, findingQueries, refusalQueries, kernel.acts(), reading, new ReceiptPdf(kernel.pdf()), kernel.clock());
        relations = new RelationsService(relationQueries, reading);
        findings = new FindingsService(findingQueries, reading, kernel.clock());
        refusals = new RefusalsService(refusalQueries, reading);
        content = new ContentService(archiveQueries);
    }

    /** Begins to commit. */
    public void start() {
        committer.start();
    }

    /** Commits what waits and ends. */
    public void stop() {
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

    public CommunicationContent content() {
        return content;
    }
}
