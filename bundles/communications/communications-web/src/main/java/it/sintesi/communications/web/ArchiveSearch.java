package it.sintesi.communications.web;

import java.util.List;
import java.util.Optional;

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

    /** Communication code (16 digits) or protocol (year/number). */
    @Override
    public Optional<String> exact(Caller caller, String text) {
        if (!text.strip().matches("[0-9]{16}|[0-9]{4}/[0-9]{1,12}")) {
            return Optional.empty();
        }
        List<CommunicationRow> found = archive.search(caller, CommunicationCriteria.text(text), new PageRequest(0, 2)).items();
        return found.size() == 1 ? Optional.of("/communications/" + found.get(0).code()) : Optional.empty();
    }

    private static Hit hit(CommunicationRow row) {
        String who = row.workerName() == null ? row.employerName() : row.workerName() + ", " + row.employerName();
        return new Hit(row.code(), row.form().root() + " " + row.event().label() + " · " + who, "/communications/" + row.code());
    }
}
