package it.sintesi.did;

import it.sintesi.did.application.Kernel;
import it.sintesi.did.application.Listening;
import it.sintesi.did.application.Messages;
import it.sintesi.did.application.Neighbours;
import it.sintesi.did.application.Profiles;
import it.sintesi.did.application.Services;
import it.sintesi.did.application.DidService;
import it.sintesi.did.application.Stores;
import it.sintesi.did.application.Upkeep;
import it.sintesi.did.web.DidArea;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.web.api.WebArea;
import javax.sql.DataSource;

/** Puts the use cases and pages of the area together. */
public final class DidModule {

    private final Services services;
    private final WebArea area;

    public DidModule(Kernel kernel, DataSource dataSource, Neighbours others) {
        this.services = Services.of(kernel, Stores.on(new Sql(dataSource), others.codes()), others);
        this.area = new DidArea(services, kernel, others);
    }

    /** What the area offers to the others. */
    public DidService service() {
        return services.service();
    }

    public Profiles profiles() {
        return services.profiles();
    }

    public Listening listener() {
        return services.listening();
    }

    public Messages messages() {
        return services.messages();
    }

    public Upkeep upkeep() {
        return services.upkeep();
    }

    /** What it brings to the web. */
    public WebArea area() {
        return area;
    }
}
