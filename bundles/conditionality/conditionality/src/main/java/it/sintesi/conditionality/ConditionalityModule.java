package it.sintesi.conditionality;

import it.sintesi.conditionality.application.Cases;
import it.sintesi.conditionality.application.Kernel;
import it.sintesi.conditionality.application.SanctionService;
import it.sintesi.conditionality.web.ConditionalityArea;
import it.sintesi.conditionality.web.DeskPages;
import it.sintesi.conditionality.web.OfferPages;
import it.sintesi.conditionality.web.PortalPages;
import it.sintesi.conditionality.api.SanctionDesk;
import it.sintesi.conditionality.api.SanctionReviews;
import it.sintesi.conditionality.api.Sanctions;
import it.sintesi.kernel.api.event.EventListener;
import it.sintesi.kernel.api.notification.NotificationTemplates;
import it.sintesi.web.api.WebArea;
import javax.sql.DataSource;

/** Puts the use cases and pages of the area together. */
public final class ConditionalityModule {

    private final Cases cases;
    private final WebArea area;

    public ConditionalityModule(Kernel kernel, DataSource dataSource, Neighbours others) {
        this.cases = new Cases(kernel, dataSource, others);
        this.area = new ConditionalityArea(new DeskPages(cases, kernel.clock()), new OfferPages(cases, kernel), new PortalPages(cases, kernel.clock(), others.offices()), cases.reading());
    }

    /** What the area brings to the web. */
    public WebArea area() {
        return area;
    }

    public Sanctions sanctions() {
        return cases.reading();
    }

    /** Where other areas work on cases. */
    public SanctionDesk desk() {
        return new SanctionService(cases);
    }

    public SanctionReviews reviews() {
        return cases.review();
    }

    public EventListener faults() {
        return cases.faults();
    }

    public EventListener status() {
        return cases.status();
    }

    public NotificationTemplates templates() {
        return cases.notices();
    }
}
