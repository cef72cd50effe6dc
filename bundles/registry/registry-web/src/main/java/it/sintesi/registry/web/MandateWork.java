package it.sintesi.registry.web;

import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.registry.api.MandateDesk;
import it.sintesi.registry.api.MandateRequest;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.WorkSource;
import java.util.List;

/** Requests for mandates that the office can answer: those with the signed document. The others only the company can accept. */
record MandateWork(MandateDesk desk) implements WorkSource {

    @Override
    public String kind() {
        return "mandates";
    }

    @Override
    public Guard guard() {
        return Guard.of(Permission.REGISTRY_WRITE);
    }

    private List<MandateRequest> signed(Caller caller) {
        // A company answers for itself in its own pages: this is work of the staff.
        return caller.isStaff() ? desk.pending(caller, new PageRequest(0, PageRequest.MAX_SIZE)).items().stream().filter(request -> request.document() != null).toList() : List.of();
    }

    @Override
    public List<Work> open(Caller caller, Texts texts, int limit) {
        return signed(caller).stream().limit(limit).map(request -> new Work(request.id(), request.requestedAt(), null, texts.get("work.mandate", request.companyCode()),
                request.intermediaryCode(), "/mandates", null)).toList();
    }

    @Override
    public long count(Caller caller) {
        return signed(caller).size();
    }
}
