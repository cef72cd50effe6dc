package it.sintesi.companypact;

import it.sintesi.companypact.application.CompanyPactService;
import it.sintesi.companypact.application.Kernel;
import it.sintesi.companypact.application.PactCases;
import it.sintesi.companypact.web.CompanyPactArea;
import it.sintesi.companypact.web.DeskPages;
import it.sintesi.companypact.web.PortalPages;
import it.sintesi.kernel.api.notification.NotificationTemplates;
import it.sintesi.pact.api.CompanyPactDesk;
import it.sintesi.web.api.WebArea;
import javax.sql.DataSource;

/** Puts the use cases and pages of the area together. */
public final class CompanyPactModule {

    private final PactCases cases;
    private final WebArea area;

    public CompanyPactModule(Kernel kernel, DataSource dataSource, Neighbours others) {
        this.cases = new PactCases(kernel, dataSource, others);
        this.area = new CompanyPactArea(new DeskPages(cases, kernel, others.offices()), new PortalPages(cases, kernel, others.offices()), cases.reading());
    }

    /** What the area brings to the web. */
    public WebArea area() {
        return area;
    }

    /** Where other areas work on company pacts. */
    public CompanyPactDesk desk() {
        return new CompanyPactService(cases);
    }

    public NotificationTemplates templates() {
        return cases.notices();
    }
}
