package it.sintesi.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.identity.application.Recovery;
import it.sintesi.identity.domain.Accreditation;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Account;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.api.security.Sessions.Session;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DigitalIdentityTest {

    private static final String MARIA = "RSSMRA80A41B157B";
    private static final String DOOR = "Entra con SPID";

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "identities");

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whoRegisteredAndComesWithSpidHasOneAccount(Engine engine) throws Exception {
        try (House house = new House(DATABASES.fresh(engine))) {
            Caller maria = house.registered(House.citizen("maria@example.org"));
            assertThat(maria.subjectCode()).isNull();
            Session session = house.kernel.sessions().open(maria);
            assertThat(house.module.digital().takeOver(MARIA, "MARIA@example.org", DOOR, "192.0.2.9")).contains(maria.account());
            Account account = house.kernel.accounts().find(maria.account()).orElseThrow();
            assertThat(account.subjectCode()).isEqualTo(MARIA);
            assertThat(account.email()).isEqualTo("maria@example.org");
            assertThat(house.kernel.accounts().ofSubject(MARIA)).hasSize(1);
            assertThat(house.kernel.sessions().find(session.token())).isEmpty();
            assertThat(house.all("emailChanged")).isEmpty();
            assertThat(house.last("linked").values().get("note")).isEqualTo(DOOR);
            assertThat(house.audited("identity.linked")).isEqualTo(1);
            assertThat(house.module.desk().search(House.OPERATOR, null, "CITIZEN", MARIA, PageRequest.first()).items()).singleElement().satisfies(request -> {
                assertThat(request.state()).isEqualTo(Accreditation.State.APPROVED);
                assertThat(request.proof()).isEqualTo("DIGITAL_IDENTITY");
            });
            assertThat(house.module.digital().takeOver(MARIA, null, DOOR, "192.0.2.9")).as("it is proved already").isEmpty();
        }
    }

    /** Somebody registers with the fiscal code of somebody else: after the proof nothing of what the stranger knows opens the account. */
    @ParameterizedTest
    @EnumSource(Engine.class)
    void aStrangerWhoRegisteredTheCodeIsShutOut(Engine engine) throws Exception {
        try (House house = new House(DATABASES.fresh(engine))) {
            Caller stranger = house.registered(House.citizen("ladro@example.org"));
            String token = house.kernel.accounts().issueToken(stranger.account(), "di prima");
            house.module.recovery().ask(House.NOBODY, stranger.account(), Recovery.Wish.PASSWORD);
            house.deliver();
            String link = house.token("recover");
            assertThat(house.module.digital().takeOver(MARIA, "maria@example.org", DOOR, "192.0.2.9")).contains(stranger.account());
            assertThat(house.kernel.accounts().find(stranger.account()).orElseThrow().email()).isEqualTo("maria@example.org");
            assertThatThrownBy(() -> house.kernel.accounts().authenticate(stranger.account(), House.PASSWORD.toCharArray(), "192.0.2.66")).isInstanceOf(ServiceException.class);
            assertThatThrownBy(() -> house.kernel.accounts().authenticateToken(token, "192.0.2.66")).isInstanceOf(ServiceException.class);
            assertThat(house.module.recovery().look(link)).as("a link that went to the stranger").isEmpty();
            assertThat(house.kernel.accounts().findByEmail("ladro@example.org")).isEmpty();
            assertThat(house.last("emailChanged").address()).isEqualTo("ladro@example.org");
            assertThat(house.last("emailChanged").values().get("email")).as("the stranger does not learn the address").isEqualTo("-");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void withoutAProvedAddressTheAccountHasNone(Engine engine) throws Exception {
        try (House house = new House(DATABASES.fresh(engine))) {
            Caller maria = house.registered(House.citizen("maria@example.org"));
            house.module.digital().takeOver(MARIA, null, DOOR, "192.0.2.9");
            assertThat(house.kernel.accounts().find(maria.account()).orElseThrow().email()).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void onlyAnOpenUnprovedAccountIsTaken(Engine engine) throws Exception {
        try (House house = new House(DATABASES.fresh(engine))) {
            assertThat(house.module.digital().takeOver(MARIA, null, DOOR, "192.0.2.9")).as("nobody registered").isEmpty();
            Caller maria = house.registered(House.citizen("maria@example.org"));
            house.kernel.accounts().setEnabled(maria.account(), false, House.OPERATOR);
            assertThat(house.module.digital().takeOver(MARIA, null, DOOR, "192.0.2.9")).as("disabled").isEmpty();
            house.kernel.accounts().setEnabled(maria.account(), true, House.OPERATOR);
            house.account("capo", "capo@example.org", Role.ADMINISTRATOR, MARIA);
            assertThat(house.module.digital().takeOver(MARIA, null, DOOR, "192.0.2.9")).as("the code stands for another account").isEmpty();
        }
    }
}
