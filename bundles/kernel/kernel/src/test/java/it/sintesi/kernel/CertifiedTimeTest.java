package it.sintesi.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.kernel.api.ServiceException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class CertifiedTimeTest {

    private static final Instant T = Instant.parse("2026-11-23T10:00:00Z");

    private final AtomicReference<Instant> machine = new AtomicReference<>(T);
    private final CertifiedTime clock = new CertifiedTime(machine::get, Instant.EPOCH, Duration.ofSeconds(2), micros ->
            machine.updateAndGet(time -> time.plusNanos(micros * 1000)));

    @Test
    void cutsToMicroseconds() {
        machine.set(T.plusNanos(1_999));
        assertThat(clock.now()).isEqualTo(T.plusNanos(1_000));
    }

    @Test
    void aTinyStepBackGivesTheLastTimeAgain() {
        clock.now();
        machine.set(T.minusMillis(4));
        assertThat(clock.now()).isEqualTo(T);
    }

    @Test
    void aSmallStepBackIsWaitedFor() {
        clock.now();
        machine.set(T.minusSeconds(1));
        assertThat(clock.now()).isEqualTo(T);
    }

    @Test
    void aLargeStepBackIsRefusedUntilTheClockIsRight() {
        clock.now();
        machine.set(T.minusSeconds(30));
        assertThatThrownBy(clock::now).isInstanceOfSatisfying(ServiceException.class, e -> {
            assertThat(e.kind()).isEqualTo(ServiceException.Kind.UNAVAILABLE);
            assertThat(e.retryAfterSeconds()).isEqualTo(30);
        });
        machine.set(T.plusSeconds(1));
        assertThat(clock.now()).isEqualTo(T.plusSeconds(1));
    }

    @Test
    void theFloorOfTheDatabaseCountsAfterARestart() {
        CertifiedTime restarted = new CertifiedTime(machine::get, T.plusSeconds(60), Duration.ofSeconds(2), micros -> { });
        assertThatThrownBy(restarted::now).isInstanceOf(ServiceException.class);
    }
}
