package it.sintesi.registry.web;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.registry.api.Company;
import it.sintesi.registry.api.CompanyFile;
import it.sintesi.registry.api.Contacts;
import it.sintesi.registry.api.Representative;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The file of a company in the console: sector, size, contacts, representatives; the rest comes from communications. */
public final class CompanyFilePages implements Rooms {

    private static final int ROWS = 6;

    private final FileServices services;
    private final Names names;

    CompanyFilePages(FileServices services, Names names) {
        this.services = services;
        this.names = names;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of();
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, "/companies/{code}/file", Guard.of(Permission.REGISTRY_READ), r -> {
            CompanyFile file = file(r);
            return WebResponse.view("company-file", model(r, file, List.of()));
        }, caller -> Optional.empty()), WebPage.post(Shell.CONSOLE, "/companies/{code}/file", Guard.of(Permission.REGISTRY_WRITE), this::save));
    }

    private CompanyFile file(WebRequest request) {
        return services.companies().find(request.caller(), Codes.subject(request))
                .orElseThrow(() -> ServiceException.notFound("L'anagrafe non conosce questa azienda: la prima comunicazione la fa conoscere.").said("RGW-NO-COMPANY"));
    }

    private Map<String, Object> model(WebRequest request, CompanyFile file, List<Rejection> problems) {
        Company c = file.company();
        Map<String, Object> model = new HashMap<>();
        List<Representative> rows = new ArrayList<>(file.representatives());
        rows.add(null);
        model.put("code", c.fiscalCode());
        model.put("file", file);
        model.put("company", c);
        model.put("beside", FieldView.of(services.companies().history(request.caller(), c.fiscalCode()), List.of(c.origins(), file.origins())));
        model.put("data", Datum.of(file, new Shown(names, request.texts())));
        model.put("representatives", rows);
        model.put("mayWrite", services.authorisation().decide(request.caller(), Permission.REGISTRY_WRITE, Subject.company(c.fiscalCode())).allowed());
        model.put("problems", problems);
        return model;
    }

    private WebResponse save(WebRequest request) {
        CompanyFile known = file(request);
        return Tried.of(() -> {
            CompanyFile typed = read(request, known);
            services.companies().save(request.caller(), typed);
            return WebResponse.redirect("/companies/" + known.company().fiscalCode() + "/file", "file.saved");
        }, wrong -> WebResponse.refused("company-file", model(request, known, wrong)));
    }

    private static CompanyFile read(WebRequest r, CompanyFile known) {
        Company c = known.company();
        List<Representative> representatives = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            String row = "representative." + i;
            Representative one = new Representative(r.param(row + ".name"), r.param(row + ".code"), r.param(row + ".role"), r.day(row + ".since"));
            if (one.name() != null || one.fiscalCode() != null || one.role() != null) {
                representatives.add(one);
            }
        }
        Company next = new Company(c.fiscalCode(), r.param("name"), c.kind(), c.legalSeat(), r.param("sector"), c.publicBody(),
                new Contacts(r.param("phone"), r.param("email"), r.param("certifiedEmail")), c.collectiveAgreement(), c.seats(), c.origins());
        return new CompanyFile(next, number(r.param("staff")), r.param("vatNumber"), representatives, Map.of());
    }

    private static Integer number(String text) {
        if (text != null && !text.matches("\\d{1,7}")) {
            throw ServiceException.rejected(Rejection.error("AN-039", "staff", "Il numero di addetti «" + text + "» non è un numero.", "Indicare un numero da 0 in su.").said(Phrase.of("AN-STAFF-NUMBER", text)));
        }
        return text == null ? null : Integer.valueOf(text);
    }
}
