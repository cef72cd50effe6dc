package it.sintesi.communications.application;

import it.sintesi.communications.api.Intake;
import it.sintesi.communications.api.IntakeOutcome;
import it.sintesi.communications.api.Submission;
import it.sintesi.communications.persistence.RefusalStore;
import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.health.Metrics;
import it.sintesi.kernel.api.security.Caller;

import javax.sql.DataSource;
import java.sql.Connection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** The way in: checks on the sender's thread, then one commit for all that wait. */
public final class IntakeService implements Intake {

    private final Preparer preparer;
    private final Committer committer;
    private final SpaceReserve space;
    private final DataSource dataSource;
    private final Transactions transactions;
    private final Ids ids;
    private final Metrics metrics;
    private final IntakeSettings settings;
    private final Repeats repeats;
    private final RefusalStore refusals = new RefusalStore();

    IntakeService(Preparer preparer, Committer committer, SpaceReserve space, KernelServices kernel, IntakeSettings settings) {
        this.preparer = preparer;
        this.committer = committer;
        this.space = space;
        this.dataSource = kernel.dataSource();
        this.transactions = kernel.transactions();
        this.ids = kernel.ids();
        this.metrics = kernel.metrics();
        this.settings = settings;
        this.repeats = new Repeats(dataSource, transactions);
    }

    @Override
    public IntakeOutcome submit(Caller caller, Submission submission) {
        try {
            return accept(prepare(caller, submission)).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    @Override
    public CompletionStage<IntakeOutcome> submitAsync(Caller caller, Submission submission) {
        try {
            return accept(prepare(caller, submission));
        } catch (ServiceException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public IntakeOutcome check(Caller caller, Submission submission) {
        return new IntakeOutcome(null, preparer.prepare(caller, submission).rejections(), false);
    }

    /** Reads and checks, when there is room for more. */
    Prepared prepare(Caller caller, Submission submission) {
        if (!space.enough()) {
            throw ServiceException.unavailable("Lo spazio su disco sta per finire: l'accettazione è sospesa, ripetere l'invio più tardi.", settings.retryAfterSeconds()).said("CO-DISK-INTAKE");
        }
        return preparer.prepare(caller, submission);
    }

    /** Puts a checked message into the queue; one that is refused gets its answer at once. */
    CompletableFuture<IntakeOutcome> accept(Prepared prepared) {
        String channel = prepared.submission().channel().name();
        if (prepared.refused()) {
            Triage.Verdict verdict = repeats.judge(prepared);
            if (verdict.conflict() != null) {
                throw verdict.conflict();
            }
            if (verdict.receipt() != null) {
                return CompletableFuture.completedFuture(new IntakeOutcome(verdict.receipt(), verdict.receipt().warnings(), true));
            }
            keepRefusal(prepared);
            metrics.count("communications_refused_total", 1, "channel", channel);
            return CompletableFuture.completedFuture(new IntakeOutcome(null, prepared.rejections(), false));
        }
        metrics.count("communications_submitted_total", 1, "channel", channel);
        return committer.enqueue(prepared);
    }

    private void keepRefusal(Prepared prepared) {
        transactions.requiresNew(() -> {
            try (Connection connection = dataSource.getConnection()) {
                refusals.add(connection, Recheck.refusal(ids, prepared), prepared.packed());
            }
            return null;
        });
    }
}
