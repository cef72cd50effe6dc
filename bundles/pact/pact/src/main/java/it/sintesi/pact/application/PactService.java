package it.sintesi.pact.application;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.pact.api.PactDesk;
import it.sintesi.pact.domain.PactEvent;
import it.sintesi.pact.domain.PlanMeasure;
import java.time.LocalDate;
import java.util.List;

/** Pacts drafted, signed and followed up by other areas, through the use cases of the pages. */
public final class PactService implements PactDesk {

    private final DraftPact drafting;
    private final EditPlan editing;
    private final SignPact signing;
    private final SignByCode codes;
    private final PactLife life;
    private final DeliverServices services;

    public PactService(DraftPact drafting, EditPlan editing, SignPact signing, SignByCode codes, PactLife life, DeliverServices services) {
        this.drafting = drafting;
        this.editing = editing;
        this.signing = signing;
        this.codes = codes;
        this.life = life;
        this.services = services;
    }

    @Override
    public List<Offer> catalogue() {
        return editing.catalogue().stream().map(e -> new Offer(e.code(), e.kind(), e.lep(), e.titleIt(), e.provider(), e.days(), e.hours())).toList();
    }

    @Override
    public String draft(Caller caller, String person) {
        return drafting.draft(caller, person);
    }

    @Override
    public void objective(Caller caller, String id, String text) {
        editing.objective(caller, id, text);
    }

    @Override
    public void add(Caller caller, String id, Wish wish) {
        editing.add(caller, id, wish);
    }

    @Override
    public void remove(Caller caller, String id, String measure) {
        editing.remove(caller, id, measure);
    }

    @Override
    public void propose(Caller caller, String id) {
        signing.propose(caller, id);
    }

    @Override
    public void withdraw(Caller caller, String id) {
        signing.withdraw(caller, id);
    }

    @Override
    public void signAtDesk(Caller caller, String id, String document) {
        signing.atDesk(caller, id, document);
    }

    @Override
    public void signOnPaper(Caller caller, String id, byte[] scan) {
        signing.onPaper(caller, id, scan);
    }

    @Override
    public void sendCode(Caller caller, String id) {
        codes.send(caller, id);
    }

    @Override
    public void signByCode(Caller caller, String id, String code) {
        codes.sign(caller, id, code);
    }

    @Override
    public void revise(Caller caller, String id, String reason) {
        life.revise(caller, id, reason);
    }

    @Override
    public void drop(Caller caller, String id) {
        life.drop(caller, id);
    }

    @Override
    public void change(Caller caller, String id, Change change, String reason, String result) {
        life.change(caller, id, PactEvent.valueOf(change.name()), reason, result);
    }

    @Override
    public void deliver(Caller caller, String id, Service service) {
        services.record(caller, id, service);
    }

    @Override
    public void close(Caller caller, String id, String measure, Outcome outcome, LocalDate day, String note) {
        services.close(caller, id, measure, outcome == null ? null : PlanMeasure.State.valueOf(outcome.name()), day, note);
    }
}
