package it.sintesi.communications.web;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import it.sintesi.communications.api.Archive;
import it.sintesi.communications.api.CommunicationCriteria;
import it.sintesi.communications.api.CommunicationDetail;
import it.sintesi.communications.api.CommunicationRow;
import it.sintesi.communications.api.Relation;
import it.sintesi.communications.api.Relations;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.Offices;
import it.sintesi.web.api.Desk;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** One communication with everything that belongs to it: receipt, message, chain of acts, relations. */
public final class DetailPages implements Rooms {

    private static final String CODE = "[0-9A-Za-z]{1,32}";

    private final Archive archive;
    private final Relations relations;
    private final Offices offices;
    private final Authorisation authorisation;
    private final DeliveryLines deliveries;
    private final RelationFile file;

    public DetailPages(Archive archive, Relations relations, Offices offices, Authorisation authorisation, DeliveryLines deliveries, RelationFile file) {
        this.deliveries = deliveries;
        this.file = file;
        this.archive = archive;
        this.relations = relations;
        this.offices = offices;
        this.authorisation = authorisation;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of();
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, "/communications/{code}", ArchivePages.GUARD, this::show, this::sample),
                WebPage.get(Shell.CONSOLE, "/communications/{code}/receipt.pdf", ArchivePages.GUARD, this::pdf, none()),
                WebPage.get(Shell.CONSOLE, "/communications/{code}/receipt.xml", ArchivePages.GUARD, this::receipt, none()),
                WebPage.get(Shell.CONSOLE, "/communications/{code}/message.xml", ArchivePages.GUARD, this::message, none()));
    }

    /** The newest communication that the caller may read. */
    private Optional<String> sample(Caller caller) {
        return archive.search(caller, CommunicationCriteria.ALL, new PageRequest(0, 1)).items().stream()
                .map(CommunicationRow::code).map(c -> "/communications/" + c).findFirst();
    }

    static java.util.function.Function<Caller, Optional<String>> none() {
        return caller -> Optional.empty();
    }

    private WebResponse show(WebRequest request) {
        CommunicationDetail detail = archive.detail(request.caller(), code(request));
        List<Relation> touched = detail.relations().stream().map(id -> relations.relation(request.caller(), id)).toList();
        Map<String, Object> model = new HashMap<>();
        model.put("row", detail.row());
        model.put(Desk.Case.MODEL, new Desk.Case("communication", request.texts().get("event." + detail.row().event()) + " " + detail.row().code(), "/communications/" + detail.row().code()));
        model.put("receipt", detail.receipt());
        model.put("acts", detail.chain());
        model.put("chain", detail.chainRows());
        model.put("relations", touched);
        model.put("message", new PrettyXml().format(new String(detail.message(), StandardCharsets.UTF_8)));
        model.put("office", officeName(detail.row().office()));
        boolean delivers = authorisation.decide(request.caller(), Permission.DELIVERY_MANAGE, Subject.NONE).allowed();
        model.put("delivers", delivers);
        model.put("deliveries", delivers ? deliveries.of(request.caller(), code(request)) : null);
        model.put("mandate", detail.receipt().mandate() == null ? null : file.mandate(request.caller(), detail.receipt().mandate()).orElse(null));
        return WebResponse.view("detail", model);
    }

    private String officeName(String id) {
        return id == null ? "" : offices.byId(id).map(Office::name).orElse(id);
    }

    private WebResponse pdf(WebRequest request) {
        return WebResponse.pdf("ricevuta-" + code(request) + ".pdf", archive.receiptPdf(request.caller(), code(request)));
    }

    private WebResponse receipt(WebRequest request) {
        return WebResponse.xml("ricevuta-" + code(request) + ".xml", archive.detail(request.caller(), code(request)).receipt().xml());
    }

    private WebResponse message(WebRequest request) {
        return WebResponse.xml("comunicazione-" + code(request) + ".xml", archive.detail(request.caller(), code(request)).message());
    }

    private static String code(WebRequest request) {
        return Codes.check(request.variable("code"), CODE);
    }
}
