package it.sintesi.communications.application;

import it.sintesi.communications.api.Relation;
import it.sintesi.communications.api.Relations;
import it.sintesi.communications.persistence.RelationQueries;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;

import java.util.List;

/** Relations and careers for people: authorised and traced. */
final class RelationsService implements Relations {

    private static final String ACTION = "communications.career";

    private final RelationQueries relations;
    private final Reading reading;

    RelationsService(RelationQueries relations, Reading reading) {
        this.relations = relations;
        this.reading = reading;
    }

    @Override
    public Relation relation(Caller caller, String id) {
        Relation found = relations.find(id).filter(r -> reading.may(caller, null, r.employer(), r.worker(), null))
                .orElseThrow(() -> ServiceException.notFound("Non c'è un rapporto " + id + " che si possa consultare."));
        reading.trace(caller, ACTION, "relation", id, found.worker(), "Consultazione di un rapporto di lavoro");
        return found;
    }

    @Override
    public List<Relation> career(Caller caller, String workerCode) {
        reading.require(caller, Permission.COMMUNICATION_READ, Subject.person(workerCode));
        reading.trace(caller, ACTION, "person", workerCode, workerCode, "Consultazione della carriera");
        return relations.ofWorker(workerCode);
    }

    @Override
    public Page<Relation> ofEmployer(Caller caller, String employerCode, PageRequest page) {
        reading.require(caller, Permission.COMMUNICATION_READ, Subject.company(employerCode));
        reading.trace(caller, ACTION, "company", employerCode, null, "Consultazione dei rapporti di un datore");
        return relations.ofEmployer(employerCode, page);
    }
}
