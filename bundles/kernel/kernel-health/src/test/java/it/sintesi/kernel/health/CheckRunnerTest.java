package it.sintesi.kernel.health;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.kernel.api.health.ReadinessCheck;
import it.sintesi.kernel.api.health.ReadinessCheck.Result;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class CheckRunnerTest {

    private record Check(String name, Supplier<Result> answer) implements ReadinessCheck {
        @Override
        public Result check() {
            return answer.get();
        }
    }

    @Test
    void oneThatHangsOrThrowsIsNotReadyAndHoldsUpNoOther() {
        CountDownLatch never = new CountDownLatch(1);
        CheckRunner runner = new CheckRunner(() -> List.of(
                new Check("well", () -> Result.ready("bene")),
                new Check("hangs", () -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return Result.ready("never");
                }),
                new Check("throws", () -> {
                    throw new IllegalStateException("secret detail");
                })), Duration.ofMillis(200));
        List<CheckRunner.Outcome> outcomes = runner.run();
        never.countDown();
        runner.close();
        assertThat(outcomes).extracting(CheckRunner.Outcome::name).containsExactly("hangs", "throws", "well");
        assertThat(outcomes).extracting(outcome -> outcome.result().ready()).containsExactly(false, false, true);
        assertThat(outcomes.get(1).result().detail()).doesNotContain("secret");
    }
}
