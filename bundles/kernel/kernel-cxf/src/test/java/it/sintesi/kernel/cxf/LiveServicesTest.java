package it.sintesi.kernel.cxf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.kernel.api.ServiceException;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

/** A stand-in for a service that is swapped. */
class LiveServicesTest {
    @SuppressWarnings("rawtypes")
    private final Swappable<Supplier> slot = new Swappable<>();

    private Supplier<?> standIn(int millis) {
        return LiveServices.standIn(Supplier.class, slot, Duration.ofMillis(millis));
    }

    @Test
    void whatTheServiceThrowsComesOutAsItIs() {
        slot.set(() -> {
            throw ServiceException.forbidden("no");
        });
        assertThatThrownBy(() -> standIn(100).get()).isInstanceOf(ServiceException.class).hasMessage("no");
    }

    @Test
    void absenceIsUnavailable() {
        assertThatThrownBy(() -> standIn(50).get()).isInstanceOfSatisfying(ServiceException.class, e -> assertThat(e.kind()).isEqualTo(ServiceException.Kind.UNAVAILABLE));
        assertThat(standIn(50)).hasToString("live java.util.function.Supplier").isNotEqualTo(standIn(50));
    }

    @Test
    void callsWaitForTheServiceAndTheServiceForTheCalls() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch letGo = new CountDownLatch(1);
        slot.set(() -> {
            inside.countDown();
            try {
                return letGo.await(5, TimeUnit.SECONDS) ? "vecchio" : "tardi";
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        Supplier<?> live = standIn(5_000);
        CompletableFuture<?> first = CompletableFuture.supplyAsync(live::get);
        assertThat(inside.await(5, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<Void> taken = CompletableFuture.runAsync(() -> slot.take(Duration.ofSeconds(5)));
        assertThat(taken.isDone()).isFalse();
        letGo.countDown();
        assertThat(first.get(5, TimeUnit.SECONDS)).isEqualTo("vecchio");
        taken.get(5, TimeUnit.SECONDS);
        CompletableFuture<?> second = CompletableFuture.supplyAsync(live::get);
        slot.set(() -> "nuovo");
        assertThat(second.get(5, TimeUnit.SECONDS)).isEqualTo("nuovo");
    }
}
