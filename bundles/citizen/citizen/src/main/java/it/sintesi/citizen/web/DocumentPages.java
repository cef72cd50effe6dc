package it.sintesi.citizen.web;

import it.sintesi.citizen.application.ContestReading;
import it.sintesi.communications.api.Archive;
import it.sintesi.communications.api.CommunicationCriteria;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.List;
import java.util.Map;

/** Acts that concern the citizen, to be downloaded at any time; the archive decides which are the citizen's and records each download. */
public final class DocumentPages implements Rooms {

    private final Archive archive;
    private final ContestReading contests;

    public DocumentPages(Archive archive, ContestReading contests) {
        this.archive = archive;
        this.contests = contests;
    }

    @Override
    public List<WebPage> pages() {
        return List.of(Own.get("/documenti", this::list),
                Own.get("/documenti/{code}/ricevuta.pdf", r -> WebResponse.pdf("ricevuta-" + Own.id(r, "code") + ".pdf", archive.receiptPdf(r.caller(), Own.id(r, "code"))),
                        ContestPages.none()));
    }

    private WebResponse list(WebRequest request) {
        return WebResponse.view("documents", Map.of(
                "rows", archive.search(request.caller(), CommunicationCriteria.ofWorker(request.caller().subjectCode()), request.page()),
                "contests", contests.own(request.caller(), new PageRequest(0, PageRequest.MAX_SIZE)), "query", ""));
    }
}
