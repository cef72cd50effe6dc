package it.sintesi.console;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.codelist.CodeList;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.registry.api.Companies;
import it.sintesi.registry.api.Company;
import it.sintesi.registry.api.Mandates;
import it.sintesi.web.api.Desk;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** A company: what the register knows, its seats and mandates, what the areas show, what happened. */
public final class CompanyPages implements Rooms {

    private static final Guard GUARD = Guard.of(Permission.REGISTRY_READ);
    private static final PageRequest MANDATES = new PageRequest(0, 50);

    private final Companies companies;
    private final Mandates mandates;
    private final PersonAccess access;
    private final Names names;
    private final SubjectFile file;

    public CompanyPages(Companies companies, Mandates mandates, PersonAccess access, Names names, SubjectFile file) {
        this.companies = companies;
        this.mandates = mandates;
        this.access = access;
        this.names = names;
        this.file = file;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of();
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, "/companies/{code}", GUARD, request -> access.reading(() -> show(request)), this::sample),
                WebPage.get(Shell.CONSOLE, "/companies/{code}/export", GUARD, this::export, caller -> Optional.empty()));
    }

    private Optional<String> sample(Caller caller) {
        return companies.search(caller, null, new PageRequest(0, 1)).items().stream().map(c -> "/companies/" + c.fiscalCode()).findFirst();
    }

    private WebResponse show(WebRequest request) {
        Company company = company(request);
        String code = company.fiscalCode();
        access.trace(request.caller(), "company", code, true);
        Map<String, Object> model = new HashMap<>(file.model(request, Subject.company(code), null));
        String title = company.name() == null ? code : company.name();
        model.put("code", code);
        model.put("title", title);
        model.put("facts", facts(company, request));
        model.put("seats", company.seats().stream().map(s -> names.address(s.address())).toList());
        model.put("mandates", mandates.ofCompany(request.caller(), code, MANDATES));
        model.put("address", "/companies/" + code);
        model.put(Desk.Case.MODEL, new Desk.Case("company", title, "/companies/" + code));
        return WebResponse.view("company", model);
    }

    private Company company(WebRequest request) {
        return companies.find(request.caller(), SubjectCodes.of(request)).orElseThrow(SubjectCodes::unknown);
    }

    private WebResponse export(WebRequest request) {
        String code = company(request).fiscalCode();
        access.trace(request.caller(), "company", code, true);
        return file.export(request, Subject.company(code), "cronologia-" + code);
    }

    private List<Fact> facts(Company c, WebRequest request) {
        String publicBody = c.publicBody() == null ? null : request.texts().get(c.publicBody() ? "shell.yes" : "shell.no");
        return new Fact.Facts(c.origins()).add("fact.denomination", c.name(), "name").add("fact.kind", c.kind() == null ? null : request.texts().get("company.kind." + c.kind()), "kind")
                .add("fact.legalSeat", names.address(c.legalSeat()), "legalSeat").add("fact.sector", sector(c.sector()), "sector")
                .add("fact.publicBody", publicBody, "publicBody")
                .add("fact.agreement", names.of(CodeList.COLLECTIVE_AGREEMENTS, c.collectiveAgreement()), "collectiveAgreement")
                .add("fact.phone", c.contacts().phone(), "contacts").add("fact.email", c.contacts().email(), "contacts")
                .add("fact.pec", c.contacts().certifiedEmail(), "contacts").list();
    }

    /** The classification of 2025 first, then that of 2007, which older communications carry. */
    private String sector(String code) {
        if (code == null) {
            return null;
        }
        String name = names.of(CodeList.SECTORS_2025, code);
        return code + " " + (name.equals(code) ? names.of(CodeList.SECTORS_2007, code) : name);
    }
}
