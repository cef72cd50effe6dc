package it.sintesi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.conditionality.api.Sanction;
import it.sintesi.conditionality.api.SanctionDesk;
import it.sintesi.conditionality.api.SanctionReviews;
import it.sintesi.conditionality.api.Sanctions;
import it.sintesi.demo.lives.LifePerson;
import it.sintesi.demo.lives.ServiceEvent;
import it.sintesi.demo.lives.ServiceEvent.Kind;
import it.sintesi.guidance.api.InterviewDesk;
import it.sintesi.guidance.api.Interviews;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.pact.api.CompanyPactDesk;
import it.sintesi.pact.api.Pact;
import it.sintesi.pact.api.PactDesk;
import it.sintesi.pact.api.PactState;
import it.sintesi.pact.api.Pacts;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.Offices;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What the areas are asked for so that everybody who was told by hand shows the situation that the README names. */
class SituationsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private final List<String> asked = new ArrayList<>();
    private final DemoStory story = new DemoStory(17_017, 20, DAY);
    private final Office office = new Office("cpi-brescia", "Centro per l'impiego di Brescia", null, null, null, null, null, null, List.of(), List.of());
    private final Desk desk = desk();
    private PactState state = PactState.DRAFT;
    private List<Sanction> there = List.of();

    private static void evenings(Area area, int days) {
        for (int i = 0; i <= days; i++) {
            area.chores(DAY.plusDays(i)).forEach(chore -> chore.doing().getAsBoolean());
        }
    }

    private Desk desk() {
        Directory directory = new Directory();
        directory.fill(story);
        return new Desk(fake(Offices.class, "offices", method -> method.equals("all") ? List.of(office) : Optional.of(office)), directory);
    }

    private <T> T fake(Class<T> type, String name, Function<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (!name.equals("offices")) {
                asked.add(name + "." + method.getName() + " " + (arguments != null && arguments[0] instanceof Caller caller ? caller.account() : "-") + " "
                        + (arguments == null ? "" : Arrays.toString(Arrays.copyOfRange(arguments, Math.min(1, arguments.length), arguments.length))));
            }
            return answers.apply(method.getName());
        }));
    }

    private final Transactions transactions = new Transactions() {
        @Override
        public <T> T required(Callable<T> work) {
            try {
                return work.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public <T> T requiresNew(Callable<T> work) {
            return required(work);
        }
    };

    private ServiceEvent event(Kind kind, String scene) {
        LifePerson person = desk.directory().ofScene(scene).orElseThrow();
        return new ServiceEvent(kind, DAY, person.index(), person.code(), null);
    }

    private PactArea pacts() {
        Pact.Measure measure = new Pact.Measure("m1", "LAB-RICERCA", "LAB", "B01", "Laboratorio", "CPI", DAY, DAY.plusDays(30), 2, "PLANNED");
        CertifiedClock clock = () -> DAY.atTime(18, 0).atZone(CertifiedClock.ZONE).toInstant();
        return new PactArea(fake(PactDesk.class, "pact", method -> method.equals("draft") ? "p1" : null), fake(Pacts.class, "pacts", method -> Optional.of(new Pact("p1", 1, "X", "d", "cpi-brescia",
                "operatore", state, null, null, "", List.of(measure, measure)))), desk, transactions, clock);
    }

    @Test
    void pactsAreProposedSignedOnPaperAndAtTheDesk() {
        pacts().happen(event(Kind.PACT, "PROPOSED"));
        assertThat(asked).anyMatch(line -> line.startsWith("pact.propose operatore [p1]")).noneMatch(line -> line.startsWith("pact.sign"));
        pacts().happen(event(Kind.PACT, "PAPER"));
        assertThat(asked).filteredOn(line -> line.startsWith("pact.signOnPaper")).hasSize(1);
        pacts().happen(event(Kind.PACT, "LATE"));
        assertThat(asked).filteredOn(line -> line.startsWith("pact.signAtDesk")).hasSize(1);
        state = PactState.IN_PROGRESS;
        assertThat(pacts().happen(event(Kind.PACT, "LATE"))).as("the former pact still runs").isFalse();
    }

    @Test
    void whatIsToBeDoneLaterIsDoneOnceOnItsDay() {
        PactArea area = pacts();
        area.happen(event(Kind.PACT, "DONE"));
        state = PactState.IN_PROGRESS;
        assertThat(area.chores(DAY.plusDays(9))).isEmpty();
        area.chores(DAY.plusDays(10)).forEach(chore -> assertThat(chore.doing().getAsBoolean()).isTrue());
        assertThat(asked).filteredOn(line -> line.startsWith("pact.deliver")).hasSize(1);
        assertThat(area.chores(DAY.plusDays(10))).isEmpty();
        area.chores(DAY.plusDays(200)).forEach(chore -> chore.doing().getAsBoolean());
        assertThat(asked).filteredOn(line -> line.startsWith("pact.close")).hasSize(2).allMatch(line -> line.contains("DONE"));
    }

    @Test
    void theInterviewHasSevenStepsUnlessItIsLeftHalfWay() {
        InterviewDesk.Draft draft = new InterviewDesk.Draft("i1", "X", 0, Map.of(), List.of());
        InterviewArea area = new InterviewArea(fake(Interviews.class, "interviews", method -> List.of()), fake(InterviewDesk.class, "desk", method -> method.equals("complete") ? null : draft), desk, transactions);
        area.happen(event(Kind.INTERVIEW, "DONE"));
        assertThat(asked).filteredOn(line -> line.startsWith("desk.answer")).hasSize(7);
        assertThat(asked).filteredOn(line -> line.startsWith("desk.complete")).hasSize(1);
        asked.clear();
        area.happen(event(Kind.INTERVIEW, "HALF_HELD"));
        assertThat(asked).filteredOn(line -> line.startsWith("desk.answer")).hasSize(3);
        assertThat(asked).noneMatch(line -> line.startsWith("desk.complete"));
    }

    @Test
    void aCaseGoesAsFarAsItsCourseAndIsDecidedBySomebodyElse() {
        Sanction open = new Sanction("c1", "X", "p1", "A", 1, DAY, Sanction.State.OPENED, null, false, null, null);
        there = List.of(open);
        SanctionArea area = new SanctionArea(fake(SanctionDesk.class, "case", method -> open), fake(Sanctions.class, "cases", method -> there),
                fake(SanctionReviews.class, "review", method -> open), desk);
        area.happen(event(Kind.MISSED, "CASE_REVIEWING"));
        evenings(area, 100);
        assertThat(asked.stream().filter(line -> !line.startsWith("cases")).map(line -> line.substring(0, line.indexOf(" [")))).containsExactly("case.warn operatore", "case.propose operatore",
                "case.decide responsabile", "case.askReview " + event(Kind.MISSED, "CASE_REVIEWING").code(), "review.started responsabile");
        asked.clear();
        there = List.of();
        area.happen(event(Kind.MISSED, "CASE_WARNED"));
        evenings(area, 6);
        assertThat(asked).as("the event that opens the case is still on its way").noneMatch(line -> line.startsWith("case.warn"));
        there = List.of(open);
        evenings(area, 8);
        assertThat(asked).filteredOn(line -> line.startsWith("case.warn")).hasSize(1);
        area.happen(event(Kind.MISSED, "CASE_OPENED"));
        assertThat(area.chores(DAY.plusDays(100))).isEmpty();
    }

    @Test
    void sixCompaniesStandAtSixPoints() {
        CompanyPactArea area = new CompanyPactArea(fake(CompanyPactDesk.class, "company", method -> null), desk);
        area.prepare(story.people().get(0).code());
        area.chores(DAY).forEach(chore -> chore.doing().getAsBoolean());
        assertThat(asked).filteredOn(line -> line.startsWith("company.ask")).hasSize(6);
        assertThat(asked).filteredOn(line -> line.startsWith("company.signAtDesk")).hasSize(3);
        assertThat(asked).filteredOn(line -> line.contains("SUSPEND")).hasSize(1);
        assertThat(asked).filteredOn(line -> line.contains("CONCLUDE")).hasSize(1);
        assertThat(area.chores(DAY.plusDays(400))).as("nothing is left for the future").isEmpty();
    }
}
