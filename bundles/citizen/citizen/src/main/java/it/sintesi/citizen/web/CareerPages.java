package it.sintesi.citizen.web;

import it.sintesi.citizen.application.PersonData;
import it.sintesi.communications.api.Relation;
import it.sintesi.communications.api.Relations;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The citizen's own career as the communications tell it. */
public final class CareerPages implements Rooms {

    private final Relations relations;
    private final CertifiedClock clock;
    private final Career career;

    public CareerPages(Relations relations, CertifiedClock clock, PersonData words) {
        this.relations = relations;
        this.clock = clock;
        this.career = new Career(words);
    }

    @Override
    public List<WebPage> pages() {
        return List.of(Own.get("/carriera", this::list), Own.get("/carriera/{id}", this::show, this::sample));
    }

    private Optional<String> sample(Caller caller) {
        return relations.career(caller, caller.subjectCode()).stream().findFirst().map(r -> Own.HOME + "/carriera/" + r.id());
    }

    private WebResponse list(WebRequest request) {
        LocalDate today = clock.today();
        return WebResponse.view("career", Map.of("relations",
                relations.career(request.caller(), request.caller().subjectCode()).stream().map(r -> career.line(r, today)).toList()));
    }

    private WebResponse show(WebRequest request) {
        Relation relation = relations.relation(request.caller(), Own.id(request, "id"));
        if (!request.caller().subjectCode().equals(relation.worker())) {
            throw ServiceException.notFound("Nella vostra carriera non c'è il rapporto indicato.").said("CIT-NO-RELATION");
        }
        return WebResponse.view("relation", Map.of("r", career.line(relation, clock.today())));
    }
}
