package it.sintesi.identity;

import static it.sintesi.identity.RegistrationTest.assertThatKind;
import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.identity.application.Recovery.Wish;
import it.sintesi.kernel.api.ServiceException.Kind;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OwnAccountTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "identities");

    private static char[] password() {
        return House.PASSWORD.toCharArray();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void theAddressChangesOnceTheNewOneIsConfirmed(Engine engine) throws Exception {
        try (House house = new House(DATABASES.fresh(engine))) {
            house.account("maria", "maria@example.org", Role.CITIZEN, null);
            house.account("altra", "altra@example.org", Role.CITIZEN, null);
            Caller maria = house.caller("maria");
            assertThatKind(() -> house.module.own().changeEmail(maria, "nuova@example.org", "sbagliata".toCharArray()), Kind.REJECTED);
            assertThatKind(() -> house.module.own().changeEmail(maria, "nuova", password()), Kind.REJECTED);
            house.module.recovery().ask(House.NOBODY, "maria", Wish.PASSWORD);
            house.deliver();
            house.module.own().changeEmail(maria, "nuova@example.org", password());
            String token = house.token("email");
            assertThat(house.last("email").address()).isEqualTo("nuova@example.org");
            assertThat(house.kernel.accounts().find("maria").orElseThrow().email()).as("not yet").isEqualTo("maria@example.org");
            assertThatKind(() -> house.module.own().confirmEmail(house.caller("altra"), token), Kind.NOT_FOUND);
            house.module.own().confirmEmail(maria, token);
            assertThat(house.kernel.accounts().find("maria").orElseThrow().email()).isEqualTo("nuova@example.org");
            assertThat(house.last("emailChanged").address()).isEqualTo("maria@example.org");
            assertThatKind(() -> house.module.own().confirmEmail(maria, token), Kind.NOT_FOUND);
            assertThat(house.module.recovery().look(house.token("recover"))).as("links to the former address are dead").isEmpty();
            house.module.own().changeEmail(maria, "ALTRA@example.org", password());
            assertThatKind(() -> house.module.own().confirmEmail(maria, house.token("email")), Kind.CONFLICT);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void tokensAreIssuedListedAndRevokedByTheirOwner(Engine engine) {
        try (House house = new House(DATABASES.fresh(engine))) {
            house.account("ditta", "ditta@example.org", Role.EMPLOYER, SmallRegister.CODE);
            house.account("altra", "altra@example.org", Role.EMPLOYER, SmallRegister.CODE);
            Caller firm = house.caller("ditta");
            assertThatKind(() -> house.module.own().issueToken(firm, "Paghe", "sbagliata".toCharArray()), Kind.REJECTED);
            assertThatKind(() -> house.module.own().issueToken(firm, " ", password()), Kind.REJECTED);
            String token = house.module.own().issueToken(firm, "Paghe", password());
            assertThat(house.kernel.accounts().authenticateToken(token, "192.0.2.1").subjectCode()).isEqualTo(SmallRegister.CODE);
            String id = house.module.own().tokens(firm).get(0).id();
            assertThat(house.module.own().tokens(firm)).singleElement().satisfies(t -> assertThat(t.label()).isEqualTo("Paghe"));
            assertThatKind(() -> house.module.own().revokeToken(house.caller("altra"), id), Kind.NOT_FOUND);
            house.module.own().revokeToken(firm, id);
            assertThatKind(() -> house.kernel.accounts().authenticateToken(token, "192.0.2.1"), Kind.UNAUTHENTICATED);
            house.account("maria", "maria@example.org", Role.CITIZEN, null);
            assertThatKind(() -> house.module.own().issueToken(house.caller("maria"), "Paghe", password()), Kind.FORBIDDEN);
        }
    }
}
