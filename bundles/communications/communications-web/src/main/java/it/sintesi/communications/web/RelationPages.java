package it.sintesi.communications.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import it.sintesi.communications.api.Archive;
import it.sintesi.communications.api.CommunicationCriteria;
import it.sintesi.communications.api.CommunicationRow;
import it.sintesi.communications.api.Relations;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** Relations, the career of a person, the relations of an employer. */
public final class RelationPages implements Rooms {

    private static final String ID = "[0-9A-Za-z-]{1,64}";
    private static final String FISCAL_CODE = "[0-9A-Z]{11,16}";

    private final Relations relations;
    private final Archive archive;
    private final RelationFile file;

    public RelationPages(Relations relations, Archive archive, RelationFile file) {
        this.file = file;
        this.relations = relations;
        this.archive = archive;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of();
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, "/relations/{id}", ArchivePages.GUARD, this::relation, this::sampleRelation),
                WebPage.get(Shell.CONSOLE, "/careers/{person}", ArchivePages.GUARD, this::career,
                        caller -> newest(caller).map(CommunicationRow::worker).map(w -> "/careers/" + w)),
                WebPage.get(Shell.CONSOLE, "/employers/{company}", ArchivePages.GUARD, this::employer,
                        caller -> newest(caller).map(CommunicationRow::employer).map(e -> "/employers/" + e)));
    }

    private Optional<CommunicationRow> newest(Caller caller) {
        return archive.search(caller, CommunicationCriteria.ALL, new PageRequest(0, 25)).items().stream().filter(r -> r.worker() != null).findFirst();
    }

    private Optional<String> sampleRelation(Caller caller) {
        return newest(caller).flatMap(r -> archive.detail(caller, r.code()).relations().stream().findFirst()).map(id -> "/relations/" + id);
    }

    private WebResponse relation(WebRequest request) {
        return WebResponse.view("relation", file.model(request.caller(), Codes.check(request.variable("id"), ID)));
    }

    private WebResponse career(WebRequest request) {
        String person = fiscalCode(request.variable("person"));
        return WebResponse.view("career", Map.of("person", person, "relations", relations.career(request.caller(), person)));
    }

    private WebResponse employer(WebRequest request) {
        String company = fiscalCode(request.variable("company"));
        return WebResponse.view("employer", Map.of("company", company, "relations", relations.ofEmployer(request.caller(), company, request.page())));
    }

    private static String fiscalCode(String value) {
        return Codes.check(value.toUpperCase(Locale.ROOT), FISCAL_CODE);
    }
}
