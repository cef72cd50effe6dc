package it.sintesi.companypact.application;

import it.sintesi.companypact.domain.CompanyPact;
import it.sintesi.companypact.domain.Event;
import it.sintesi.companypact.domain.TracedStep;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.pact.api.CompanyPactDesk;
import java.time.LocalDate;

/** Company pacts asked for, signed and run by other areas, through the use cases of the pages. */
public final class CompanyPactService implements CompanyPactDesk {

    private final PactCases cases;

    public CompanyPactService(PactCases cases) {
        this.cases = cases;
    }

    @Override
    public void ask(Caller caller, Request r) {
        cases.request().ask(caller, new RequestPact.Form(r.id(), r.company(), r.representative(), r.representativeCode(),
                r.service() == null ? null : it.sintesi.companypact.domain.Service.valueOf(r.service().name()), r.need(), r.office()));
    }

    @Override
    public void change(Caller caller, String id, Change change, String note) {
        cases.work().move(caller, id, revision(caller, id), Event.valueOf(change.name()), note);
    }

    @Override
    public void write(Caller caller, String id, Text text) {
        cases.work().write(caller, id, revision(caller, id), new CompanyPact.Text(text.objective(), text.officeDuties(), text.companyDuties(), text.incentive()));
    }

    @Override
    public void signForOffice(Caller caller, String id) {
        cases.sign().office(caller, id, revision(caller, id));
    }

    @Override
    public void signAtDesk(Caller caller, String id, boolean identified, byte[] scan) {
        cases.sign().atDesk(caller, id, revision(caller, id), identified, scan);
    }

    @Override
    public void record(Caller caller, String id, Passage passage, LocalDate day, String note) {
        cases.work().step(caller, id, revision(caller, id), passage == null ? null : TracedStep.valueOf(passage.name()), day, note, null);
    }

    private int revision(Caller caller, String id) {
        return cases.reading().one(caller, id).revision();
    }
}
