package it.sintesi.guidance;

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
    static final TestDatabases DATABASES = new TestDatabases("kernel", "guidance");
    private static final String COUNTS = "RSSNNA85A41B149Q";
    private static final Caller NOW = new Caller("anna", "Anna Rossi", Set.of(Role.CITIZEN), null, COUNTS, null);

    @ParameterizedTest
    @EnumSource(Engine.class)
    void bothCodesAreOnePersonUntilTheyAreParted(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine), true)) {
            String id = world.filled();
            world.merged.put(World.ANNA, COUNTS);
            assertThat(world.module.interviews().ofPerson(World.OPERATOR, COUNTS)).singleElement().satisfies(interview -> assertThat(interview.id()).isEqualTo(id));
            assertThat(world.module.starting().start(World.OPERATOR, World.ANNA)).as("the open one is resumed").isEqualTo(id);
            assertThat(world.module.interviews().ofPerson(NOW, COUNTS)).as("interviews are for the office").isEmpty();
            world.merged.clear();
            assertThat(world.module.interviews().ofPerson(World.OPERATOR, COUNTS)).isEmpty();
            assertThat(world.module.interviews().ofPerson(World.OPERATOR, World.ANNA)).hasSize(1);
        }
    }
}
