package it.sintesi.communications.application;

import it.sintesi.communications.api.IntakeOutcome;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IntakeTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("fake", "communications");

    @ParameterizedTest
    @EnumSource(Engine.class)
    void registersEveryFormAndEvent(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            int sent = 0;
            for (String name : it.sintesi.communications.format.Samples.names()) {
                IntakeOutcome outcome = world.send(World.sample(name, ++sent));
                assertThat(outcome.accepted()).as(name).isTrue();
                assertThat(outcome.receipt().code()).isEqualTo("10260000000000%02d".formatted(sent));
                assertThat(new String(outcome.receipt().xml(), StandardCharsets.UTF_8)).contains(outcome.receipt().code(), outcome.receipt().digest());
            }
            assertThat(world.count("SELECT COUNT(*) FROM communications.communication")).isEqualTo(sent);
            assertThat(world.count("SELECT COUNT(*) FROM fake.act")).isEqualTo(sent);
            assertThat(world.count("SELECT COUNT(*) FROM fake.event")).isEqualTo(sent);
            assertThat(world.count("SELECT COUNT(*) FROM fake.audit")).isEqualTo(sent);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void sameMessageGetsTheOriginalReceiptAndOtherContentIsRefused(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            IntakeOutcome first = world.send(World.SENDER, "m1", World.sample("unilav-assunzione", 1));
            IntakeOutcome again = world.send(World.SENDER, "m1", World.sample("unilav-assunzione", 1));
            assertThat(again.repeated()).isTrue();
            assertThat(again.receipt().xml()).isEqualTo(first.receipt().xml());
            assertThatThrownBy(() -> world.send(World.SENDER, "m1", World.sample("unilav-assunzione", 2))).isInstanceOfSatisfying(ServiceException.class,
                    e -> assertThat(e.kind()).isEqualTo(ServiceException.Kind.CONFLICT));
            assertThat(world.count("SELECT COUNT(*) FROM communications.communication")).isEqualTo(1);
        }
    }
}
