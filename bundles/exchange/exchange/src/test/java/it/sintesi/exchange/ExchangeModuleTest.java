package it.sintesi.exchange;

import java.util.List;
import java.sql.Statement;
import java.sql.Connection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import it.sintesi.exchange.api.Delivery;
import it.sintesi.exchange.api.DeliveryCriteria;
import it.sintesi.exchange.api.DeliveryState;
import it.sintesi.exchange.api.PartnerView;
import it.sintesi.exchange.api.Reconciliation;
import it.sintesi.exchange.application.SenderSettings;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabase;
import it.sintesi.kernel.testing.TestDatabases;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole module on both databases: from the event to what operators see. */
class ExchangeModuleTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("exchange");

    private static final String CODE = "1026000000000017";
    private static final Caller OPERATOR = new Caller("rossi", "Rossi", Set.of(Role.ADMINISTRATOR), null, null, null);
    private static final Caller CITIZEN = new Caller("bianchi", "Bianchi", Set.of(Role.CITIZEN), null, null, null);

    @TempDir
    Path routes;

    private final KernelFakes kernel = new KernelFakes();

    @ParameterizedTest
    @EnumSource(Engine.class)
    void createsDeliveriesOnceForAnEvent(Engine engine) throws Exception {
        try (ExchangeModule module = module(DATABASES.fresh(engine))) {
            module.listener().on(received("L219"));
            module.listener().on(received("L219"));
            assertThat(module.deliveries().search(OPERATOR, DeliveryCriteria.ofCommunication(CODE), PageRequest.first()).items())
                    .extracting(Delivery::messageId, Delivery::recipient, Delivery::state).containsExactlyInAnyOrder(
                            tuple(CODE + "-MINISTRY", "", DeliveryState.WAITING), tuple(CODE + "-REGION", "", DeliveryState.WAITING),
                            tuple(CODE + "-INPS", "", DeliveryState.WAITING), tuple(CODE + "-INAIL", "", DeliveryState.WAITING),
                            tuple(CODE + "-OTHER_REGION", "Piemonte", DeliveryState.WAITING));
            assertThat(module.deliveries().counts(OPERATOR)).containsKeys("MINISTRY", "INPS");
            assertThat(module.deliveries().partners(OPERATOR)).containsExactly("INAIL", "INPS", "MINISTRY", "OTHER_REGION", "REGION");
            assertThatThrownBy(() -> module.deliveries().partners(CITIZEN)).isInstanceOf(ServiceException.class);
            assertThat(kernel.audited).contains("exchange.deliveries.read " + CODE, "exchange.deliveries.counts ");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void rollsBackWithTheEvent(Engine engine) throws Exception {
        TestDatabase database = DATABASES.fresh(engine);
        try (ExchangeModule module = module(database)) {
            assertThatThrownBy(() -> database.transactions().required(() -> {
                module.listener().on(received("B157"));
                throw new IllegalArgumentException("the progress of the listener could not be written");
            })).isInstanceOf(IllegalArgumentException.class);
            assertThat(module.deliveries().counts(OPERATOR)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void letsOnlyThosePassWhoManageDeliveries(Engine engine) throws Exception {
        try (ExchangeModule module = module(DATABASES.fresh(engine))) {
            module.listener().on(received("B157"));
            assertThatThrownBy(() -> module.deliveries().search(CITIZEN, DeliveryCriteria.ALL, PageRequest.first())).isInstanceOf(ServiceException.class);
            assertThatThrownBy(() -> module.deliveries().replayAll(CITIZEN, "INPS")).isInstanceOf(ServiceException.class);
            assertThatThrownBy(() -> module.partners().pause(CITIZEN, "INPS")).isInstanceOf(ServiceException.class);
            assertThatThrownBy(() -> module.routes().routes(CITIZEN)).isInstanceOf(ServiceException.class);
            assertThat(kernel.audited).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void tellsWhatWaitsForAPersonOldestFirstAlsoByEmployer(Engine engine) throws Exception {
        TestDatabase database = DATABASES.fresh(engine);
        try (ExchangeModule module = module(database)) {
            module.listener().on(received("B157"));
            assertThat(module.deliveries().troubles(OPERATOR, null, 10)).isEmpty();
            try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
                statement.executeUpdate("UPDATE exchange.delivery SET state = 'PARKED' WHERE partner = 'INPS'");
                statement.executeUpdate("UPDATE exchange.delivery SET state = 'REFUSED', created_at = created_at - 1 WHERE partner = 'MINISTRY'");
            }
            List<Delivery> troubles = module.deliveries().troubles(OPERATOR, null, 10);
            assertThat(troubles).extracting(Delivery::partner).containsExactly("MINISTRY", "INPS");
            assertThat(module.deliveries().notDone(OPERATOR)).containsEntry(DeliveryState.PARKED, 1L).containsEntry(DeliveryState.REFUSED, 1L).doesNotContainKey(DeliveryState.DELIVERED);
            assertThat(module.deliveries().troubles(OPERATOR, null, 1)).hasSize(1);
            assertThat(module.deliveries().troubles(OPERATOR, troubles.get(0).subject(), 10)).hasSize(2);
            assertThat(module.deliveries().troubles(OPERATOR, "99999999999", 10)).isEmpty();
            assertThatThrownBy(() -> module.deliveries().troubles(CITIZEN, null, 10)).isInstanceOf(ServiceException.class);
            assertThatThrownBy(() -> module.deliveries().notDone(CITIZEN)).isInstanceOf(ServiceException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void refusesToReplayWhatIsInTheQueue(Engine engine) throws Exception {
        try (ExchangeModule module = module(DATABASES.fresh(engine))) {
            module.listener().on(received("B157"));
            assertThatThrownBy(() -> module.deliveries().replay(OPERATOR, CODE + "-INPS")).isInstanceOfSatisfying(ServiceException.class,
                    refused -> assertThat(refused.rejections()).singleElement().extracting("code").isEqualTo("EXC-001"));
            assertThatThrownBy(() -> module.deliveries().replay(OPERATOR, "nothing")).isInstanceOfSatisfying(ServiceException.class,
                    refused -> assertThat(refused.kind()).isEqualTo(ServiceException.Kind.NOT_FOUND));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void showsPartnersAlsoWithoutTheirBundles(Engine engine) throws Exception {
        try (ExchangeModule module = module(DATABASES.fresh(engine))) {
            module.listener().on(received("B157"));
            module.partners().pause(OPERATOR, "INPS");
            assertThat(module.partners().list(OPERATOR)).extracting(PartnerView::code, PartnerView::available, PartnerView::paused)
                    .containsExactly(tuple("MINISTRY", false, false), tuple("REGION", false, false), tuple("OTHER_REGION", false, false),
                            tuple("INPS", false, true), tuple("INAIL", false, false));
            module.partners().resume(OPERATOR, "INPS");
            assertThat(module.partners().list(OPERATOR)).noneMatch(PartnerView::paused);
            Reconciliation made = module.partners().reconcile(OPERATOR, "INPS", LocalDate.of(2026, 11, 22));
            assertThat(made.error()).contains("rotta non è attiva");
            assertThat(module.partners().reconciliations(OPERATOR, null)).hasSize(1);
        }
    }

    private ExchangeModule module(TestDatabase database) {
        kernel.audited.clear();
        return new ExchangeModule(kernel.on(database), new ExchangeSettings(SenderSettings.of(50, 4, 20, 5, 1800, 5, 30, 1000), "Lombardia",
                routes.toString(), 1_000, 300, "02:30"));
    }

    private static DomainEvent received(String domicile) {
        return new DomainEvent(UUID.fromString("018f0000-0000-7000-8000-000000000001"), "communications/Received", "99000020174",
                Instant.parse("2026-11-23T09:00:00Z"), "{\"code\":\"" + CODE + "\",\"form\":\"UNILAV\",\"channel\":\"SOAP\",\"domicile\":\"" + domicile + "\"}");
    }
}
