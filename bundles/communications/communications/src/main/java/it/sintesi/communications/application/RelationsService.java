package it.sintesi.communications.application;

import it.sintesi.communications.api.Relation;
import it.sintesi.communications.api.Relations;
import it.sintesi.communications.persistence.RelationQueries;
import it.sintesi.communications.persistence.Scope;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.Offices;

import java.util.List;

/** Relations and careers for people: authorised and traced. */
final class RelationsService implements Relations {

    private static final String ACTION = "communications.career";
    /** Territory of a branch office, which has none: a list in a query must not be empty. */
    private static final List<String> NOWHERE = List.of("");

    private final RelationQueries relations;
    private final Offices offices;
    private final Reading reading;

    RelationsService(RelationQueries relations, Offices offices, Reading reading) {
        this.relations = relations;
        this.offices = offices;
        this.reading = reading;
    }

    @Override
    public Relation relation(Caller caller, String id) {
        Relation found = relations.find(id).filter(r -> visible(caller, r))
                .orElseThrow(() -> ServiceException.notFound("Non c'è un rapporto " + id + " che si possa consultare.").said("CO-NO-RELATION", id));
        reading.trace(caller, ACTION, "relation", id, found.worker(), "Consultazione di un rapporto di lavoro");
        return found;
    }

    @Override
    public List<Relation> career(Caller caller, String workerCode) {
        reading.require(caller, Permission.COMMUNICATION_READ, Subject.person(workerCode));
        reading.trace(caller, ACTION, "person", workerCode, workerCode, "Consultazione della carriera");
        boolean whole = reading.follows(caller, workerCode);
        return relations.ofWorker(workerCode).stream().filter(r -> whole || visible(caller, r)).toList();
    }

    @Override
    public Page<Relation> ofEmployer(Caller caller, String employerCode, PageRequest page) {
        reading.require(caller, Permission.COMMUNICATION_READ, Subject.company(employerCode));
        reading.trace(caller, ACTION, "company", employerCode, null, "Consultazione dei rapporti di un datore");
        Scope scope = reading.scope(caller, employerCode, null);
        return scope.everything() || scope.office() == null ? relations.ofEmployer(employerCode, page)
                : relations.ofEmployer(employerCode, territory(scope.office()), page);
    }

    /** Operators see what happens in the territory of their office, and what no office is competent for. */
    private boolean visible(Caller caller, Relation relation) {
        return reading.may(caller, null, relation.employer(), relation.worker(), offices.officeOf(relation.workplace()).map(Office::id).orElse(null));
    }

    private List<String> territory(String office) {
        List<String> places = offices.byId(office).map(o -> o.municipalities().stream().map(Office.ServedMunicipality::belfiore).toList()).orElse(List.of());
        return places.isEmpty() ? NOWHERE : places;
    }
}
