package it.sintesi.reception;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.reception.api.Appointment;
import java.util.Set;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was written under a code that was merged is found under the one that counts, and a parting undoes it. */
class MergedPeopleTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "reception");
    private static final String COUNTS = "RSSNNA85A41B149Q";
    private static final Caller NOW = new Caller("anna", "Anna Rossi", Set.of(Role.CITIZEN), null, COUNTS, null);

    @ParameterizedTest
    @EnumSource(Engine.class)
    void bothCodesAreOnePersonUntilTheyAreParted(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine)).open(World.INTERVIEW, World.OPERATOR)) {
            Appointment made = world.module.appointments().book(World.ANNA, Register.ANNA, World.slot(World.INTERVIEW, 24, 9, 0, null), false);
            assertThat(world.module.appointments().ofPerson(NOW, COUNTS)).isEmpty();
            world.merged.put(Register.ANNA, COUNTS);
            assertThat(world.module.appointments().ofPerson(NOW, COUNTS)).singleElement().satisfies(a -> assertThat(a.id()).isEqualTo(made.id()));
            assertThat(world.module.appointments().ofPerson(World.ANNA, Register.ANNA)).hasSize(1);
            world.merged.clear();
            assertThat(world.module.appointments().ofPerson(NOW, COUNTS)).isEmpty();
        }
    }
}
