package it.sintesi.identity;

import static it.sintesi.identity.RegistrationTest.assertThatKind;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.identity.domain.Wish;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.ServiceException.Kind;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.api.security.Sessions.Session;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountDeskTest {

    private static final Caller DESK = new Caller("ugo", "Ugo", Set.of(Role.HELPDESK), null, null, "192.0.2.40");
    private static final Caller ADMIN = new Caller("ada", "Ada", Set.of(Role.ADMINISTRATOR), null, null, "192.0.2.41");

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "identities");

    private static Wish wish(String username, Role role, String office) {
        return new Wish(username, "Nuovo Nome", username + "@example.org", Set.of(role), office, null);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aNewOperatorChoosesThePasswordByALink(Engine engine) {
        try (House house = new House(DATABASES.fresh(engine))) {
            house.module.accounts().create(DESK, new Wish("nora", "Nora Nuova", "nora@example.org", Set.of(Role.OPERATOR), "cpi-brescia", LocalDate.of(2027, 6, 30)));
            assertThat(house.kernel.accounts().find("nora")).get().satisfies(a -> {
                assertThat(a.office()).isEqualTo("cpi-brescia");
                assertThat(a.expires()).isEqualTo(LocalDate.of(2027, 6, 30));
            });
            house.module.recovery().reset(House.NOBODY, house.token("recover"), House.PASSWORD.toCharArray());
            assertThat(house.kernel.accounts().authenticate("nora", House.PASSWORD.toCharArray(), "192.0.2.1").has(Role.OPERATOR)).isTrue();
            assertThat(house.module.accounts().file(DESK, "nora")).satisfies(file -> {
                assertThat(file.manageable()).isTrue();
                assertThat(file.steps()).singleElement().satisfies(s -> assertThat(s.kind()).isEqualTo("created"));
                assertThat(file.trail()).extracting(r -> r.action()).contains("accounts.login");
            });
            assertThat(house.audited("identity.accounts.created")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void nobodyGivesRolesAboveThemselvesOrChangesTheirOwn(Engine engine) {
        try (House house = new House(DATABASES.fresh(engine))) {
            house.account("olga", "olga@example.org", Role.OPERATOR, null);
            house.account("capo", "capo@example.org", Role.ADMINISTRATOR, null);
            house.account("ugo", "ugo@example.org", Role.HELPDESK, null);
            for (Role role : Set.of(Role.ADMINISTRATOR, Role.SUPERVISOR, Role.TARGETED_PLACEMENT, Role.HELPDESK)) {
                assertThatKind(() -> house.module.accounts().create(DESK, wish("x." + role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), role, "cpi-brescia")), Kind.FORBIDDEN);
                assertThatKind(() -> house.module.accounts().change(DESK, "olga", wish(null, role, "cpi-brescia")), Kind.FORBIDDEN);
            }
            assertThatKind(() -> house.module.accounts().change(DESK, "capo", new Wish(null, "Capo", "ladro@example.org", Set.of(Role.OPERATOR), "cpi-brescia", null)), Kind.FORBIDDEN);
            assertThatKind(() -> house.module.accounts().enable(DESK, "capo", false, "perché sì"), Kind.FORBIDDEN);
            assertThatKind(() -> house.module.accounts().resetSecondFactor(DESK, "capo"), Kind.FORBIDDEN);
            assertThatKind(() -> house.module.accounts().closeSessions(DESK, "capo"), Kind.FORBIDDEN);
            assertThatKind(() -> house.module.accounts().change(DESK, "ugo", wish(null, Role.OPERATOR, "cpi-brescia")), Kind.FORBIDDEN);
            assertThatKind(() -> house.module.accounts().enable(ADMIN, "ada", false, "per prova"), Kind.NOT_FOUND);
            house.account("ada", "ada@example.org", Role.ADMINISTRATOR, null);
            assertThatKind(() -> house.module.accounts().enable(ADMIN, "ada", false, "per prova"), Kind.FORBIDDEN);
            assertThat(house.kernel.accounts().find("capo").orElseThrow().email()).isEqualTo("capo@example.org");
            house.module.accounts().sendLink(DESK, "capo");
            assertThat(house.last("recover").address()).as("the link goes to the holder only").isEqualTo("capo@example.org");
            house.module.accounts().change(ADMIN, "olga", wish(null, Role.SUPERVISOR, "cpi-brescia"));
            assertThat(house.kernel.accounts().find("olga").orElseThrow().roles()).isEqualTo(Set.of(Role.SUPERVISOR));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void changesEndSessionsAndAreTold(Engine engine) {
        try (House house = new House(DATABASES.fresh(engine))) {
            house.account("olga", "olga@example.org", Role.OPERATOR, null);
            Session session = house.kernel.sessions().open(house.caller("olga"));
            assertThat(house.module.accounts().file(DESK, "olga").sessions()).hasSize(1);
            house.module.accounts().change(DESK, "olga", new Wish(null, "Olga", null, Set.of(Role.ANALYST), null, LocalDate.of(2026, 12, 31)));
            assertThat(house.kernel.sessions().find(session.token())).isEmpty();
            assertThat(house.last("account").values().get("note")).contains("Analista").contains("2026-12-31");
            assertThatKind(() -> house.module.accounts().enable(DESK, "olga", false, null), Kind.REJECTED);
            house.module.accounts().enable(DESK, "olga", false, "Ha lasciato l'ufficio");
            assertThat(house.kernel.accounts().callerOf("olga", null)).isEmpty();
            assertThatKind(() -> house.module.accounts().sendLink(DESK, "olga"), Kind.REJECTED);
            house.module.accounts().enable(DESK, "olga", true, "È tornata");
            assertThat(house.all("emailChanged")).isEmpty();
            house.module.accounts().sendLink(DESK, "olga");
            house.module.accounts().change(DESK, "olga", new Wish(null, "Olga", "nuova@example.org", Set.of(Role.ANALYST), null, null));
            assertThat(house.last("emailChanged").address()).as("the former address learns of it").isEqualTo("olga@example.org");
            assertThat(house.module.recovery().look(house.token("recover"))).isEmpty();
            house.module.accounts().change(DESK, "olga", new Wish(null, "Olga", null, Set.of(Role.ANALYST), null, null));
            assertThat(house.kernel.accounts().find("olga").orElseThrow().expires()).isNull();
            assertThat(house.module.accounts().file(DESK, "olga").steps()).extracting(s -> s.kind()).containsExactly("changed", "changed", "link", "enabled", "disabled", "changed");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void anOfficeCanBeTakenAway(Engine engine) {
        try (House house = new House(DATABASES.fresh(engine))) {
            house.account("olga", "olga@example.org", Role.OPERATOR, null);
            assertThat(house.kernel.accounts().find("olga").orElseThrow().office()).isEqualTo("cpi-brescia");
            assertThatKind(() -> house.module.accounts().change(DESK, "olga", new Wish(null, "Olga", null, Set.of(Role.OPERATOR), null, null)), Kind.REJECTED);
            house.module.accounts().change(DESK, "olga", new Wish(null, "Olga", null, Set.of(Role.ANALYST), null, null));
            assertThat(house.kernel.accounts().find("olga").orElseThrow()).satisfies(account -> {
                assertThat(account.office()).isNull();
                assertThat(account.email()).as("what is not asked for stays").isEqualTo("olga@example.org");
            });
            assertThat(house.kernel.accounts().staffOf("cpi-brescia")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aWaitIsEnded(Engine engine) {
        try (House house = new House(DATABASES.fresh(engine))) {
            house.account("olga", "olga@example.org", Role.OPERATOR, null);
            for (int i = 0; i < 5; i++) {
                assertThatThrownBy(() -> house.kernel.accounts().authenticate("olga", "sbagliata".toCharArray(), null)).isInstanceOf(ServiceException.class);
            }
            assertThat(house.module.accounts().file(DESK, "olga").account().lockedUntil()).isNotNull();
            house.module.accounts().unlock(DESK, "olga");
            assertThat(house.module.accounts().file(DESK, "olga").account().lockedUntil()).isNull();
            assertThat(house.kernel.accounts().authenticate("olga", House.PASSWORD.toCharArray(), null).account()).isEqualTo("olga");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void externalRolesComeByAccreditationAndFieldsAreChecked(Engine engine) {
        try (House house = new House(DATABASES.fresh(engine))) {
            house.account("olga", "olga@example.org", Role.OPERATOR, null);
            assertThatThrownBy(() -> house.module.accounts().create(ADMIN, new Wish("x", " ", "no", Set.of(Role.EMPLOYER), "nessuno", LocalDate.of(2020, 1, 1))))
                    .isInstanceOfSatisfying(ServiceException.class,
                            e -> assertThat(e.rejections()).extracting(r -> r.field()).containsExactly("username", "displayName", "email", "roles", "office", "expires"));
            assertThatKind(() -> house.module.accounts().create(ADMIN, wish("nora", Role.OPERATOR, null)), Kind.REJECTED);
            assertThatKind(() -> house.module.accounts().change(ADMIN, "olga", wish(null, Role.EMPLOYER, null)), Kind.REJECTED);
            assertThatKind(() -> house.module.accounts().create(ADMIN, wish("olga", Role.ANALYST, null)), Kind.CONFLICT);
            assertThatKind(() -> house.module.accounts().search(House.OPERATOR, null, PageRequest.first()), Kind.FORBIDDEN);
            assertThat(house.module.accounts().search(DESK, "OLG", PageRequest.first()).total()).isEqualTo(1);
        }
    }
}
