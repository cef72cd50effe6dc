package it.sintesi.communications.endpoints;

import it.sintesi.communications.api.Relation;
import it.sintesi.communications.api.Relations;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;

import java.util.List;

/** No relations at all. */
final class FakeRelations implements Relations {
    @Override
    public Relation relation(Caller caller, String id) {
        throw ServiceException.notFound("Rapporto inesistente");
    }

    @Override
    public List<Relation> career(Caller caller, String workerCode) {
        return List.of();
    }

    @Override
    public Page<Relation> ofEmployer(Caller caller, String employerCode, PageRequest page) {
        return new Page<>(List.of(), 0, page.number(), page.size());
    }
}
