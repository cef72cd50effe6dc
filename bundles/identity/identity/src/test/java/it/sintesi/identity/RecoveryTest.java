package it.sintesi.identity;

import static it.sintesi.identity.RegistrationTest.assertThatKind;
import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.identity.application.Recovery.Wish;
import it.sintesi.kernel.api.ServiceException.Kind;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.api.security.Sessions.Session;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecoveryTest {

    private static final char[] FRESH = "nuvola tamburo ghiaccio".toCharArray();

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "identities");

    private static void ask(House house, String name, Wish wish) throws Exception {
        house.module.recovery().ask(House.NOBODY, name, wish);
        house.deliver();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aLinkSetsANewPasswordOnceAndEndsTheSessions(Engine engine) throws Exception {
        try (House house = new House(DATABASES.fresh(engine))) {
            house.account("maria", "maria@example.org", Role.CITIZEN, null);
            Session session = house.kernel.sessions().open(house.caller("maria"));
            ask(house, "MARIA@example.org", Wish.PASSWORD);
            assertThat(house.last("recover")).satisfies(n -> {
                assertThat(n.address()).isEqualTo("maria@example.org");
                assertThat(n.account()).as("a secret does not lie in an in-box").isNull();
            });
            String token = house.token("recover");
            assertThatKind(() -> house.module.recovery().reset(House.NOBODY, token, "corta".toCharArray()), Kind.REJECTED);
            house.module.recovery().reset(House.NOBODY, token, FRESH.clone());
            assertThat(house.kernel.sessions().find(session.token())).isEmpty();
            assertThat(house.kernel.accounts().authenticate("maria", FRESH.clone(), "192.0.2.1").account()).isEqualTo("maria");
            assertThatKind(() -> house.kernel.accounts().authenticate("maria", House.PASSWORD.toCharArray(), "192.0.2.1"), Kind.UNAUTHENTICATED);
            assertThatKind(() -> house.module.recovery().reset(House.NOBODY, token, FRESH.clone()), Kind.NOT_FOUND);
            assertThat(house.last("password").account()).isEqualTo("maria");
            assertThat(house.audited("identity.reset")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void knownAndUnknownNamesDoTheSameWork(Engine engine) throws Exception {
        try (House house = new House(DATABASES.fresh(engine))) {
            house.account("maria", "maria@example.org", Role.CITIZEN, null);
            house.module.recovery().ask(House.NOBODY, "qualcuno", Wish.PASSWORD);
            house.statements.take();
            house.module.recovery().ask(House.NOBODY, "maria", Wish.PASSWORD);
            List<String> known = house.statements.take();
            house.module.recovery().ask(House.NOBODY, "nessuno@example.org", Wish.PASSWORD);
            assertThat(house.statements.take()).isEqualTo(known).isNotEmpty().noneMatch(sql -> sql.contains("kernel.account "));
            house.deliver();
            assertThat(house.sent).hasSize(1);
            assertThat(new Sql(house.database().dataSource()).number("SELECT COUNT(*) FROM identities.recovery")).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aLinkLastsHalfAnHourAndTheNewestCounts(Engine engine) throws Exception {
        try (House house = new House(DATABASES.fresh(engine))) {
            house.account("maria", "maria@example.org", Role.CITIZEN, null);
            ask(house, "maria", Wish.PASSWORD);
            String first = house.token("recover");
            ask(house, "maria", Wish.PASSWORD);
            assertThat(house.module.recovery().look(first)).isEmpty();
            house.time.updateAndGet(now -> now.plus(Duration.ofMinutes(30)).minusSeconds(1));
            assertThat(house.module.recovery().look(house.token("recover"))).isPresent();
            house.time.updateAndGet(now -> now.plusSeconds(2));
            assertThat(house.module.recovery().look(house.token("recover"))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void namesAreRememberedAndClosedAccountsStayClosed(Engine engine) throws Exception {
        try (House house = new House(DATABASES.fresh(engine))) {
            house.account("maria", "maria@example.org", Role.CITIZEN, null);
            ask(house, "maria@example.org", Wish.USERNAME);
            assertThat(house.last("username").values()).containsEntry("username", "maria");
            ask(house, "maria", Wish.PASSWORD);
            String token = house.token("recover");
            house.kernel.accounts().setEnabled("maria", false, House.OPERATOR);
            assertThatKind(() -> house.module.recovery().reset(House.NOBODY, token, FRESH.clone()), Kind.NOT_FOUND);
            ask(house, "maria", Wish.PASSWORD);
            assertThat(house.all("disabled")).hasSize(1);
            assertThat(house.all("recover")).hasSize(1);
            assertThatKind(() -> ask(house, "  ", Wish.PASSWORD), Kind.REJECTED);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aLinkOfOneKindOpensNothingOfAnother(Engine engine) throws Exception {
        try (House house = new House(DATABASES.fresh(engine))) {
            house.account("maria", "maria@example.org", Role.CITIZEN, null);
            ask(house, "maria", Wish.PASSWORD);
            assertThat(house.module.confirmation().look(house.token("recover"))).isEmpty();
            assertThat(house.module.own().newEmail(house.caller("maria"), house.token("recover"))).isEmpty();
        }
    }
}
