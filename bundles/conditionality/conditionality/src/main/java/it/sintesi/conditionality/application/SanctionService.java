package it.sintesi.conditionality.application;

import it.sintesi.conditionality.api.Sanction;
import it.sintesi.conditionality.api.SanctionDesk;
import it.sintesi.conditionality.domain.SanctionCase;
import it.sintesi.kernel.api.security.Caller;
import java.util.Map;

/** Cases worked on by other areas, through the use cases of the pages. */
public final class SanctionService implements SanctionDesk {

    private final Cases cases;

    public SanctionService(Cases cases) {
        this.cases = cases;
    }

    @Override
    public Sanction offerRefused(Caller caller, String person, Map<String, String> form) {
        return cases.offers().refused(caller, person, form).view();
    }

    @Override
    public Sanction warn(Caller caller, String id) {
        return cases.handle().warn(caller, id, version(caller, id)).view();
    }

    @Override
    public Sanction giveReasons(Caller caller, String id, Reasons r) {
        return cases.handle().giveReasons(caller, id, new HandleCase.Reasons(version(caller, id), r.reason(), r.text(), r.documented(), r.file())).view();
    }

    @Override
    public Sanction accept(Caller caller, String id, String note) {
        return step(caller, id, note, cases.handle()::accept);
    }

    @Override
    public Sanction close(Caller caller, String id, String note) {
        return step(caller, id, note, cases.handle()::close);
    }

    @Override
    public Sanction propose(Caller caller, String id, String note) {
        return step(caller, id, note, cases.handle()::propose);
    }

    @Override
    public Sanction decide(Caller caller, String id, String note) {
        return step(caller, id, note, cases.decide()::decide);
    }

    @Override
    public Sanction sendBack(Caller caller, String id, String note) {
        return step(caller, id, note, cases.decide()::sendBack);
    }

    @Override
    public Sanction withdraw(Caller caller, String id, String note) {
        return step(caller, id, note, cases.decide()::withdraw);
    }

    @Override
    public Sanction recheck(Caller caller, String id, String note) {
        return step(caller, id, note, cases.handle()::recheck);
    }

    @Override
    public Sanction askReview(Caller caller, String id, String reason) {
        return step(caller, id, reason, cases.review()::ask);
    }

    /** A step that takes words: what it says, on the version that is there now. */
    private interface Step {
        SanctionCase take(Caller caller, String id, int version, String words);
    }

    private Sanction step(Caller caller, String id, String words, Step step) {
        return step.take(caller, id, version(caller, id), words).view();
    }

    /** What the caller may not see is not found here already. */
    private int version(Caller caller, String id) {
        return cases.reading().one(caller, id).version();
    }
}
