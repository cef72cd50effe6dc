package it.sintesi.pact;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import java.util.Set;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was written under a code that was merged is found under the one that counts, and a parting undoes it. */
class MergedPeopleTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "pacts");
    private static final String COUNTS = "RSSNNA85A41B149Q";
    private static final Caller NOW = new Caller("anna", "Anna Rossi", Set.of(Role.CITIZEN), null, COUNTS, null);

    @ParameterizedTest
    @EnumSource(Engine.class)
    void bothCodesAreOnePersonUntilTheyAreParted(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            String id = world.signed();
            assertThat(world.module.pacts().ofPerson(World.OPERATOR, COUNTS)).isEmpty();
            assertThat(world.module.pacts().byId(NOW, id)).as("a stranger before the merge").isEmpty();
            world.merged.put(World.ANNA, COUNTS);
            assertThat(world.module.pacts().ofPerson(World.OPERATOR, COUNTS)).singleElement().satisfies(pact -> assertThat(pact.id()).isEqualTo(id));
            assertThat(world.module.pacts().ofPerson(World.OPERATOR, World.ANNA)).hasSize(1);
            assertThat(world.module.pacts().byId(NOW, id)).isPresent();
            assertThat(world.module.pacts().byId(World.CITIZEN, id)).as("the account keeps its old code").isPresent();
            assertThat(world.module.pacts().byId(World.STRANGER, id)).isEmpty();
            world.merged.clear();
            assertThat(world.module.pacts().ofPerson(World.OPERATOR, COUNTS)).isEmpty();
            assertThat(world.module.pacts().byId(NOW, id)).isEmpty();
            assertThat(world.services.acts().verify().intact()).isTrue();
        }
    }
}
