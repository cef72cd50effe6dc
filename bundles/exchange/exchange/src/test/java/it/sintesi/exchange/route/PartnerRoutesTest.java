package it.sintesi.exchange.route;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.exchange.api.RouteView;
import it.sintesi.exchange.inps.route.InpsRoutes;
import it.sintesi.exchange.ministry.route.MinistryRoutes;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Partners' bundles come and go, each by itself. */
class PartnerRoutesTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("exchange");

    @Test
    void removingABundleRemovesOnlyItsRoutes() {
        try (Bench bench = new Bench(DATABASES.on(Engine.DERBY), Bench.IMPATIENT, 300)) {
            PartnerRoutes routes = new PartnerRoutes(bench.camel, bench.registry, bench.destinations, bench.source);
            routes.add("ministry 1", "MINISTRY", "Ministero", new MinistryRoutes("MINISTRY", "http://127.0.0.1:1", ""));
            PartnerRoutes.Entry inps = routes.add("inps 1", "INPS", null, new InpsRoutes("http://127.0.0.1:1"));
            assertThat(bench.registry.views()).extracting(RouteView::id).containsExactly("INPS.ids", "INPS.send", "INPS.status", "MINISTRY.send");
            routes.remove(inps);
            assertThat(bench.registry.views()).extracting(RouteView::id).containsExactly("MINISTRY.send");
            assertThat(bench.destinations.codes()).containsExactly("MINISTRY");
            routes.add("inps 2", "INPS", null, new InpsRoutes("http://127.0.0.1:1"));
            assertThat(bench.destinations.find("INPS").orElseThrow().available()).isTrue();
        }
    }

    @Test
    void aPartnerWithoutAddressIsReportedAndMakesUsNotReady() {
        try (Bench bench = new Bench(DATABASES.on(Engine.DERBY), Bench.IMPATIENT, 300)) {
            PartnerRoutes routes = new PartnerRoutes(bench.camel, bench.registry, bench.destinations, bench.source);
            PartnerRoutes.Entry inps = routes.add("inps 1", "INPS", "INPS", new InpsRoutes(""));
            assertThat(bench.registry.views()).singleElement().satisfies(view -> assertThat(view.error()).contains("it.sintesi.exchange.inps"));
            assertThat(new ExchangeReadiness(bench.registry).check().detail()).contains("consegne attendono");
            routes.remove(inps);
            assertThat(new ExchangeReadiness(bench.registry).check().detail()).doesNotContain("attendono");
        }
    }
}
