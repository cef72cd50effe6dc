package it.sintesi.kernel.api.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.security.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static final Caller CALLER = Caller.system("prova");

    private final List<AuditEntry> trail = new ArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();

    private int ask(String person) {
        return Reading.once("prova.domanda", asked::incrementAndGet, CALLER, person);
    }

    private static AuditEntry entry(String person, String purpose) {
        return AuditEntry.ok(CALLER, "prova.read", "person", person, person, purpose);
    }

    @Test
    void a_question_is_asked_once_in_a_reading_and_again_about_somebody_else() {
        int sum = Reading.during(() -> ask("A") + ask("A") + ask("B"), trail::addAll);
        assertThat(sum).isEqualTo(1 + 1 + 2);
        assertThat(ask("A")).as("outside of a reading nothing is kept").isEqualTo(3);
    }

    @Test
    void the_same_trace_is_written_once_at_the_end_and_another_purpose_stands_beside() {
        Reading.during(() -> {
            assertThat(Reading.keeps(List.of(entry("A", "scheda"), entry("A", "scheda")))).isTrue();
            assertThat(Reading.keeps(List.of(entry("A", "scheda"), entry("A", "colloquio")))).isTrue();
            assertThat(trail).isEmpty();
            return "";
        }, trail::addAll);
        assertThat(trail).containsExactly(entry("A", "scheda"), entry("A", "colloquio"));
        assertThat(Reading.keeps(List.of(entry("A", "scheda")))).as("nobody reads any more").isFalse();
    }

    @Test
    void traces_are_written_also_when_the_work_is_refused() {
        assertThatThrownBy(() -> Reading.during(() -> {
            Reading.keeps(List.of(entry("A", "scheda")));
            throw new IllegalStateException("refused");
        }, trail::addAll)).hasMessage("refused");
        assertThat(trail).hasSize(1);
    }

    @Test
    void threads_share_a_reading_and_whoever_is_late_writes_alone() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Callable<Boolean> late = Reading.during(() -> {
                ask("A");
                Callable<Integer> work = Reading.shared(() -> {
                    Reading.keeps(List.of(entry("A", "altro filo")));
                    return ask("A");
                });
                try {
                    assertThat(other.submit(work).get()).isEqualTo(1);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
                return Reading.shared(() -> Reading.keeps(List.of(entry("A", "tardi"))));
            }, trail::addAll);
            assertThat(trail).containsExactly(entry("A", "altro filo"));
            assertThat(other.submit(late).get()).isFalse();
            assertThat(other.submit(() -> ask("A")).get()).as("the thread does not stay in the reading").isEqualTo(2);
        } finally {
            other.shutdown();
        }
    }

    @Test
    void a_reading_within_another_is_part_of_it() {
        List<AuditEntry> inner = new ArrayList<>();
        Reading.during(() -> Reading.during(() -> Reading.keeps(List.of(entry("A", "scheda"))), inner::addAll), trail::addAll);
        assertThat(inner).isEmpty();
        assertThat(trail).hasSize(1);
    }
}
