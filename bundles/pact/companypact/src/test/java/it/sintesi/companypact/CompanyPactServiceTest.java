package it.sintesi.companypact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.companypact.application.CompanyPactService;
import it.sintesi.companypact.application.RequestPact;
import it.sintesi.companypact.domain.State;
import it.sintesi.companypact.domain.TracedStep;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.pact.api.CompanyPactDesk;
import it.sintesi.pact.api.CompanyPactDesk.Change;
import it.sintesi.pact.api.CompanyPactDesk.Passage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What other areas call is what the pages call. */
class CompanyPactServiceTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "companypacts");

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aPactIsAskedForSignedAndRunByOtherAreas(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            CompanyPactDesk desk = new CompanyPactService(world.cases);
            RequestPact.Form form = world.form(World.OFFICINE);
            CompanyPactDesk.Request request = new CompanyPactDesk.Request(form.id(), form.company(), form.representative(), form.representativeCode(),
                    CompanyPactDesk.Service.SELECTION, form.need(), form.office());
            desk.ask(World.EMPLOYER, request);
            desk.ask(World.EMPLOYER, request);
            String id = form.id();
            assertThatThrownBy(() -> desk.change(World.STRANGER, id, Change.WITHDRAW, "no")).extracting(e -> ((ServiceException) e).kind()).isEqualTo(ServiceException.Kind.NOT_FOUND);
            desk.change(World.OPERATOR, id, Change.TAKE, null);
            assertThatThrownBy(() -> desk.change(World.OPERATOR, id, Change.PROPOSE, null)).as("nothing is written yet").extracting(e -> ((ServiceException) e).kind())
                    .isEqualTo(ServiceException.Kind.CONFLICT);
            desk.write(World.OPERATOR, id, new CompanyPactDesk.Text("Due saldatori entro giugno", "Preselezione", "Colloqui entro dieci giorni", ""));
            desk.change(World.OPERATOR, id, Change.PROPOSE, null);
            desk.signForOffice(World.OPERATOR, id);
            desk.signAtDesk(World.OPERATOR, id, true, null);
            desk.record(World.OPERATOR, id, Passage.NEEDS_ANALYSIS, world.today(), "Due saldatori");
            desk.change(World.EMPLOYER, id, Change.SUSPEND, "Fermo di stabilimento");
            assertThat(world.cases.reading().one(World.OPERATOR, id).state()).isEqualTo(State.SUSPENDED);
            assertThat(world.cases.reading().ofCompany(World.EMPLOYER, World.OFFICINE)).as("one request").hasSize(1);
        }
    }

    @Test
    void theNamesOfTheContractAreThoseOfTheArea() {
        assertThat(Arrays.stream(Passage.values()).map(Enum::name)).containsExactlyElementsOf(Arrays.stream(TracedStep.values()).map(Enum::name).toList());
        assertThat(Arrays.stream(CompanyPactDesk.Service.values()).map(Enum::name))
                .containsExactlyElementsOf(Arrays.stream(it.sintesi.companypact.domain.Service.values()).map(Enum::name).toList());
    }
}
