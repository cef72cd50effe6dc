package it.sintesi.status.web;

import it.sintesi.status.domain.Said;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.status.application.Access;
import it.sintesi.status.application.Certificates;
import it.sintesi.status.application.Incomes;
import it.sintesi.status.application.ProvinceRecompute;
import it.sintesi.status.application.StatusReading;
import it.sintesi.status.domain.Certificate;
import it.sintesi.status.persistence.LedgerStore.Former;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.SubjectAction;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The status of a person for the office: ledger, what it was before, income, certificates. */
public final class DeskPages {

    private static final String HOME = "/people/{code}/status";
    private static final String PERSON = "[0-9A-Z]{11,16}";

    private final StatusReading reading;
    private final Incomes incomes;
    private final Certificates certificates;
    private final ProvinceRecompute recompute;
    private final Access access;
    private final CertifiedClock clock;

    public DeskPages(StatusReading reading, Incomes incomes, Certificates certificates, ProvinceRecompute recompute, Access access, CertifiedClock clock) {
        this.reading = reading;
        this.incomes = incomes;
        this.certificates = certificates;
        this.recompute = recompute;
        this.access = access;
        this.clock = clock;
    }

    List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, HOME, StatusArea.GUARD, r -> page(r, List.of()), caller -> Optional.empty()),
                WebPage.get(Shell.CONSOLE, HOME + "/versions/{id}", StatusArea.GUARD, this::version, caller -> Optional.empty()),
                WebPage.post(Shell.CONSOLE, HOME + "/income", Guard.of(Permission.INCOME_DECLARE), this::declare),
                WebPage.post(Shell.CONSOLE, HOME + "/certificates", Guard.of(Permission.CERTIFICATE_ISSUE), this::issue),
                WebPage.post(Shell.CONSOLE, HOME + "/recompute", Guard.of(Permission.STATUS_MANAGE), this::again),
                WebPage.get(Shell.CONSOLE, HOME + "/certificates/{id}/pdf", StatusArea.GUARD, this::document, caller -> Optional.empty()));
    }

    private static String person(WebRequest r) {
        String code = r.variable("code");
        if (!code.matches(PERSON)) {
            throw ServiceException.notFound("Non c'è una persona con questo codice.").said("STA-NO-PERSON");
        }
        return code;
    }

    private static String home(WebRequest r) {
        return "/people/" + person(r) + "/status";
    }

    private WebResponse page(WebRequest r, List<Rejection> rejections) {
        String person = person(r);
        boolean staff = r.caller().isStaff();
        Map<String, Object> model = Models.of(reading.view(r.caller(), person, clock.today()));
        model.put("code", person);
        model.put("former", reading.former(r.caller(), person));
        model.put("incomes", incomes.list(r.caller(), person));
        model.put("relations", staff && may(r, Permission.INCOME_DECLARE) ? incomes.relations(r.caller(), person) : List.of());
        model.put("certificates", certificates.list(r.caller(), person));
        model.put("manages", may(r, Permission.STATUS_MANAGE));
        model.put("declares", may(r, Permission.INCOME_DECLARE));
        model.put("certifies", may(r, Permission.CERTIFICATE_ISSUE));
        model.put("rejections", rejections);
        model.put("request", r);
        return rejections.isEmpty() ? WebResponse.view("desk", model) : WebResponse.refused("desk", model);
    }

    private boolean may(WebRequest r, Permission permission) {
        return access.may(r.caller(), permission, person(r));
    }

    private WebResponse version(WebRequest r) {
        String person = person(r);
        List<Former> all = reading.former(r.caller(), person);
        Former former = all.stream().filter(f -> Integer.toString(f.version()).equals(r.variable("id"))).findFirst()
                .orElseThrow(() -> ServiceException.notFound("Non c'è questa versione dello stato occupazionale.").said("STA-NO-VERSION"));
        List<it.sintesi.status.api.StatusPeriod> next = all.stream().filter(f -> f.version() == former.version() + 1).findFirst().map(f -> f.ledger().periods())
                .orElseGet(() -> reading.ledger(r.caller(), person));
        Map<String, Object> model = new java.util.HashMap<>();
        model.put("code", person);
        model.put("f", former);
        model.put("before", new ArrayList<>(former.ledger().periods()));
        model.put("after", next);
        return WebResponse.view("version", model);
    }

    private WebResponse declare(WebRequest r) {
        // Strangers are refused before their form is read.
        access.require(r.caller(), Permission.INCOME_DECLARE, person(r));
        try {
            incomes.declare(r.caller(), person(r), Models.income(r));
        } catch (ServiceException e) {
            return refused(r, e);
        }
        return WebResponse.redirect(home(r), "income.declared");
    }

    private WebResponse issue(WebRequest r) {
        access.require(r.caller(), Permission.CERTIFICATE_ISSUE, person(r));
        try {
            certificates.issue(r.caller(), person(r), r.param("kind", Certificate.Kind.class));
        } catch (ServiceException e) {
            return refused(r, e);
        }
        return r.param(SubjectAction.BACK) == null ? WebResponse.redirect(home(r), "certificate.issued") : WebResponse.redirect(SubjectAction.back(r, home(r)), "done");
    }

    private WebResponse again(WebRequest r) {
        access.require(r.caller(), Permission.STATUS_MANAGE, person(r));
        boolean changed = recompute.person(person(r), Said.of("Nuovo calcolo chiesto da " + r.caller().displayName(), "STA-CAUSE-ASKED", r.caller().displayName()));
        return WebResponse.redirect(home(r), changed ? "status.changed" : "status.same");
    }

    private WebResponse refused(WebRequest r, ServiceException e) {
        if (e.kind() != ServiceException.Kind.REJECTED) {
            throw e;
        }
        return page(r, e.rejections());
    }

    private WebResponse document(WebRequest r) {
        String code = VerifyPages.checked(r.variable("id"));
        return WebResponse.pdf("certificato-" + code + ".pdf", certificates.document(r.caller(), person(r), code));
    }
}
