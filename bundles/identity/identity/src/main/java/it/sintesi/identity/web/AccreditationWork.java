package it.sintesi.identity.web;

import it.sintesi.identity.application.AccreditationDesk;
import it.sintesi.identity.domain.Accreditation;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.WorkSource;
import java.util.List;

/** Requests of accreditation that wait for a decision, on the work list of the office. */
record AccreditationWork(AccreditationDesk desk) implements WorkSource {

    @Override
    public String kind() {
        return "accreditations";
    }

    @Override
    public Guard guard() {
        return AccreditationPages.GUARD;
    }

    @Override
    public List<Work> open(Caller caller, Texts texts, int limit) {
        return desk.search(caller, Accreditation.State.SUBMITTED.name(), null, null, new PageRequest(0, limit)).items().stream()
                .map(a -> new Work(a.id(), a.submittedAt(), null, texts.get("work.accreditation.title", a.applicant().companyName()),
                        texts.get("kind." + a.applicant().kind().name()) + ", " + a.applicant().displayName(), AccreditationPages.HOME + "/" + a.id(),
                        a.office().isEmpty() ? null : a.office()))
                .toList();
    }

    @Override
    public long count(Caller caller) {
        return desk.waiting(caller);
    }
}
