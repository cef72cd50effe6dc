package it.sintesi.careers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.careers.api.CareerSummary;
import it.sintesi.careers.application.Kernel;
import it.sintesi.careers.application.Neighbours;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabase;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.status.api.StatusKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProvinceSweepTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("careers");

    private static final Instant NOW = Instant.parse("2024-12-31T09:00:00Z");
    private static final Caller ANNA = new Caller("anna", "Anna", java.util.Set.of(), null, "P00000000001", null);
    private final Province province = new Province();
    private final List<String> audited = new ArrayList<>();

    private CareersModule module(Engine engine) {
        TestDatabase database = DATABASES.fresh(engine);
        CertifiedClock clock = () -> NOW;
        Authorisation authorisation = new Authorisation() {
            @Override
            public Decision decide(Caller caller, Permission permission, Subject subject) {
                return new Decision(subject.personCode().equals(caller.subjectCode()), "Non è Lei.", null);
            }

            @Override
            public Decision require(Caller caller, Permission permission, Subject subject) {
                if (!decide(caller, permission, subject).allowed()) {
                    throw ServiceException.forbidden("Non è Lei.");
                }
                return decide(caller, permission, subject);
            }
        };
        return new CareersModule(new Kernel(database.transactions(), clock, new Trail(audited), authorisation), database.dataSource(),
                new Neighbours(province, province, province.histories(), null));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aWalkKeepsTheFiguresOfEverybody(Engine engine) {
        province.people(25);
        CareersModule module = module(engine);
        module.inPortions(4).all(p -> { });
        List<CareerSummary> all = module.careers().after("", 100);
        assertThat(all).hasSize(25);
        // 1 January to 29 June (180 days), full time; a second one on the last 30; declared on 1 July, suspended from 1 August to 30 September.
        assertThat(all.get(1)).isEqualTo(new CareerSummary("P00000000001", LocalDate.of(2024, 1, 1), 3, 2, 180 + 61, 180 + 30 / 2 + 61, 30, 0, 2, 92, 2, 0, StatusKind.UNEMPLOYED.name(),
                31 + 91, 184, 61, 0, LocalDate.of(2024, 12, 31)));
        assertThat(module.careers().lastRun()).hasValueSatisfying(run -> {
            assertThat(run.people()).isEqualTo(25);
            assertThat(run.relations()).isEqualTo(75);
            assertThat(run.endedAt()).isEqualTo(NOW);
        });
        assertThat(module.careers().summary(ANNA, "P00000000001")).contains(all.get(1));
        assertThat(audited).containsExactly("careers.read P00000000001");
        assertThatThrownBy(() -> module.careers().summary(ANNA, "P00000000002")).isInstanceOf(ServiceException.class);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aWalkThatWasKilledGoesOnFromItsLastPortion(Engine engine) {
        province.people(40);
        CareersModule module = module(engine);
        province.failAt("P00000000020");
        assertThatThrownBy(() -> module.inPortions(4).all(p -> { })).hasMessageContaining("failed");
        assertThat(module.careers().lastRun()).hasValueSatisfying(run -> {
            assertThat(run.endedAt()).isNull();
            assertThat(run.people()).isEqualTo(20);
        });
        province.failAt(null);
        province.asked.clear();
        assertThat(module.inPortions(4).all(p -> { }).people()).isEqualTo(40);
        assertThat(province.asked).as("what was done is not done again").allMatch(first -> first.compareTo("P00000000020") >= 0);
        assertThat(module.careers().after("", 100)).hasSize(40);
        assertThat(module.careers().lastRun().orElseThrow().endedAt()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whoIsGoneIsTakenOutByTheNextWalk(Engine engine) {
        province.people(20);
        CareersModule module = module(engine);
        module.inPortions(7).all(p -> { });
        province.without("P00000000003", "P00000000019");
        module.inPortions(7).all(p -> { });
        assertThat(module.careers().after("", 100)).hasSize(18).extracting(CareerSummary::person).doesNotContain("P00000000003", "P00000000019");
    }

    /** Keeps what was audited. */
    private record Trail(List<String> rows) implements it.sintesi.kernel.api.audit.AuditTrail {

        @Override
        public void record(List<AuditEntry> entries) {
            entries.forEach(e -> rows.add(e.action() + " " + e.personCode()));
        }

        @Override
        public it.sintesi.kernel.api.Page<it.sintesi.kernel.api.audit.AuditRow> search(String account, String person, String action, LocalDate from, LocalDate to,
                it.sintesi.kernel.api.PageRequest page) {
            throw new UnsupportedOperationException();
        }

        @Override
        public it.sintesi.kernel.api.act.ChainReport verify() {
            throw new UnsupportedOperationException();
        }
    }
}
