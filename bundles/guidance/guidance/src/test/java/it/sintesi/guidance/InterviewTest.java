package it.sintesi.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import it.sintesi.guidance.api.Interview;
import it.sintesi.guidance.api.InterviewDesk;
import it.sintesi.guidance.api.event.InterviewCompleted;
import it.sintesi.guidance.domain.Experience;
import it.sintesi.guidance.domain.Sheet;
import it.sintesi.guidance.domain.Step;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterviewTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "guidance");

    @ParameterizedTest
    @EnumSource(Engine.class)
    void an_interview_is_begun_left_resumed_and_completed(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine), true)) {
            String id = world.filled();
            assertThat(world.module.starting().start(World.OPERATOR, World.ANNA)).as("an open one is resumed").isEqualTo(id);
            Sheet done = world.module.completing().complete(World.OPERATOR, id);
            assertThat(done.head().done().minutes()).isEqualTo(40);
            assertThat(done.head().done().rule()).isEqualTo("sensitive-text@1");
            assertThat(world.services.acts().find(done.head().done().protocol()).orElseThrow().draft().digest()).isEqualTo(done.head().done().digest());
            assertThat(world.services.audit().search("operatore", World.ANNA, "guidance.complete", null, null, PageRequest.first()).total()).isEqualTo(1);

            Interview seen = world.module.interviews().ofPerson(World.OPERATOR, World.ANNA).get(0);
            assertThat(seen.day()).isEqualTo(world.kernel.clock().today());
            assertThat(seen.professions()).containsExactly("5.1.2.2.0", "5.2.2");
            assertThat(seen.skills()).containsExactly("vendita", "cassa");
            assertThat(List.of(seen.weeklyHours(), seen.maxKilometres())).containsExactly(24, 15);
            assertThat(seen.outcome()).isEqualTo("ACTIVE_SEARCH");

            String second = world.module.starting().start(World.OPERATOR, World.ANNA);
            assertThat(world.module.reading().sheet(World.OPERATOR, second).head().number()).isEqualTo(2);
        }
    }

    /** What other areas call is what the pages call: the same checks, traces, act and event. */
    @ParameterizedTest
    @EnumSource(Engine.class)
    void other_areas_hold_interviews_through_the_same_use_cases(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine), true)) {
            InterviewDesk desk = world.module.desk();
            InterviewDesk.Draft draft = desk.begin(World.OPERATOR, World.ANNA);
            assertThat(draft.career()).singleElement().satisfies(e -> assertThat(e.verdict()).isEqualTo(InterviewDesk.Verdict.OPEN));
            InterviewDesk.Draft first = draft;
            assertThatThrownBy(() -> desk.answer(World.OPERATOR, first, "competenze", Map.of("skills", "invalidità 60%"), null)).isInstanceOf(ServiceException.class)
                    .satisfies(e -> assertThat(((ServiceException) e).rejections()).extracting(Rejection::code).containsExactly("SENS-001"));
            draft = desk.answer(World.OPERATOR, draft, "esperienze", Map.of(), draft.career().stream().map(e -> e.judged(InterviewDesk.Verdict.CONFIRMED, null)).toList());
            assertThatThrownBy(() -> desk.answer(World.OPERATOR, first, "competenze", Map.of("skills", "cassa"), null)).as("somebody saved meanwhile")
                    .extracting(e -> ((ServiceException) e).kind()).isEqualTo(ServiceException.Kind.CONFLICT);
            draft = desk.answer(World.OPERATOR, draft, "competenze", Map.of("skills", "cassa"), null);
            draft = desk.answer(World.OPERATOR, draft, "formazione", Map.of("education", "40"), null);
            draft = desk.answer(World.OPERATOR, draft, "preferenze", Map.of("objective", "Commessa"), null);
            draft = desk.answer(World.OPERATOR, draft, "vincoli", Map.of("transport", "CAR"), null);
            draft = desk.answer(World.OPERATOR, draft, "disponibilita", Map.of("weeklyHours", "24", "maxKilometres", "15", "verified", "SI"), null);
            String open = draft.id();
            assertThatThrownBy(() -> desk.complete(World.OPERATOR, open)).as("the outcome is missing").satisfies(e -> assertThat(((ServiceException) e).rejections())
                    .extracting(Rejection::field).containsExactlyInAnyOrder("outcome", "minutes"));
            draft = desk.answer(World.OPERATOR, draft, "esito", Map.of("outcome", "TRAINING", "minutes", "35"), null);
            assertThat(draft.answers()).containsEntry("skills", "cassa").containsEntry("minutes", "35");
            Interview done = desk.complete(World.OPERATOR, draft.id());
            assertThat(done.outcome()).isEqualTo("TRAINING");
            assertThat(world.events).singleElement().satisfies(e -> assertThat(e.type()).isEqualTo(InterviewCompleted.TYPE));
            assertThat(world.services.audit().search("operatore", World.ANNA, "guidance.complete", null, null, PageRequest.first()).total()).isEqualTo(1);
            assertThatThrownBy(() -> desk.begin(World.OTHER_OFFICE, World.ANNA)).extracting(e -> ((ServiceException) e).kind()).isEqualTo(ServiceException.Kind.FORBIDDEN);
        }
    }

    @Test
    void a_completed_interview_never_changes() {
        try (World world = new World(DATABASES.fresh(Engine.DERBY), true)) {
            String id = world.filled();
            Sheet done = world.module.completing().complete(World.OPERATOR, id);
            assertThatThrownBy(() -> world.save(id, done.head().revision(), Step.SKILLS, Map.of("skills", "altro"), null)).isInstanceOf(ServiceException.class)
                    .extracting(e -> ((ServiceException) e).kind()).isEqualTo(ServiceException.Kind.CONFLICT);
            assertThatThrownBy(() -> world.module.completing().complete(World.OPERATOR, id)).extracting(e -> ((ServiceException) e).kind()).isEqualTo(ServiceException.Kind.CONFLICT);
            assertThat(world.module.reading().sheet(World.OPERATOR, id).answer(Step.SKILLS, "skills")).isEqualTo("vendita\ncassa");
        }
    }

    @Test
    void who_saves_an_older_revision_is_told() {
        try (World world = new World(DATABASES.fresh(Engine.DERBY), false)) {
            String id = world.module.starting().start(World.OPERATOR, World.ANNA);
            world.save(id, 0, Step.SKILLS, Map.of("skills", "cassa"), null);
            assertThatThrownBy(() -> world.save(id, 0, Step.SKILLS, Map.of("skills", "banco"), null)).extracting(e -> ((ServiceException) e).kind())
                    .isEqualTo(ServiceException.Kind.CONFLICT);
            assertThat(world.module.reading().sheet(World.OPERATOR, id).answer(Step.SKILLS, "skills")).isEqualTo("cassa");
        }
    }

    /** Point 6 of the issue: health data typed in an interview are refused and kept nowhere. */
    @ParameterizedTest
    @ValueSource(strings = {"invalidità 60%", "ha la 104", "è diabetica", "non può sollevare pesi"})
    void health_data_are_refused_in_every_free_text(String words) {
        try (World world = new World(DATABASES.on(Engine.DERBY), true)) {
            String id = world.module.starting().start(World.OPERATOR, World.ANNA);
            Sheet before = world.module.reading().sheet(World.OPERATOR, id);
            for (Step step : Step.values()) {
                step.questions().stream().filter(q -> q.free()).forEach(q -> assertThatThrownBy(() -> world.save(id, before.head().revision(), step, Map.of(q.name(), words), null))
                        .as(step + " " + q.name()).satisfies(e -> assertThat(((ServiceException) e).rejections()).anySatisfy(r -> {
                            assertThat(r.field()).isEqualTo(q.name());
                            assertThat(r.code()).isEqualTo("SENS-001");
                            assertThat(r.mend()).contains("collocamento mirato");
                        })));
            }
            List<Experience> career = before.experiences().stream().map(x -> x.judged(Experience.Verdict.CORRECTED, "commessa", words)).toList();
            assertThatThrownBy(() -> world.save(id, before.head().revision(), Step.EXPERIENCE, Map.of(), career))
                    .satisfies(e -> assertThat(((ServiceException) e).rejections()).extracting(Rejection::field).contains("note1"));
            assertThat(world.module.reading().sheet(World.OPERATOR, id).answers()).isEqualTo(before.answers());
        }
    }

    @Test
    void everything_that_is_missing_is_told_at_once() {
        try (World world = new World(DATABASES.fresh(Engine.DERBY), true)) {
            String id = world.module.starting().start(World.OPERATOR, World.ANNA);
            assertThatThrownBy(() -> world.module.completing().complete(World.OPERATOR, id)).satisfies(e -> assertThat(((ServiceException) e).rejections()).extracting(Rejection::field)
                    .containsExactlyInAnyOrder("skills", "objective", "weeklyHours", "maxKilometres", "verified", "outcome", "minutes", "experiences"));
        }
    }

    @Test
    void numbers_dates_and_professions_are_checked() {
        try (World world = new World(DATABASES.fresh(Engine.DERBY), true)) {
            String id = world.module.starting().start(World.OPERATOR, World.ANNA);
            assertThat(refused(world, id, Step.AVAILABILITY, Map.of("weeklyHours", "49"), null)).containsExactly("weeklyHours");
            assertThat(refused(world, id, Step.AVAILABILITY, Map.of("weeklyHours", "-1"), null)).containsExactly("weeklyHours");
            assertThat(refused(world, id, Step.PREFERENCES, Map.of("professions", "commesso"), null)).containsExactly("professions");
            assertThat(refused(world, id, Step.OUTCOME, Map.of("outcome", "NONE"), null)).containsExactly("outcome");
            LocalDate today = world.kernel.clock().today();
            Experience wrong = new Experience("x", null, "", "", today.plusDays(1), today, Experience.Verdict.ADDED, null);
            assertThat(refused(world, id, Step.EXPERIENCE, Map.of(), List.of(wrong))).containsExactly("employer1", "first1", "last1");
            assertThat(refused(world, id, Step.SKILLS, Map.of("skills", "x".repeat(1501)), null)).containsExactly("skills");
            world.save(id, 0, Step.AVAILABILITY, Map.of("weeklyHours", "48"), null);
        }
    }

    private static List<String> refused(World world, String id, Step step, Map<String, String> values, List<Experience> career) {
        int revision = world.module.reading().sheet(World.OPERATOR, id).head().revision();
        try {
            world.save(id, revision, step, values, career);
        } catch (ServiceException e) {
            return e.rejections().stream().map(Rejection::field).toList();
        }
        return List.of();
    }

    @Test
    void only_the_competent_office_reads_and_writes() {
        try (World world = new World(DATABASES.fresh(Engine.DERBY), true)) {
            String id = world.filled();
            assertThatThrownBy(() -> world.module.reading().sheet(World.OTHER_OFFICE, id)).extracting(e -> ((ServiceException) e).kind()).isEqualTo(ServiceException.Kind.NOT_FOUND);
            assertThat(world.module.interviews().ofPerson(World.OTHER_OFFICE, World.ANNA)).isEmpty();
            assertThatThrownBy(() -> world.module.starting().start(World.OTHER_OFFICE, World.ANNA)).extracting(e -> ((ServiceException) e).kind()).isEqualTo(ServiceException.Kind.FORBIDDEN);
            assertThat(world.module.interviews().ofPerson(World.CITIZEN, World.ANNA)).isEmpty();
            assertThat(world.services.audit().search("operatore2", World.ANNA, "guidance.read", null, null, PageRequest.first()).items()).isNotEmpty();
        }
    }

    @Test
    void the_completion_is_told_to_other_areas() throws Exception {
        try (World world = new World(DATABASES.fresh(Engine.DERBY), false)) {
            String id = world.filled();
            assertThat(world.events).isEmpty();
            world.module.completing().complete(World.OPERATOR, id);
            assertThat(world.events).singleElement().satisfies(event -> {
                assertThat(event.type()).isEqualTo(InterviewCompleted.TYPE);
                assertThat(event.subject()).isEqualTo(World.ANNA);
                assertThat(new ObjectMapper().readTree(event.payload())).hasToString("{\"id\":\"" + id + "\",\"person\":\"" + World.ANNA + "\",\"day\":\"" + world.kernel.clock().today()
                        + "\",\"office\":\"cpi-breno\",\"outcome\":\"ACTIVE_SEARCH\"}");
            });
        }
    }
}
