package it.sintesi.conditionality.application;

import it.sintesi.conditionality.api.Sanction;
import it.sintesi.conditionality.api.SanctionDesk;
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
        return cases.handle().accept(caller, id, version(caller, id), note).view();
    }

    @Override
    public Sanction close(Caller caller, String id, String note) {
        return cases.handle().close(caller, id, version(caller, id), note).view();
    }

    @Override
    public Sanction propose(Caller caller, String id, String note) {
        return cases.handle().propose(caller, id, version(caller, id), note).view();
    }

    @Override
    public Sanction decide(Caller caller, String id, String note) {
        return cases.decide().decide(caller, id, version(caller, id), note).view();
    }

    @Override
    public Sanction sendBack(Caller caller, String id, String note) {
        return cases.decide().sendBack(caller, id, version(caller, id), note).view();
    }

    @Override
    public Sanction withdraw(Caller caller, String id, String note) {
        return cases.decide().withdraw(caller, id, version(caller, id), note).view();
    }

    @Override
    public Sanction recheck(Caller caller, String id, String note) {
        return cases.handle().recheck(caller, id, version(caller, id), note).view();
    }

    @Override
    public Sanction askReview(Caller caller, String id, String reason) {
        return cases.review().ask(caller, id, version(caller, id), reason).view();
    }

    /** What the caller may not see is not found here already. */
    private int version(Caller caller, String id) {
        return cases.reading().one(caller, id).version();
    }
}
