package it.sintesi.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.identity.application.IdentitySettings;
import it.sintesi.identity.domain.Accreditation;
import it.sintesi.identity.domain.Applicant;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.ServiceException.Kind;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegistrationTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "identities");

    private static void ask(House house, String email) {
        house.module.registrations().ask(House.NOBODY, House.citizen(email), true);
    }

    private static Accreditation confirm(House house, String token) {
        return house.module.confirmation().confirm(House.NOBODY, token, House.PASSWORD.toCharArray());
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void anAccountIsOpenedByTheLinkAndStandsForNobody(Engine engine) throws Exception {
        try (House house = new House(DATABASES.fresh(engine))) {
            ask(house, "maria@example.org");
            assertThat(house.sent).isEmpty();
            house.deliver();
            assertThat(house.last("confirm")).satisfies(n -> {
                assertThat(n.address()).isEqualTo("maria@example.org");
                assertThat(n.account()).isNull();
            });
            String token = house.token("confirm");
            assertThat(token).hasSizeGreaterThanOrEqualTo(43);
            String name = house.module.confirmation().look(token).orElseThrow().username();
            assertThat(name).matches("maria\\.derossi\\d{4}");
            assertThat(house.kernel.accounts().find(name)).as("looking opens nothing").isEmpty();
            confirm(house, token);
            Caller caller = house.kernel.accounts().authenticate(name, House.PASSWORD.toCharArray(), "192.0.2.1");
            assertThat(caller.roles()).isEqualTo(Set.of(Role.CITIZEN));
            assertThat(caller.subjectCode()).as("unproved identity").isNull();
            assertThat(house.kernel.authorisation().decide(caller, Permission.REGISTRY_READ, Subject.person("RSSMRA80A41B157B")).allowed()).isFalse();
            assertThat(house.kernel.authorisation().decide(caller, Permission.COMMUNICATION_READ, Subject.person("RSSMRA80A41B157B")).allowed()).isFalse();
            assertThat(house.all("welcome")).hasSize(1);
            assertThat(house.audited("identity.confirm")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void knownAndUnknownAddressesDoTheSameWork(Engine engine) throws Exception {
        try (House house = new House(DATABASES.fresh(engine))) {
            house.account("maria", "Maria@Example.org", Role.CITIZEN, "RSSMRA80A41B157B");
            ask(house, "prima@example.org");
            house.statements.take();
            ask(house, "maria@example.org");
            List<String> known = house.statements.take();
            ask(house, "nuova@example.org");
            assertThat(house.statements.take()).isEqualTo(known).isNotEmpty().noneMatch(sql -> sql.contains("kernel.account "));
            house.deliver();
            assertThat(house.last("already")).satisfies(n -> assertThat(n.account()).isEqualTo("maria"));
            assertThat(house.all("confirm")).extracting(n -> n.address()).containsExactly("prima@example.org", "nuova@example.org");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void onlyTheDigestOfATokenIsKept(Engine engine) throws Exception {
        try (House house = new House(DATABASES.fresh(engine))) {
            ask(house, "maria@example.org");
            house.deliver();
            List<String> kept = new Sql(house.database().dataSource()).list("SELECT digest, detail, subject FROM identities.link",
                    row -> row.getString(1) + row.getString(2) + row.getString(3));
            assertThat(kept).hasSize(1).noneMatch(row -> row.contains(house.token("confirm")));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aLinkIsGoodOnceForADayAndTheNewestOnly(Engine engine) throws Exception {
        try (House house = new House(DATABASES.fresh(engine))) {
            ask(house, "maria@example.org");
            house.deliver();
            String first = house.token("confirm");
            ask(house, "MARIA@example.org");
            house.deliver();
            String second = house.token("confirm");
            assertThatKind(() -> confirm(house, first), Kind.NOT_FOUND);
            assertThatKind(() -> confirm(house, second.substring(1)), Kind.NOT_FOUND);
            house.time.updateAndGet(now -> now.plus(Duration.ofHours(24)).minusSeconds(1));
            assertThat(house.module.confirmation().look(second)).isPresent();
            house.time.updateAndGet(now -> now.plusSeconds(2));
            assertThat(house.module.confirmation().look(second)).isEmpty();
            assertThatKind(() -> confirm(house, second), Kind.NOT_FOUND);
            ask(house, "maria@example.org");
            house.deliver();
            String third = house.token("confirm");
            confirm(house, third);
            assertThatKind(() -> confirm(house, third), Kind.NOT_FOUND);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aWeakPasswordLeavesTheLinkGood(Engine engine) throws Exception {
        try (House house = new House(DATABASES.fresh(engine))) {
            ask(house, "maria@example.org");
            house.deliver();
            String token = house.token("confirm");
            assertThatKind(() -> house.module.confirmation().confirm(House.NOBODY, token, "corta".toCharArray()), Kind.REJECTED);
            assertThat(confirm(house, token).username()).startsWith("maria.");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aLinkUsedByManyAtTheSameTimeOpensOneAccount(Engine engine) throws Exception {
        try (House house = new House(DATABASES.fresh(engine))) {
            ask(house, "maria@example.org");
            house.deliver();
            String token = house.token("confirm");
            int threads = 6;
            CyclicBarrier start = new CyclicBarrier(threads);
            ExecutorService pool = Executors.newFixedThreadPool(threads);
            Callable<Boolean> attempt = () -> {
                start.await();
                try {
                    confirm(house, token);
                    return true;
                } catch (ServiceException e) {
                    assertThat(e.kind()).isIn(Kind.NOT_FOUND, Kind.CONFLICT);
                    return false;
                }
            };
            List<Future<Boolean>> results = pool.invokeAll(Stream.generate(() -> attempt).limit(threads).toList());
            int opened = 0;
            for (Future<Boolean> result : results) {
                opened += result.get() ? 1 : 0;
            }
            pool.shutdown();
            assertThat(opened).isEqualTo(1);
            assertThat(new Sql(house.database().dataSource()).number("SELECT COUNT(*) FROM kernel.account")).isEqualTo(1);
            assertThat(new Sql(house.database().dataSource()).number("SELECT COUNT(*) FROM identities.accreditation")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void anAddressThatGotAnAccountMeanwhileOpensNoSecond(Engine engine) throws Exception {
        try (House house = new House(DATABASES.fresh(engine))) {
            ask(house, "maria@example.org");
            house.deliver();
            house.account("maria", "maria@example.org", Role.CITIZEN, null);
            assertThatKind(() -> confirm(house, house.token("confirm")), Kind.CONFLICT);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void oneNetworkAddressMayNotAskForEver(Engine engine) throws Exception {
        try (House house = new House(DATABASES.fresh(engine), new IdentitySettings(3, 2))) {
            for (int i = 0; i < 3; i++) {
                ask(house, "maria@example.org");
                house.deliver();
            }
            assertThat(house.all("confirm")).as("messages to one recipient").hasSize(2);
            assertThatThrownBy(() -> ask(house, "altra@example.org")).isInstanceOfSatisfying(ServiceException.class, e -> {
                assertThat(e.kind()).isEqualTo(Kind.TOO_MANY);
                assertThat(e.retryAfterSeconds()).isBetween(1, 3600);
            });
            Caller elsewhere = new Caller("anonymous", "Anonimo", Set.of(), null, null, "192.0.2.11");
            house.module.registrations().ask(elsewhere, House.citizen("altra@example.org"), true);
            house.time.updateAndGet(now -> now.plus(Duration.ofMinutes(61)));
            ask(house, "altra@example.org");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void wrongRequestsAndUnreadNoticesAreRefused(Engine engine) {
        try (House house = new House(DATABASES.on(engine))) {
            Applicant right = House.citizen("maria@example.org");
            assertThatThrownBy(() -> house.module.registrations().ask(House.NOBODY, right, false)).isInstanceOfSatisfying(ServiceException.class,
                    e -> assertThat(e.rejections()).extracting(r -> r.field()).containsExactly("privacy"));
            assertThatKind(() -> ask(house, "maria"), Kind.REJECTED);
            assertThat(house.events).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void unconfirmedRequestsAreForgotten(Engine engine) throws Exception {
        try (House house = new House(DATABASES.fresh(engine))) {
            ask(house, "maria@example.org");
            house.deliver();
            house.time.updateAndGet(now -> now.plus(Duration.ofDays(8)));
            ask(house, "altra@example.org");
            house.deliver();
            assertThat(new Sql(house.database().dataSource()).number("SELECT COUNT(*) FROM identities.registration")).isEqualTo(1);
        }
    }

    static void assertThatKind(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, Kind kind) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ServiceException.class, e -> assertThat(e.kind()).isEqualTo(kind));
    }
}
