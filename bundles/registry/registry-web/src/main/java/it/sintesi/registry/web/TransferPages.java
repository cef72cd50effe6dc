package it.sintesi.registry.web;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.registry.api.Transfer;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Transfers of people between offices: of one person, and those that wait. */
public final class TransferPages implements Rooms {

    static final Guard GUARD = Guard.of(Permission.PERSON_TRANSFER);
    private static final int MOST = 100;

    private final FileServices services;

    TransferPages(FileServices services) {
        this.services = services;
    }

    /** A transfer for people: with the names of its offices and what the reader may do. */
    public record Row(Transfer transfer, String from, String to, boolean answers, boolean withdraws, boolean late) {
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("transfers", "exchange-circle", 330, Shell.CONSOLE, "/transfers", GUARD));
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, "/transfers", GUARD, r -> WebResponse.view("transfers", list(r, List.of()))),
                WebPage.get(Shell.CONSOLE, "/people/{code}/transfer", GUARD, r -> WebResponse.view("transfer", model(r, List.of())), caller -> Optional.empty()),
                WebPage.post(Shell.CONSOLE, "/people/{code}/transfer", GUARD, this::ask),
                WebPage.post(Shell.CONSOLE, "/transfers/{id}/accept", GUARD, r -> act(r, () -> services.transfers().accept(r.caller(), Codes.id(r), r.param("note")), "transfer.accepted")),
                WebPage.post(Shell.CONSOLE, "/transfers/{id}/refuse", GUARD, r -> act(r, () -> services.transfers().refuse(r.caller(), Codes.id(r), r.param("reason")), "transfer.refused")),
                WebPage.post(Shell.CONSOLE, "/transfers/{id}/withdraw", GUARD, r -> act(r, () -> services.transfers().withdraw(r.caller(), Codes.id(r)), "transfer.withdrawn")),
                WebPage.get(Shell.CONSOLE, "/transfers/{id}/document", GUARD, r -> WebResponse.pdf("trasferimento-" + Codes.id(r) + ".pdf",
                        services.transfers().document(r.caller(), Codes.id(r))), caller -> Optional.empty()));
    }

    private Map<String, Object> list(WebRequest request, List<Rejection> problems) {
        Caller caller = request.caller();
        Map<String, Object> model = new HashMap<>();
        model.put("toAnswer", services.transfers().toAnswer(caller, MOST).stream().map(t -> row(caller, t)).toList());
        model.put("asked", services.transfers().asked(caller, MOST).stream().map(t -> row(caller, t)).toList());
        model.put("most", MOST);
        model.put("problems", problems);
        return model;
    }

    private WebResponse act(WebRequest request, Supplier<Transfer> act, String notice) {
        return Tried.of(() -> {
            act.get();
            return WebResponse.redirect("/transfers", notice);
        }, wrong -> WebResponse.refused("transfers", list(request, wrong)));
    }

    private WebResponse ask(WebRequest request) {
        String code = Codes.subject(request);
        return Tried.of(() -> {
            services.transfers().ask(request.caller(), code, request.caller().office(), Transfer.Cause.OFFICE, request.param("reason"));
            return WebResponse.redirect("/transfers", "transfer.asked");
        }, wrong -> WebResponse.refused("transfer", model(request, wrong)));
    }

    /** Of a person of another office nothing but that office is shown. */
    private Map<String, Object> model(WebRequest request, List<Rejection> problems) {
        Caller caller = request.caller();
        String code = services.merges().current(Codes.subject(request));
        Optional<String> office = services.register().competentOffice(caller, code);
        boolean sees = services.authorisation().decide(caller, Permission.REGISTRY_READ, new Subject(null, code, office.orElse(null))).allowed();
        Map<String, Object> model = new HashMap<>();
        model.put("code", code);
        model.put("sees", sees);
        model.put("rows", sees ? services.transfers().of(caller, code).stream().map(t -> row(caller, t)).toList() : List.of());
        model.put("office", services.officeName(office.orElse(null)));
        model.put("mine", services.officeName(caller.office()));
        model.put("mayAsk", office.isPresent() && caller.office() != null && !office.get().equals(caller.office()));
        model.put("reason", request.param("reason") == null ? "" : request.param("reason"));
        model.put("problems", problems);
        return model;
    }

    private Row row(Caller caller, Transfer t) {
        boolean waits = t.state() == Transfer.State.ASKED;
        return new Row(t, services.officeName(t.from()), services.officeName(t.to()), waits && may(caller, t.from()), waits && may(caller, t.to()),
                waits && t.due().isBefore(services.clock().today()));
    }

    private boolean may(Caller caller, String office) {
        return services.authorisation().decide(caller, Permission.PERSON_TRANSFER, new Subject(null, null, office)).allowed();
    }
}
