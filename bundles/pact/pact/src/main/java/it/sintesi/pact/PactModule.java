package it.sintesi.pact;

import it.sintesi.kernel.api.event.EventListener;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.pact.api.PactDesk;
import it.sintesi.pact.api.Pacts;
import it.sintesi.pact.application.DeliverServices;
import it.sintesi.pact.application.DidNews;
import it.sintesi.pact.application.DraftPact;
import it.sintesi.pact.application.EditPlan;
import it.sintesi.pact.application.Kernel;
import it.sintesi.pact.application.LepClock;
import it.sintesi.pact.application.Neighbours;
import it.sintesi.pact.application.PactBoard;
import it.sintesi.pact.application.PactDocuments;
import it.sintesi.pact.application.PactLife;
import it.sintesi.pact.application.PactReading;
import it.sintesi.pact.application.PactService;
import it.sintesi.pact.application.SignByCode;
import it.sintesi.pact.application.SignPact;
import it.sintesi.pact.application.Stores;
import it.sintesi.pact.web.OwnPact;
import it.sintesi.pact.web.PactActs;
import it.sintesi.pact.web.PactArea;
import it.sintesi.pact.web.DeskPages;
import it.sintesi.web.api.WebArea;
import javax.sql.DataSource;

/** Puts the use cases and pages of the area together. */
public final class PactModule {

    final Stores stores;
    final PactReading reading;
    final DraftPact drafting;
    final EditPlan editing;
    final SignPact signing;
    final SignByCode codes;
    final PactLife life;
    final DeliverServices services;
    final PactBoard board;
    final PactDocuments documents;
    private final DidNews news;
    private final WebArea area;

    public PactModule(Kernel kernel, DataSource dataSource, Neighbours others) {
        stores = Stores.on(new Sql(dataSource), others.codes());
        LepClock clock = new LepClock(kernel, stores);
        reading = new PactReading(kernel, stores, others);
        drafting = new DraftPact(kernel, stores, others, clock);
        editing = new EditPlan(kernel, stores, reading);
        signing = new SignPact(kernel, stores, reading, others, clock);
        codes = new SignByCode(kernel, stores, reading, others, signing);
        life = new PactLife(kernel, stores, reading, others, clock);
        services = new DeliverServices(kernel, stores, reading, life, clock, others);
        board = new PactBoard(kernel, stores, reading, others, clock);
        documents = new PactDocuments(others.pdf(), stores);
        news = new DidNews(stores, clock, life);
        DeskPages desk = new DeskPages(reading, board, drafting, editing, services, documents);
        area = new PactArea(desk, drafting, new PactActs(editing, signing, life, services), new OwnPact(reading, board, codes, documents), reading, board);
    }

    /** What the area brings to the web. */
    public WebArea area() {
        return area;
    }

    /** The pacts for other areas. */
    public Pacts pacts() {
        return reading;
    }

    /** Where other areas draft, sign and follow pacts up. */
    public PactDesk desk() {
        return new PactService(drafting, editing, signing, codes, life, services);
    }

    /** Hears of declarations. */
    public EventListener didNews() {
        return news;
    }
}
