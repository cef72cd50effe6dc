package it.sintesi.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.pact.api.Pact;
import it.sintesi.pact.api.PactDesk;
import it.sintesi.pact.api.PactState;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What other areas call is what the pages call. */
class PactServiceTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "pacts");

    private static Pact pact(World world, String id) {
        return world.module.pacts().byId(World.OPERATOR, id).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aPactIsDraftedSignedFollowedUpAndEndedByOtherAreas(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            PactDesk desk = world.module.desk();
            LocalDate today = world.kernel.clock().today();
            String id = desk.draft(World.OPERATOR, World.ANNA);
            desk.objective(World.OPERATOR, id, "Commessa vicino a casa");
            desk.add(World.OPERATOR, id, new PactDesk.Wish("LAB-CV", null, today, null, null));
            desk.add(World.OPERATOR, id, new PactDesk.Wish("FORM", null, today, null, null));
            desk.add(World.OPERATOR, id, new PactDesk.Wish("EURES", null, today, null, null));
            desk.remove(World.OPERATOR, id, pact(world, id).measures().get(2).id());
            desk.propose(World.OPERATOR, id);
            desk.withdraw(World.OPERATOR, id);
            assertThat(pact(world, id).state()).isEqualTo(PactState.DRAFT);
            desk.propose(World.OPERATOR, id);
            desk.sendCode(World.CITIZEN, id);
            desk.signByCode(World.CITIZEN, id, world.code());
            Pact signed = pact(world, id);
            assertThat(signed.state()).isEqualTo(PactState.SIGNED);
            assertThat(world.services.acts().find(signed.protocol())).isPresent();
            Pact.Measure lab = signed.measures().get(0);
            desk.deliver(World.OPERATOR, id, new PactDesk.Service(lab.id(), today, 90, null, "Prima parte"));
            desk.close(World.OPERATOR, id, lab.id(), PactDesk.Outcome.DONE, today, null);
            desk.revise(World.OPERATOR, id, "Rinnovo");
            desk.drop(World.OPERATOR, id);
            desk.revise(World.OPERATOR, id, "Rinnovo con meno misure");
            desk.propose(World.OPERATOR, id);
            desk.signAtDesk(World.OPERATOR, id, "carta di identità AX123");
            desk.change(World.OPERATOR, id, PactDesk.Change.SUSPEND, "Lavoro di due mesi", null);
            desk.change(World.OPERATOR, id, PactDesk.Change.RESUME, "Lavoro finito", null);
            desk.change(World.OPERATOR, id, PactDesk.Change.CONCLUDE, "Assunta", "EMPLOYED");
            assertThat(pact(world, id).state()).isEqualTo(PactState.CONCLUDED);
            assertThat(pact(world, id).version()).isEqualTo(3);
            assertThatThrownBy(() -> desk.change(World.OPERATOR, id, PactDesk.Change.TERMINATE, "Errore", null)).extracting(e -> ((ServiceException) e).kind())
                    .isEqualTo(ServiceException.Kind.CONFLICT);
        }
    }

    @Test
    void strangersAndIncompleteFormsAreRefusedLikeOnThePages() {
        try (World world = new World(DATABASES.fresh(Engine.DERBY))) {
            PactDesk desk = world.module.desk();
            String id = world.drafted();
            assertThatThrownBy(() -> desk.propose(World.OTHER_OFFICE, id)).extracting(e -> ((ServiceException) e).kind()).isEqualTo(ServiceException.Kind.NOT_FOUND);
            assertThatThrownBy(() -> desk.draft(World.OTHER_OFFICE, World.ANNA)).extracting(e -> ((ServiceException) e).kind()).isEqualTo(ServiceException.Kind.FORBIDDEN);
            desk.propose(World.OPERATOR, id);
            assertThatThrownBy(() -> desk.signAtDesk(World.OPERATOR, id, " ")).extracting(e -> ((ServiceException) e).kind()).isEqualTo(ServiceException.Kind.REJECTED);
            assertThatThrownBy(() -> desk.signOnPaper(World.OPERATOR, id, new byte[] {1})).extracting(e -> ((ServiceException) e).kind()).isEqualTo(ServiceException.Kind.REJECTED);
            assertThat(pact(world, id).state()).isEqualTo(PactState.PROPOSED);
        }
    }

    @Test
    void theCatalogueIsOfferedWhole() {
        try (World world = new World(DATABASES.fresh(Engine.DERBY))) {
            assertThat(world.module.desk().catalogue()).hasSize(world.module.editing.catalogue().size()).extracting(PactDesk.Offer::code).contains("LAB-RICERCA", "FORM");
            assertThat(Arrays.stream(PactDesk.Change.values()).map(Enum::name)).allSatisfy(name -> assertThat(it.sintesi.pact.domain.PactEvent.valueOf(name)).isNotNull());
        }
    }
}
