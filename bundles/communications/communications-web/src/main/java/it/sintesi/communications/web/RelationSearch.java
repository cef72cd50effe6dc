package it.sintesi.communications.web;

import java.util.List;
import java.util.Locale;

import it.sintesi.communications.api.Relation;
import it.sintesi.communications.api.Relations;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.SearchProvider;

/** Lets the search box find relations by the fiscal code of the worker or of the employer. */
record RelationSearch(Relations relations) implements SearchProvider {

    @Override
    public String title() {
        return "search.relations";
    }

    @Override
    public Guard guard() {
        return Guard.of(Permission.COMMUNICATION_READ);
    }

    @Override
    public List<Hit> search(Caller caller, String text, int limit) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        List<Relation> found = code.matches("[A-Z][0-9A-Z]{15}") ? relations.career(caller, code)
                : code.matches("[0-9]{11}") ? relations.ofEmployer(caller, code, new PageRequest(0, limit)).items() : List.of();
        return found.stream().limit(limit).map(r -> new Hit(r.workerName() + " · " + r.employerName(), r.start() + (r.end() == null ? "" : " – " + r.end()), "/relations/" + r.id())).toList();
    }
}
