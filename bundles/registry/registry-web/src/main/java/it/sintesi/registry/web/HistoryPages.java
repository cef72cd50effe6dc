package it.sintesi.registry.web;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.registry.api.CompanyFile;
import it.sintesi.registry.api.FieldChange;
import it.sintesi.registry.api.Origin;
import it.sintesi.registry.api.PersonFile;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Every change of a file, and the file as it was on a day. */
public final class HistoryPages implements Rooms {

    private static final Guard GUARD = Guard.of(Permission.REGISTRY_READ);

    private final FileServices services;
    private final Names names;

    HistoryPages(FileServices services, Names names) {
        this.services = services;
        this.names = names;
    }

    /** A change for people. */
    public record Row(String field, List<String> before, List<String> after, Origin former, Origin origin, String account, java.time.Instant recordedAt) {
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of();
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, "/people/{code}/history", GUARD, this::person, caller -> Optional.empty()),
                WebPage.get(Shell.CONSOLE, "/companies/{code}/history", GUARD, this::company, caller -> Optional.empty()));
    }

    private WebResponse person(WebRequest request) {
        String code = Codes.subject(request);
        PersonFile now = services.people().find(request.caller(), code).orElseThrow(HistoryPages::unknown);
        LocalDate day = request.day("day");
        Shown shown = new Shown(names, request.texts());
        Optional<PersonFile> then = day == null ? Optional.empty() : services.people().on(request.caller(), code, day);
        Map<String, Object> model = model(request, services.people().history(request.caller(), code), shown);
        model.put("code", now.person().fiscalCode());
        model.put("address", "/people/" + now.person().fiscalCode());
        model.put("title", Datum.name(now.person()));
        model.put("facts", then.map(file -> Datum.of(file, shown)).orElse(List.of()));
        model.put("competence", services.competence().history(request.caller(), code).stream()
                .map(c -> new Office(services.officeName(c.office()), c.from(), c.to(), c.reason())).toList());
        return WebResponse.view("history", model);
    }

    /** A stretch of competence for people. */
    public record Office(String name, LocalDate from, LocalDate to, String reason) {
    }

    private WebResponse company(WebRequest request) {
        String code = Codes.subject(request);
        CompanyFile now = services.companies().find(request.caller(), code).orElseThrow(HistoryPages::unknown);
        LocalDate day = request.day("day");
        Shown shown = new Shown(names, request.texts());
        Optional<CompanyFile> then = day == null ? Optional.empty() : services.companies().on(request.caller(), code, day);
        Map<String, Object> model = model(request, services.companies().history(request.caller(), code), shown);
        model.put("code", code);
        model.put("address", "/companies/" + code);
        model.put("title", now.company().name() == null ? code : now.company().name());
        model.put("facts", then.map(file -> Datum.of(file, shown)).orElse(List.of()));
        model.put("competence", List.of());
        return WebResponse.view("history", model);
    }

    private Map<String, Object> model(WebRequest request, List<FieldChange> history, Shown shown) {
        String field = request.param("field");
        List<Row> rows = history.stream().filter(change -> field == null || change.field().equals(field)).map(c -> new Row(c.field(), lines(shown.value(c.field(), c.before())),
                lines(shown.value(c.field(), c.after())), c.former(), c.origin(), c.account(), c.recordedAt())).toList();
        PageRequest page = request.page();
        Map<String, Object> model = new HashMap<>();
        model.put("rows", new Page<>(new ArrayList<>(rows.stream().skip(page.offset()).limit(page.size()).toList()), rows.size(), page.number(), page.size()));
        model.put("fields", new TreeSet<>(history.stream().map(FieldChange::field).toList()));
        model.put("field", field == null ? "" : field);
        model.put("day", request.day("day"));
        model.put("today", services.clock().now().atZone(CertifiedClock.ZONE).toLocalDate());
        model.put("query", request.filterQuery());
        return model;
    }

    private static List<String> lines(String value) {
        return value.lines().toList();
    }

    private static ServiceException unknown() {
        return ServiceException.notFound("L'anagrafe non conosce questo codice fiscale. Controllate di averlo copiato per intero.").said("WEB-NO-SUBJECT");
    }
}
