package it.sintesi.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.citizen.application.AccessPolicy;
import it.sintesi.citizen.application.WhoLooked;
import it.sintesi.citizen.domain.Access;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import java.time.Duration;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WhoLookedTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "citizen");
    private static final WhoLooked.Question ALL = new WhoLooked.Question(null, null, false);
    private static final WhoLooked.Question OTHERS = new WhoLooked.Question(null, null, true);

    private static void look(World world, Caller caller, String action, String person) {
        world.services.audit().record(AuditEntry.ok(caller, action, "person", person, person, "Consultazione"));
    }

    private static Page<Access> asked(World world, AccessPolicy policy, WhoLooked.Question question) {
        return world.looking(policy).page(World.ANNA, question, new PageRequest(0, 100));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void own_accesses_are_marked_staff_is_named_or_not_and_nothing_of_others_is_told(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine), true)) {
            look(world, World.OPERATOR, "registry.read", Neighbourhood.ANNA);
            look(world, World.ANNA, "registry.read", Neighbourhood.ANNA);
            look(world, World.EMPLOYER, "communications.send", Neighbourhood.ANNA);
            look(world, Caller.system("Consegna"), "exchange.send", Neighbourhood.ANNA);
            look(world, new Caller("gia-via", "Ex Operatore", Set.of(Role.OPERATOR), "cpi-breno", null, null), "registry.read", Neighbourhood.ANNA);
            look(world, World.OPERATOR, "registry.read", Neighbourhood.BRUNO);
            assertThat(asked(world, AccessPolicy.of("true", "", ""), ALL).items()).extracting(Access::by)
                    .containsExactly(Access.By.STAFF, Access.By.SYSTEM, Access.By.OTHER, Access.By.SELF, Access.By.STAFF);
            assertThat(asked(world, AccessPolicy.of("true", "", ""), OTHERS).items()).extracting(Access::name)
                    .containsExactly("Ex Operatore", "Consegna", "Officine S.r.l.", "Olga Operatrice");
            assertThat(asked(world, AccessPolicy.of("false", "", ""), OTHERS).items()).extracting(Access::name)
                    .containsExactly(null, "Consegna", "Officine S.r.l.", null);
            assertThat(asked(world, AccessPolicy.of("false", "", ""), OTHERS).items()).last().extracting(Access::office).isEqualTo("cpi-breno");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void what_the_law_delays_appears_when_the_delay_has_passed(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine), true)) {
            look(world, World.OPERATOR, "inspection.read", Neighbourhood.ANNA);
            look(world, World.EMPLOYER, "registry.read", Neighbourhood.ANNA);
            look(world, World.OPERATOR, "registry.read", Neighbourhood.ANNA);
            assertThat(asked(world, AccessPolicy.of("true", "inspection.:180", ""), OTHERS).items()).extracting(Access::action).containsExactly("registry.read", "registry.read");
            assertThat(asked(world, AccessPolicy.of("true", "", "OPERATOR:180"), OTHERS).items()).extracting(Access::name).containsExactly("Officine S.r.l.");
            assertThat(asked(world, AccessPolicy.of("true", "inspection.:180", ""), OTHERS).total()).as("the count tells nothing of what is hidden").isEqualTo(2);
            world.later(Duration.ofDays(181));
            assertThat(asked(world, AccessPolicy.of("true", "inspection.:180", ""), OTHERS).items()).extracting(Access::action).contains("inspection.read");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void long_lists_come_in_pages_and_a_period_limits_them(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine), true)) {
            world.services.audit().record(IntStream.range(0, 1203)
                    .mapToObj(i -> AuditEntry.ok(World.OPERATOR, "registry.read", "person", String.valueOf(i), Neighbourhood.ANNA, "Consultazione " + i)).toList());
            Page<Access> last = world.looking(AccessPolicy.of("true", "", "")).page(World.ANNA, OTHERS, new PageRequest(48, 25));
            assertThat(last.total()).isEqualTo(1203);
            assertThat(last.items()).hasSize(3).last().extracting(Access::purpose).isEqualTo("Consultazione 0");
            var tomorrow = world.kernel.clock().today().plusDays(1);
            assertThat(asked(world, AccessPolicy.of("true", "", ""), new WhoLooked.Question(tomorrow, null, true)).total()).isZero();
            assertThat(world.looking(AccessPolicy.of("true", "", "")).page(World.ANNA, OTHERS, new PageRequest(500, 25)).items()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void the_question_is_for_the_citizen_alone_and_leaves_a_trace(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine), true)) {
            for (Caller caller : new Caller[] {World.NOBODY_YET, World.EMPLOYER, World.OPERATOR}) {
                assertThatThrownBy(() -> world.looking(AccessPolicy.of("true", "", "")).page(caller, ALL, PageRequest.first())).isInstanceOf(ServiceException.class);
            }
            asked(world, AccessPolicy.of("true", "", ""), ALL);
            assertThat(asked(world, AccessPolicy.of("true", "", ""), ALL).items()).extracting(Access::action).contains("citizen.accesses");
        }
    }

    @Test
    void a_configuration_that_cannot_be_understood_is_refused() {
        assertThatThrownBy(() -> AccessPolicy.of("true", "inspection.", "")).hasMessageContaining("inspection.");
        assertThatThrownBy(() -> AccessPolicy.of("true", "", "NESSUNO:3")).hasMessageContaining("NESSUNO");
        assertThat(AccessPolicy.of("false", " a.:1 , b.:2 ", "OPERATOR:3").actions()).containsEntry("a.", 1).containsEntry("b.", 2);
    }
}
