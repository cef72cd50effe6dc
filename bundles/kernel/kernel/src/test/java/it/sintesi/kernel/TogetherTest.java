package it.sintesi.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TogetherTest {

    private final List<List<String>> transactions = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch first = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Together<String> together = new Together<>(this::transaction);

    private void transaction(List<String> rows) {
        if (rows.contains("first")) {
            first.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        if (rows.contains("bad")) {
            throw new IllegalArgumentException("bad row");
        }
        transactions.add(rows);
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void whoComesDuringACommitGoesWithTheNextGroup() throws Exception {
        Future<?> leader = threads.submit(() -> together.write(List.of("first")));
        first.await();
        List<Future<?>> others = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String row = "row " + i;
            others.add(threads.submit(() -> together.write(List.of(row))));
        }
        while (together.size() < 10) {
            Thread.onSpinWait();
        }
        assertThat(others).noneMatch(Future::isDone);
        goOn.countDown();
        leader.get();
        for (Future<?> other : others) {
            other.get();
        }
        assertThat(transactions).hasSize(2);
        assertThat(transactions.get(0)).containsExactly("first");
        assertThat(transactions.get(1)).containsExactlyInAnyOrderElementsOf(IntStream.range(0, 10).mapToObj(i -> "row " + i).toList());
    }

    @Test
    void aRowThatCannotBeWrittenFailsItsOwnerAlone() throws Exception {
        Future<?> leader = threads.submit(() -> together.write(List.of("first")));
        first.await();
        Future<?> good = threads.submit(() -> together.write(List.of("good")));
        Future<?> bad = threads.submit(() -> together.write(List.of("bad")));
        while (together.size() < 2) {
            Thread.onSpinWait();
        }
        goOn.countDown();
        leader.get();
        good.get();
        assertThatThrownBy(bad::get).hasRootCauseInstanceOf(IllegalArgumentException.class);
        assertThat(transactions).containsExactly(List.of("first"), List.of("good"));
    }

    @Test
    void aloneItFailsWithItsOwnFailure() {
        assertThatThrownBy(() -> together.write(List.of("bad"))).isInstanceOf(IllegalArgumentException.class);
        together.write(List.of("after"));
        assertThat(transactions).containsExactly(List.of("after"));
    }
}
