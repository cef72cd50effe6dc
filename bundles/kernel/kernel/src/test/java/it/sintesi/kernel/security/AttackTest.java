package it.sintesi.kernel.security;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.kernel.KernelPartners;
import it.sintesi.kernel.KernelServices;
import it.sintesi.kernel.KernelSettings;
import it.sintesi.kernel.TestKernel;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.notification.Notification;
import it.sintesi.kernel.api.security.Accounts.NewAccount;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AttackTest {

    private static final String PASSWORD = "correct horse battery";
    private static final String OFFICE = "192.0.2.1";

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel");

    private final AtomicReference<Instant> time = new AtomicReference<>(Instant.parse("2026-11-23T10:00:00Z"));
    private final CountingMetrics metrics = new CountingMetrics();
    private final List<Notification> told = new ArrayList<>();

    /** One try a second: what a patient program does. */
    @ParameterizedTest
    @EnumSource(Engine.class)
    void aThousandTriesAreSlowedAndToldOnce(Engine engine) {
        try (KernelServices kernel = kernel(engine)) {
            int read = 0;
            for (int attempt = 0; attempt < 1000; attempt++) {
                read += tried(kernel, "anna", OFFICE) == ServiceException.Kind.UNAUTHENTICATED ? 1 : 0;
                time.updateAndGet(now -> now.plusSeconds(1));
            }
            assertThat(read).as("passwords that were looked at, in 16 minutes").isBetween(8, 14);
            assertThat(metrics.total("sintesi_login_blocked")).isEqualTo(1000 - read);
            assertThat(metrics.total("sintesi_login_attacks")).isEqualTo(1);
            assertThat(told).singleElement().satisfies(message -> {
                assertThat(message.account()).isEqualTo("capo");
                assertThat(message.values().get("what")).contains("anna");
            });
            assertThat(kernel.audit().search(null, null, "security.attack", null, null, PageRequest.first()).total()).isEqualTo(1);
            assertThat(kernel.accounts().find("anna").orElseThrow().lockedUntil()).isAfter(time.get());
            assertThat(tried(kernel, "capo", "192.0.2.99")).as("others come in from elsewhere").isNull();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void anAddressThatTriesManyNamesIsToldToo(Engine engine) {
        try (KernelServices kernel = kernel(engine)) {
            for (int attempt = 0; attempt < 200; attempt++) {
                tried(kernel, "name" + attempt, "192.0.2.66");
                time.updateAndGet(now -> now.plusSeconds(2));
            }
            assertThat(told).singleElement().satisfies(message -> assertThat(message.values().get("what")).contains("192.0.2.66"));
        }
    }

    @Test
    void aNewBurstAfterADayIsToldAnew() {
        try (KernelServices kernel = kernel(Engine.DERBY)) {
            for (int burst = 1; burst <= 2; burst++) {
                for (int attempt = 0; attempt < 60; attempt++) {
                    tried(kernel, "anna", OFFICE);
                }
                assertThat(told).hasSize(burst);
                time.updateAndGet(now -> now.plus(Duration.ofDays(30)));
            }
        }
    }

    /** Somebody mistypes every quarter of an hour, all day: nobody in the office has to wait. */
    @Test
    void anOfficeThatMistypesNowAndThenNeverWaits() {
        try (KernelServices kernel = kernel(Engine.DERBY)) {
            for (int attempt = 0; attempt < 200; attempt++) {
                assertThat(tried(kernel, "typo" + attempt, OFFICE)).isEqualTo(ServiceException.Kind.UNAUTHENTICATED);
                time.updateAndGet(now -> now.plus(Duration.ofMinutes(15)));
            }
            assertThat(tried(kernel, "capo", OFFICE)).isNull();
            assertThat(told).isEmpty();
        }
    }

    @Test
    void theMessageIsComplete() {
        assertThat(new SecurityTemplates().templates()).singleElement().satisfies(template -> {
            assertThat(template.id()).isEqualTo(AttackAlarm.TEMPLATE);
            assertThat(template.mandatory()).isTrue();
            assertThat(template.body()).contains("{when}", "{tries}", "{what}");
        });
    }

    /** How a login was refused; null when it succeeded. */
    private static ServiceException.Kind tried(KernelServices kernel, String name, String address) {
        try {
            kernel.accounts().authenticate(name, (name.equals("capo") ? PASSWORD : "wrong").toCharArray(), address);
            return null;
        } catch (ServiceException e) {
            return e.kind();
        }
    }

    private KernelServices kernel(Engine engine) {
        KernelPartners partners = new KernelPartners(List.of(), List.of(), List.of(new RecordingNotifications(told)), List.of(metrics));
        KernelServices kernel = TestKernel.on(DATABASES.fresh(engine), KernelSettings.defaults(true), partners, time::get);
        kernel.accounts().create(new NewAccount("anna", "Anna", null, Set.of(Role.OPERATOR), "BS-01", null, PASSWORD.toCharArray(), false));
        kernel.accounts().create(new NewAccount("capo", "Capo", null, Set.of(Role.ADMINISTRATOR), null, null, PASSWORD.toCharArray(), false));
        return kernel;
    }
}
