package it.sintesi.observatory.web;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.observatory.web.open.Publisher;
import it.sintesi.web.WebHarness;

/** The area with a warehouse in memory. */
final class Lake implements AutoCloseable {

    static final CertifiedClock CLOCK = () -> WebHarness.NOW;
    static final Publisher PUBLISHER = new Publisher("p_bs", "Provincia di Brescia", "dati@example.org");

    final FakeObservatory observatory = new FakeObservatory();
    final FakeKeeper keeper = new FakeKeeper();
    final WarehouseWork work = new WarehouseWork(keeper, CLOCK);
    final ObservatoryArea area = new ObservatoryArea(observatory, work, CLOCK, "https://lavoro.example.org/", PUBLISHER);
    final WebHarness web = new WebHarness().with(area);

    @Override
    public void close() {
        web.close();
        work.close();
    }
}
