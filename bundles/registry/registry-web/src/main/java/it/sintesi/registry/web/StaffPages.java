package it.sintesi.registry.web;

import it.sintesi.communications.api.Workforce;
import it.sintesi.communications.api.Workforce.Criteria;
import it.sintesi.communications.api.Workforce.Employed;
import it.sintesi.communications.api.Workforce.Terms;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The people that a company employs on a day: filters, pages, export of what is filtered. */
public final class StaffPages implements Rooms {

    private static final List<String> COLUMNS = List.of("worker", "workerName", "start", "expectedEnd", "contract", "time", "hours", "qualification", "agreement",
            "workplace");
    private static final int RETRY = 10;

    private final Communications communications;
    private final CertifiedClock clock;
    private final Names names;

    StaffPages(Communications communications, CertifiedClock clock, Names names) {
        this.communications = communications;
        this.clock = clock;
        this.names = names;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of();
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.PORTAL, "/azienda/{company}/personale", Guard.LOGGED_IN, this::list,
                        caller -> CompanyPages.own(caller).map(code -> "/azienda/" + code + "/personale")),
                WebPage.get(Shell.PORTAL, "/azienda/{company}/personale/export", Guard.LOGGED_IN, this::export, caller -> Optional.empty()));
    }

    private WebResponse list(WebRequest request) {
        String code = Codes.company(request);
        Page<Employed> rows = workforce().employed(request.caller(), code, criteria(request), request.page());
        Map<String, String> contracts = new HashMap<>();
        Map<String, String> places = new HashMap<>();
        rows.items().forEach(row -> {
            contracts.put(row.contract(), names.contract(row.contract()));
            places.put(row.workplace(), names.place(row.workplace()));
        });
        Map<String, Object> model = new HashMap<>();
        model.put("code", code);
        model.put("rows", rows);
        model.put("contracts", contracts);
        model.put("places", places);
        model.put("day", criteria(request).day());
        model.put("terms", Terms.values());
        model.put("query", request.filterQuery());
        return WebResponse.view("staff", model);
    }

    private WebResponse export(WebRequest request) {
        String code = Codes.company(request);
        Criteria criteria = criteria(request);
        WebResponse.TableFormat format = request.param("format", WebResponse.TableFormat.class);
        List<String> titles = COLUMNS.stream().map(column -> request.texts().get("staff." + column)).toList();
        Workforce workforce = workforce();
        // Refuses before the first byte: afterwards the answer could not say why.
        workforce.employed(request.caller(), code, criteria, new it.sintesi.kernel.api.PageRequest(0, 1));
        return new WebResponse.Table("personale-" + code, format == null ? WebResponse.TableFormat.CSV : format, titles,
                sink -> workforce.stream(request.caller(), code, criteria, row -> sink.accept(cells(row))));
    }

    private List<?> cells(Employed row) {
        return Arrays.asList(row.worker(), row.workerName(), row.start(), row.expectedEnd(), names.contract(row.contract()), row.workingTime(), row.weeklyHours(),
                row.qualification(), names.agreement(row.collectiveAgreement()), names.place(row.workplace()));
    }

    private Criteria criteria(WebRequest request) {
        LocalDate day = request.day("day");
        return new Criteria(day == null ? clock.today() : day, request.param("text"), request.param("terms", Terms.class));
    }

    private Workforce workforce() {
        for (Workforce service : communications.workforce()) {
            return service;
        }
        throw ServiceException.unavailable("Le comunicazioni obbligatorie sono ferme: il personale si vede appena ripartono.", RETRY).said("RGW-NO-STAFF");
    }
}
