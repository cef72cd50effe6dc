package it.sintesi.registry.web;

import it.sintesi.communications.api.Workforce.Deadline;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.registry.api.Companies;
import it.sintesi.registry.api.Company;
import it.sintesi.registry.api.Contacts;
import it.sintesi.registry.api.MandateDesk;
import it.sintesi.registry.api.MandateFile;
import it.sintesi.registry.api.MandateFile.Standing;
import it.sintesi.registry.api.MandateScope;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The company's file; intermediaries choose among the companies that gave them a mandate. */
public final class CompanyPages implements Rooms {

    private static final PageRequest MANY = new PageRequest(0, PageRequest.MAX_SIZE);

    private final Companies companies;
    private final MandateDesk mandates;
    private final Communications communications;
    private final Authorisation authorisation;
    private final CertifiedClock clock;
    private final Names names;

    CompanyPages(Companies companies, MandateDesk mandates, Communications communications, Authorisation authorisation, CertifiedClock clock, Names names) {
        this.companies = companies;
        this.mandates = mandates;
        this.communications = communications;
        this.authorisation = authorisation;
        this.clock = clock;
        this.names = names;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("company", "pa", 190, Shell.PORTAL, "/azienda", Guard.of(Permission.COMPANY_AREA_USE)));
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.PORTAL, "/azienda", Guard.LOGGED_IN, this::choose, caller -> caller.has(Role.EMPLOYER) ? Optional.empty() : Optional.of("/azienda")),
                WebPage.get(Shell.PORTAL, "/azienda/{company}", Guard.LOGGED_IN, this::show, caller -> own(caller).map(code -> "/azienda/" + code)),
                WebPage.post(Shell.PORTAL, "/azienda/{company}/contatti", Guard.LOGGED_IN, this::save));
    }

    /** The company whose pages a test can open as this caller. */
    static Optional<String> own(Caller caller) {
        return caller.has(Role.EMPLOYER) ? Optional.ofNullable(caller.subjectCode()) : Optional.empty();
    }

    private WebResponse choose(WebRequest request) {
        Caller caller = request.caller();
        if (own(caller).isPresent()) {
            return WebResponse.redirect("/azienda/" + caller.subjectCode());
        }
        Map<String, Object> model = new HashMap<>();
        model.put("intermediary", caller.has(Role.INTERMEDIARY));
        model.put("choices", caller.has(Role.INTERMEDIARY) ? choices(caller, request.page()) : new Page<Choice>(List.of(), 0, 0, 1));
        return WebResponse.view("companies", model);
    }

    /** A company that an intermediary may open; its name is empty when the register does not know it. */
    public record Choice(String code, String name, LocalDate until) {
    }

    private Page<Choice> choices(Caller caller, PageRequest page) {
        LocalDate today = clock.today();
        List<MandateFile> valid = mandates.ofIntermediary(caller, caller.subjectCode(), MANY).items().stream()
                .filter(file -> file.standing(today) == Standing.VALID && opens(file)).toList();
        List<Choice> shown = valid.stream().skip(page.offset()).limit(page.size()).map(file -> {
            String code = file.mandate().companyCode();
            return new Choice(code, companies.find(caller, code).map(Company::name).orElse(""), file.mandate().validTo());
        }).toList();
        return new Page<>(shown, valid.size(), page.number(), page.size());
    }

    private static boolean opens(MandateFile file) {
        return file.mandate().scope().contains(MandateScope.ALL) || file.mandate().scope().contains(MandateScope.COMMUNICATIONS);
    }

    private WebResponse show(WebRequest request) {
        String code = Codes.company(request);
        return WebResponse.view("company", model(request, code, companies.find(request.caller(), code).orElse(null), List.of()));
    }

    private Map<String, Object> model(WebRequest request, String code, Company company, List<it.sintesi.kernel.api.Rejection> problems) {
        Caller caller = request.caller();
        Company shown = company == null ? new Company(code, null, null, null, null, null, null, null, null, null) : company;
        Map<String, Object> model = communications.parts(caller, code, clock.today(), request.page());
        model.put("code", code);
        model.put("known", company != null);
        model.put("company", shown);
        model.put("data", Datum.of(shown, names, request.texts()));
        model.put("seats", shown.seats().stream().map(seat -> names.address(seat.address())).toList());
        model.put("seatsOrigin", shown.origins().get("seats"));
        model.put("owner", own(caller).filter(code::equals).isPresent());
        model.put("mayEdit", authorisation.decide(caller, Permission.REGISTRY_WRITE, Subject.company(code)).allowed());
        model.put("mayExtend", authorisation.decide(caller, Permission.COMMUNICATION_SEND, Subject.company(code)).allowed());
        model.put("mandates", held(caller, code));
        model.put("today", clock.today());
        model.put("problems", problems);
        model.put("typed", problems.isEmpty() ? shown.contacts() : contacts(request));
        model.put("typedName", problems.isEmpty() ? shown.name() : request.param("name"));
        model.put("forms", new FormLinks(code));
        return model;
    }

    /** Lets the template ask for the address of a form. */
    public record FormLinks(String company) {

        public String of(Deadline deadline, String event) {
            return Communications.form(deadline, event, company);
        }
    }

    /** The mandates under which the caller acts for the company; empty for the company itself. */
    private List<MandateFile> held(Caller caller, String code) {
        return !caller.has(Role.INTERMEDIARY) ? List.of() : mandates.ofIntermediary(caller, caller.subjectCode(), MANY).items().stream()
                .filter(file -> file.mandate().companyCode().equals(code) && file.standing(clock.today()) == Standing.VALID).toList();
    }

    private WebResponse save(WebRequest request) {
        String code = Codes.company(request);
        Company known = companies.find(request.caller(), code).orElse(null);
        Company next = known == null ? new Company(code, request.param("name"), null, null, null, null, contacts(request), null, null, null)
                : new Company(code, known.name(), known.kind(), known.legalSeat(), known.sector(), known.publicBody(), contacts(request), known.collectiveAgreement(),
                        known.seats(), known.origins());
        try {
            companies.save(request.caller(), next);
            return WebResponse.redirect("/azienda/" + code, "contacts.saved");
        } catch (ServiceException e) {
            if (e.kind() != ServiceException.Kind.REJECTED) {
                throw e;
            }
            return WebResponse.refused("company", model(request, code, known, e.rejections()));
        }
    }

    private static Contacts contacts(WebRequest request) {
        return new Contacts(request.param("phone"), request.param("email"), request.param("certifiedEmail"));
    }
}
