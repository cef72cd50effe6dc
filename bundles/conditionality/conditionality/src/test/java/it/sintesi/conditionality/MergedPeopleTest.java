package it.sintesi.conditionality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.conditionality.domain.SanctionCase;
import it.sintesi.kernel.api.ServiceException;
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
    static final TestDatabases DATABASES = new TestDatabases("kernel", "conditionality");
    private static final String COUNTS = "RSSNNA85A41B149Q";
    private static final Caller NOW = new Caller("anna", "Anna Rossi", Set.of(Role.CITIZEN), null, COUNTS, null);

    @ParameterizedTest
    @EnumSource(Engine.class)
    void bothCodesAreOnePersonUntilTheyAreParted(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            SanctionCase first = world.decided(world.missed(Neighbourhood.ANNA, "a1", world.today()));
            assertThat(world.cases.reading().ofPerson(NOW, COUNTS)).isEmpty();
            world.merged.put(Neighbourhood.ANNA, COUNTS);
            assertThat(world.cases.reading().ofPerson(NOW, COUNTS)).singleElement().satisfies(sanction -> assertThat(sanction.id()).isEqualTo(first.id()));
            assertThatThrownBy(() -> world.cases.reading().ofPerson(World.BRUNO, COUNTS)).isInstanceOf(ServiceException.class);
            assertThat(world.missed(COUNTS, "a2", world.today()).progress().occurrence()).as("faults of both codes are counted together").isEqualTo(2);
            assertThat(world.cases.reading().ofPerson(NOW, COUNTS)).hasSize(2);
            world.merged.clear();
            assertThat(world.cases.reading().ofPerson(NOW, COUNTS)).as("only what was written under this code").singleElement().satisfies(sanction -> assertThat(sanction.id()).isNotEqualTo(first.id()));
        }
    }
}
