package it.sintesi.communications.application;

import it.sintesi.communications.api.Intake;

/** Puts the parts of the area together, once; the container starts and stops it and publishes its services. */
public final class CommunicationsModule {

    private final Committer committer;
    private final IntakeService intake;

    public CommunicationsModule(KernelServices kernel, AreaServices areas, IntakeSettings settings, SpaceReserve space) {
        DueDates dueDates = new DueDates(areas.rules(), settings.regionCode());
        ArchiveFacts archiveFacts = new ArchiveFacts(kernel.dataSource(), kernel.transactions());
        Checks checks = new Checks(areas.catalogue(), kernel.codeLists(), dueDates, settings);
        RelationKeeper keeper = new RelationKeeper();
        Registrar registrar = new Registrar(kernel.dataSource(), kernel.transactions(), kernel.acts(), kernel.outbox(), kernel.audit(), kernel.ids(),
                new Recheck(archiveFacts, checks, kernel.ids()), keeper);
        committer = new Committer(registrar, kernel.metrics(), settings);
        Preparer preparer = new Preparer(checks, dueDates, archiveFacts, kernel.authorisation(), areas.offices(), kernel.clock(), settings);
        intake = new IntakeService(preparer, committer, space, kernel.dataSource(), kernel.transactions(), kernel.ids(), kernel.metrics(), settings);
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
}
