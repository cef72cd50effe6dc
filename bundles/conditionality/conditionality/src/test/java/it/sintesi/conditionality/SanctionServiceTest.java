package it.sintesi.conditionality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.conditionality.api.Sanction;
import it.sintesi.conditionality.api.Sanction.State;
import it.sintesi.conditionality.api.SanctionDesk;
import it.sintesi.conditionality.api.SanctionReviews;
import it.sintesi.conditionality.application.SanctionService;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What other areas call is what the pages call. */
class SanctionServiceTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "conditionality");
    private static final SanctionDesk.Reasons SUMMONS = new SanctionDesk.Reasons("SUMMONS", "", null, null);

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aCaseGoesThroughEveryStepByOtherAreas(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            SanctionDesk desk = new SanctionService(world.cases);
            String id = world.missed(Neighbourhood.ANNA, "a1", world.today()).id();
            assertThat(desk.warn(World.OPERATOR, id).state()).isEqualTo(State.WARNED);
            refused(ServiceException.Kind.CONFLICT, () -> desk.propose(World.OPERATOR, id, "Il termine non è passato"));
            desk.giveReasons(World.ANNA, id, SUMMONS);
            assertThat(desk.propose(World.OPERATOR, id, "Manca il documento").state()).isEqualTo(State.PROPOSED);
            refused(ServiceException.Kind.FORBIDDEN, () -> desk.decide(World.OPERATOR, id, null));
            refused(ServiceException.Kind.NOT_FOUND, () -> desk.decide(World.OTHER_OFFICE, id, null));
            assertThat(desk.sendBack(World.CHIEF, id, "Sentite la persona").state()).isEqualTo(State.WARNED);
            desk.propose(World.OPERATOR, id, "Sentita: nessun documento");
            Sanction decided = desk.decide(World.CHIEF, id, null);
            assertThat(decided.days()).isEqualTo(8);
            assertThat(world.services.acts().find(decided.protocol())).isPresent();
            refused(ServiceException.Kind.CONFLICT, () -> desk.recheck(World.OPERATOR, id, "Niente da rivedere"));
            assertThat(desk.askReview(World.ANNA, id, "Ero in tribunale").state()).isEqualTo(State.REVIEW_ASKED);
            assertThat(world.cases.review().started(World.CHIEF, id).state()).isEqualTo(State.REVIEWING);
            assertThat(world.cases.review().concluded(World.CHIEF, id, SanctionReviews.Result.REJECTED, "12/2026", "Nessun documento").state()).isEqualTo(State.REJECTED);
            assertThat(desk.withdraw(World.CHIEF, id, "Il documento è arrivato").state()).isEqualTo(State.CLOSED);

            String second = world.missed(Neighbourhood.ANNA, "a2", world.today()).id();
            desk.giveReasons(World.ANNA, second, SUMMONS);
            assertThat(desk.accept(World.OPERATOR, second, "Il documento è stato visto allo sportello").state()).isEqualTo(State.JUSTIFIED);
            String third = world.missed(Neighbourhood.ANNA, "a3", world.today()).id();
            assertThat(desk.close(World.OPERATOR, third, "Avviso mai partito").state()).isEqualTo(State.CLOSED);
        }
    }

    private static void refused(ServiceException.Kind kind, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(ServiceException.class).extracting(e -> ((ServiceException) e).kind()).isEqualTo(kind);
    }
}
