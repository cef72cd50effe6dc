package it.sintesi.communications.application;

import it.sintesi.kernel.api.health.ReadinessCheck;

/** Intake is ready while its committer lives and there is space. */
final class IntakeReadiness implements ReadinessCheck {

    private final Committer committer;
    private final SpaceReserve space;

    IntakeReadiness(Committer committer, SpaceReserve space) {
        this.committer = committer;
        this.space = space;
    }

    @Override
    public String name() {
        return "communications.intake";
    }

    @Override
    public Result check() {
        if (!committer.alive()) {
            return Result.notReady("La registrazione delle comunicazioni è ferma.");
        }
        return space.enough() ? Result.ready("In attesa di registrazione: " + committer.waiting()) : Result.notReady("Lo spazio su disco è sotto la riserva.");
    }
}
