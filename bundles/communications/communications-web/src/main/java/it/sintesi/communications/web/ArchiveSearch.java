package it.sintesi.communications.web;

import java.util.List;

import it.sintesi.communications.api.Archive;
import it.sintesi.communications.api.CommunicationCriteria;
import it.sintesi.communications.api.CommunicationRow;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.SearchProvider;

/** Lets the search box find communications. */
record ArchiveSearch(Archive archive) implements SearchProvider {

    @Override
    public String title() {
        return "search.communications";
    }

    @Override
    public Guard guard() {
        return Guard.of(Permission.COMMUNICATION_READ);
    }

    @Override
    public List<Hit> search(Caller caller, String text, int limit) {
        return archive.search(caller, CommunicationCriteria.text(text), new PageRequest(0, limit)).items().stream().map(ArchiveSearch::hit).toList();
    }

    private static Hit hit(CommunicationRow row) {
        String who = row.workerName() == null ? row.employerName() : row.workerName() + ", " + row.employerName();
        return new Hit(row.code(), row.form().root() + " " + row.event().label() + " · " + who, "/communications/" + row.code());
    }
}
