package it.sintesi.status.web;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.status.application.Certificates;
import it.sintesi.status.application.Incomes;
import it.sintesi.status.application.StatusReading;
import it.sintesi.status.domain.Certificate;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.PageHandler;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A citizen's own status: today in plain words, every period with its reason, income, certificates. */
public final class PortalPages {

    static final String HOME = "/stato-occupazionale";
    static final Guard GUARD = Guard.of(Permission.PERSONAL_AREA_USE);

    private final StatusReading reading;
    private final Incomes incomes;
    private final Certificates certificates;
    private final CertifiedClock clock;

    public PortalPages(StatusReading reading, Incomes incomes, Certificates certificates, CertifiedClock clock) {
        this.reading = reading;
        this.incomes = incomes;
        this.certificates = certificates;
        this.clock = clock;
    }

    List<WebPage> pages() {
        return List.of(WebPage.get(Shell.PORTAL, HOME, GUARD, verified(r -> page(r, List.of()))),
                WebPage.post(Shell.PORTAL, HOME + "/reddito", GUARD, verified(this::declare)),
                WebPage.post(Shell.PORTAL, HOME + "/certificati", GUARD, verified(this::issue)),
                WebPage.get(Shell.PORTAL, HOME + "/certificati/{code}/pdf", GUARD, verified(this::document), this::sample));
    }

    private static PageHandler verified(PageHandler handler) {
        return r -> r.caller().subjectCode() == null ? WebResponse.view("unverified", Map.of()) : handler.handle(r);
    }

    private Optional<String> sample(Caller caller) {
        return caller.subjectCode() == null ? Optional.empty()
                : certificates.list(caller, caller.subjectCode()).stream().findFirst().map(c -> HOME + "/certificati/" + c.code() + "/pdf");
    }

    private WebResponse page(WebRequest r, List<Rejection> rejections) {
        String person = r.caller().subjectCode();
        Map<String, Object> model = Models.of(reading.view(r.caller(), person, clock.today()));
        model.put("incomes", incomes.list(r.caller(), person));
        model.put("relations", incomes.relations(r.caller(), person));
        model.put("certificates", certificates.list(r.caller(), person));
        model.put("rejections", rejections);
        model.put("request", r);
        return rejections.isEmpty() ? WebResponse.view("status", model) : WebResponse.refused("status", model);
    }

    private WebResponse declare(WebRequest r) {
        try {
            incomes.declare(r.caller(), r.caller().subjectCode(), Models.income(r));
        } catch (ServiceException e) {
            return again(r, e);
        }
        return WebResponse.redirect(HOME, "income.declared");
    }

    private WebResponse issue(WebRequest r) {
        try {
            certificates.issue(r.caller(), r.caller().subjectCode(), r.param("kind", Certificate.Kind.class));
        } catch (ServiceException e) {
            return again(r, e);
        }
        return WebResponse.redirect(HOME, "certificate.issued");
    }

    private WebResponse again(WebRequest r, ServiceException e) {
        if (e.kind() != ServiceException.Kind.REJECTED) {
            throw e;
        }
        return page(r, e.rejections());
    }

    private WebResponse document(WebRequest r) {
        String code = r.variable("code");
        return WebResponse.pdf("certificato-" + VerifyPages.checked(code) + ".pdf", certificates.document(r.caller(), r.caller().subjectCode(), code));
    }
}
