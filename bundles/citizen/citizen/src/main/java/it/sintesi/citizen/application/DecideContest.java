package it.sintesi.citizen.application;

import it.sintesi.citizen.domain.Contest;
import it.sintesi.citizen.domain.Digest;
import it.sintesi.citizen.persistence.ContestStore;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.act.Act;
import it.sintesi.kernel.api.notification.Notification;
import it.sintesi.kernel.api.notification.Notifications;
import it.sintesi.kernel.api.security.Caller;
import java.util.Map;

/** The competent office accepts or refuses a contest: an act of its own, and the notice to the citizen in the same transaction. */
public final class DecideContest {

    /** Kind of the act. */
    public static final String ACT = "DECISIONE_CONTESTAZIONE";

    private final Kernel kernel;
    private final ContestStore store;
    private final ContestReading reading;
    private final Notifications notifications;

    public DecideContest(Kernel kernel, ContestStore store, ContestReading reading, Notifications notifications) {
        this.kernel = kernel;
        this.store = store;
        this.reading = reading;
        this.notifications = notifications;
    }

    /**
     * Decides.
     *
     * @param outcome ACCEPTED or REFUSED
     * @param reason  why, and what was or can be done; the citizen reads it
     * @throws ServiceException NOT_FOUND when it is not the caller's office's, REJECTED without outcome or reason, CONFLICT when it is decided already
     */
    public Contest decide(Caller caller, String id, Contest.State outcome, String reason) {
        Contest contest = reading.forStaff(caller, id);
        Problems problems = new Problems();
        String why = problems.text("CIT-011", "reason", reason, RaiseContest.LONGEST, "Scrivete il motivo: il cittadino lo legge nella risposta");
        if (outcome == null || outcome == Contest.State.OPEN) {
            problems.add("CIT-010", "outcome", "Manca l'esito.", "Scegliete se accogliere o respingere la contestazione");
        }
        problems.throwIfAny();
        return kernel.transactions().required(() -> write(caller, contest, outcome, why));
    }

    private Contest write(Caller caller, Contest contest, Contest.State outcome, String reason) {
        String digest = Digest.of(contest.id(), contest.protocol(), contest.digest(), outcome.name(), reason, caller.account());
        Act act = kernel.act(ACT, contest.personCode(), digest);
        Contest decided = contest.decided(outcome, new Contest.Decision(act.certifiedAt(), caller.displayName(), reason, act.protocol(), digest));
        if (!store.decide(decided)) {
            throw ServiceException.conflict(Rejection.error("CIT-012", "", "La contestazione ha già avuto risposta.", "Riaprite la pagina per leggerla"));
        }
        kernel.trace(caller, "citizen.contest-decide", "contest", contest.id(), contest.personCode(), "Decisione su una contestazione");
        notifications.send(Notification.to(contest.account(), "citizen.contest-decided",
                Map.of("protocol", contest.protocol(), "outcome", outcome == Contest.State.ACCEPTED ? "accolta" : "respinta", "about", contest.claim().aboutText()),
                "/area-personale/contestazioni/" + contest.id()));
        return decided;
    }
}
