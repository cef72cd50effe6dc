package it.sintesi.observatory.application;

import it.sintesi.kernel.api.event.EventListener;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.observatory.persistence.FlowStore;

import javax.sql.DataSource;

import java.util.Map;

/** The parts of the area, put together once. */
public final class Parts {

    private final Storehouse storehouse;
    private final Feed feed;
    private final Keeper keeper;
    private final Pump pump;
    private final FlowListener flows;
    private final ObservatoryService service;

    public Parts(Kernel kernel, DataSource dataSource, Map<?, ?> configuration, Neighbours others) {
        FlowStore store = new FlowStore(new Sql(dataSource));
        storehouse = new Storehouse(Settings.of(configuration), new KnownCodes(kernel.codeLists(), others.offices()));
        feed = new Feed(kernel, store, others.facts());
        keeper = new Keeper(kernel, storehouse, feed, store, new Reconciliation(kernel, store, others.facts()));
        pump = new Pump(kernel, keeper);
        flows = new FlowListener(store, new RegisteredPeriods(others.statuses(), others.competences()), feed, pump::soon);
        service = new ObservatoryService(kernel, storehouse, feed, new Labels(kernel.codeLists(), others.offices()));
    }

    /** Begins to follow. */
    public void start() {
        pump.start();
    }

    /** Ends what is under way and closes the file. */
    public void stop() {
        pump.close();
        storehouse.close();
    }

    public ObservatoryService observatory() {
        return service;
    }

    public Keeper keeper() {
        return keeper;
    }

    public EventListener communications() {
        return pump;
    }

    public EventListener flows() {
        return flows;
    }
}
