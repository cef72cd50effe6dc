package it.sintesi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.web.api.Answer;
import it.sintesi.web.api.Contribution;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.SearchProvider;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.WebArea;
import it.sintesi.web.api.WebPage;

class AreaQuestionsTest {

    private static final Texts TEXTS = (key, arguments) -> key;

    private final CountDownLatch end = new CountDownLatch(1);
    private final AreaRegistry registry = new AreaRegistry(new FakeAuthorisation(), InstantSource.fixed(WebHarness.NOW), Duration.ofMillis(300));
    private final Caller operator = new Caller("operatore", "Olga", java.util.Set.of(it.sintesi.kernel.api.security.Role.OPERATOR), "cpi-brescia", null, null);

    @AfterEach
    void close() {
        end.countDown();
        registry.close();
    }

    private List<Answer<SearchProvider, List<SearchProvider.Hit>>> ask() {
        return registry.ask(operator, TEXTS, Contribution.SEARCH, (source, texts) -> source.search(operator, "text", 5));
    }

    @Test
    void a_slow_a_failing_and_a_refusing_area_leave_the_others_their_answer() {
        registry.start(new Area("a-slow", text -> await()), () -> true);
        registry.start(new Area("b-failing", text -> {
            throw new IllegalStateException("kaputt");
        }), () -> true);
        registry.start(new Area("c-refusing", text -> {
            throw ServiceException.forbidden("no");
        }), () -> true);
        registry.start(new Area("d-good", text -> List.of(new SearchProvider.Hit("x", "", "/x"))), () -> true);
        assertThat(ask()).extracting(Answer::outcome).containsExactly(Answer.Outcome.SILENT, Answer.Outcome.SILENT, Answer.Outcome.REFUSED, Answer.Outcome.ANSWERED);
        assertThat(ask().get(3).value()).hasSize(1);
    }

    @Test
    void an_area_that_never_answers_does_not_use_up_the_threads_of_the_others() {
        registry.start(new Area("a-slow", text -> await()), () -> true);
        registry.start(new Area("d-good", text -> List.of()), () -> true);
        for (int i = 0; i < 12; i++) {
            assertThat(ask()).extracting(Answer::outcome).containsExactly(Answer.Outcome.SILENT, Answer.Outcome.ANSWERED);
        }
        assertThat(Thread.getAllStackTraces().keySet()).filteredOn(t -> t.getName().equals("sintesi-question")).hasSizeLessThan(12);
    }

    @Test
    void a_question_within_a_question_ends_before_it() {
        registry.start(new Area("a-outer", text -> {
            boolean known = registry.ask(operator, TEXTS, Contribution.SEARCH, (source, texts) -> source.title().equals("b") ? await() : List.of()).stream()
                    .anyMatch(a -> a.outcome() == Answer.Outcome.SILENT);
            return known ? List.of(new SearchProvider.Hit("x", "", "/x")) : List.of();
        }), () -> true);
        registry.start(new Area("b", text -> List.of()), () -> true);
        List<Answer<SearchProvider, List<SearchProvider.Hit>>> answers = registry.ask(operator, TEXTS, Contribution.SEARCH,
                (source, texts) -> source.title().equals("a-outer") ? source.search(operator, "text", 5) : List.of());
        assertThat(answers.get(0).outcome()).isEqualTo(Answer.Outcome.ANSWERED);
        assertThat(answers.get(0).value()).hasSize(1);
    }

    @Test
    void a_stopped_area_says_so_only_for_what_it_brought() {
        Area area = new Area("a", text -> List.of());
        registry.start(area, () -> true);
        registry.stop(area);
        assertThat(ask()).extracting(Answer::outcome).containsExactly(Answer.Outcome.STOPPED);
        assertThat(registry.ask(operator, TEXTS, Contribution.WORK, (source, texts) -> source.count(operator))).isEmpty();
    }

    @Test
    void nobody_is_asked_what_the_caller_may_not_ask() {
        registry.start(new Area("a", text -> List.of(), Permission.MODULE_MANAGE), () -> true);
        assertThat(ask()).isEmpty();
    }

    private List<SearchProvider.Hit> await() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return List.of();
    }

    private interface Answering {
        List<SearchProvider.Hit> of(String text);
    }

    private record Area(String id, Answering answering, Permission permission) implements WebArea {

        Area(String id, Answering answering) {
            this(id, answering, Permission.COMMUNICATION_READ);
        }

        @Override
        public List<MenuEntry> menu() {
            return List.of();
        }

        @Override
        public List<WebPage> pages() {
            return List.of();
        }

        @Override
        public List<SearchProvider> searches() {
            return List.of(new SearchProvider() {

                @Override
                public String title() {
                    return id;
                }

                @Override
                public Guard guard() {
                    return Guard.of(permission);
                }

                @Override
                public List<Hit> search(Caller caller, String text, int limit) {
                    return answering.of(text);
                }
            });
        }
    }
}
