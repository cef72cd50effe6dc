package it.sintesi.did;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.did.api.Did;
import it.sintesi.did.api.DidOrigin;
import it.sintesi.did.application.DidService;
import it.sintesi.did.domain.Declaration;
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
    static final TestDatabases DATABASES = new TestDatabases("kernel", "dids");
    private static final String COUNTS = "RSSNNA85A41B149Q";
    private static final Caller NOW = new Caller("anna", "Anna Rossi", Set.of(Role.CITIZEN), null, COUNTS, null);

    @ParameterizedTest
    @EnumSource(Engine.class)
    void bothCodesAreOnePersonUntilTheyAreParted(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            DidService dids = world.module().service();
            Did given = dids.takeIn(World.INPS, Town.ANNA, world.kernel.clock().today(), DidOrigin.INPS, "INPS-1");
            assertThat(world.stores.declarations().active(COUNTS)).isEmpty();
            assertThat(dids.byId(NOW, given.id())).isEmpty();
            world.merged.put(Town.ANNA, COUNTS);
            assertThat(world.stores.declarations().active(COUNTS)).as("one declaration counts for both codes").map(Declaration::id).contains(given.id());
            assertThat(world.stores.declarations().ofPerson(COUNTS)).hasSize(1);
            assertThat(dids.byId(NOW, given.id())).isPresent();
            world.stores.declarations().move(COUNTS, "cpi-brescia");
            assertThat(world.stores.declarations().find(given.id()).orElseThrow().office()).isEqualTo("cpi-brescia");
            world.merged.clear();
            assertThat(world.stores.declarations().active(COUNTS)).isEmpty();
            assertThat(dids.byId(NOW, given.id())).isEmpty();
        }
    }
}
