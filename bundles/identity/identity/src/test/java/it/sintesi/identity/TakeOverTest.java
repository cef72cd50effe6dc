package it.sintesi.identity;

import static it.sintesi.identity.RegistrationTest.assertThatKind;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.identity.api.TakeOver;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.ServiceException.Kind;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TakeOverTest {

    private static final String PERSON = SmallRegister.PERSON;
    private static final String WHY = "Si è presentata al nostro sportello";

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "identities");

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aTakeOverHoldsUntilItsLastDayAndIsOnRecord(Engine engine) {
        try (House house = new House(DATABASES.fresh(engine))) {
            LocalDate today = house.kernel.clock().today();
            assertThat(house.module.takeOvers().holds("olga", PERSON, today)).isFalse();
            TakeOver taken = house.module.takeOvers().takeOver(House.OPERATOR, " rssmra80a41b157b", WHY, today.plusDays(29));
            assertThat(house.module.takeOvers().holds("olga", PERSON, today)).as("at once on this node").isTrue();
            assertThat(house.module.takeOvers().holds("olga", PERSON, today.plusDays(29))).isTrue();
            assertThat(house.module.takeOvers().holds("olga", PERSON, today.plusDays(30))).isFalse();
            assertThat(house.module.takeOvers().holds("bea", PERSON, today)).isFalse();
            assertThat(house.module.takeOvers().holds("olga", "BNCCRL70A01B157C", today)).isFalse();
            assertThat(house.kernel.audit().search("olga", PERSON, "identity.takeover", null, null, PageRequest.first()).items())
                    .singleElement().satisfies(row -> assertThat(row.purpose()).contains(WHY));
            assertThat(house.module.takeOvers().of(House.OPERATOR, PERSON)).containsExactly(taken);
            house.module.takeOvers().end(House.OPERATOR, taken.id());
            assertThat(house.module.takeOvers().holds("olga", PERSON, today)).isFalse();
            assertThatKind(() -> house.module.takeOvers().end(House.OPERATOR, taken.id()), Kind.NOT_FOUND);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whatAnotherNodeWroteIsSeenAfterSeconds(Engine engine) {
        try (House house = new House(DATABASES.fresh(engine)); House other = new House(house.database())) {
            LocalDate today = house.kernel.clock().today();
            assertThat(other.module.takeOvers().holds("olga", PERSON, today)).isFalse();
            house.module.takeOvers().takeOver(House.OPERATOR, PERSON, WHY, today);
            assertThat(other.module.takeOvers().holds("olga", PERSON, today)).as("its answer is still fresh").isFalse();
            other.time.updateAndGet(now -> now.plus(Duration.ofSeconds(4)));
            assertThat(other.module.takeOvers().holds("olga", PERSON, today)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aNewOneReplacesTheFormer(Engine engine) {
        try (House house = new House(DATABASES.fresh(engine))) {
            LocalDate today = house.kernel.clock().today();
            house.module.takeOvers().takeOver(House.OPERATOR, PERSON, WHY, today.plusDays(20));
            house.module.takeOvers().takeOver(House.OPERATOR, PERSON, WHY, today.plusDays(1));
            assertThat(house.module.takeOvers().holds("olga", PERSON, today.plusDays(2))).isFalse();
            assertThat(house.module.takeOvers().mine(House.OPERATOR, PageRequest.first()).items()).hasSize(2)
                    .extracting(t -> t.valid(today)).containsExactly(true, false);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void everyWrongFieldIsToldAndForeignersAreRefused(Engine engine) {
        try (House house = new House(DATABASES.on(engine))) {
            LocalDate today = house.kernel.clock().today();
            assertThatThrownBy(() -> house.module.takeOvers().takeOver(House.OPERATOR, "X", "corto", today.plusDays(30)))
                    .isInstanceOfSatisfying(ServiceException.class, e -> assertThat(e.rejections()).extracting(r -> r.field()).containsExactly("person", "reason", "until"));
            assertThatKind(() -> house.module.takeOvers().takeOver(House.OPERATOR, PERSON, WHY, today.minusDays(1)), Kind.REJECTED);
            assertThatKind(() -> house.module.takeOvers().takeOver(House.OPERATOR, "BNCCRL70A01B157C", WHY, today), Kind.NOT_FOUND);
            Caller analyst = new Caller("ada", "Ada", Set.of(Role.ANALYST), null, null, null);
            assertThatKind(() -> house.module.takeOvers().takeOver(analyst, PERSON, WHY, today), Kind.FORBIDDEN);
            assertThatKind(() -> house.module.takeOvers().of(analyst, PERSON), Kind.FORBIDDEN);
        }
    }
}
