package it.sintesi.kernel.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.kernel.KernelServices;
import it.sintesi.kernel.TestKernel;
import it.sintesi.kernel.api.act.Act;
import it.sintesi.kernel.api.act.ActDraft;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabase;
import it.sintesi.kernel.testing.TestDatabases;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActsTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel");

    static ActDraft draft(int number) {
        return new ActDraft("communications", "UNILAV", "RSSMRA80A01B157" + number % 10, "%064x".formatted(number), null);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void numbersAreConsecutiveAndChained(Engine engine) {
        TestDatabase database = DATABASES.fresh(engine);
        try (KernelServices kernel = TestKernel.on(database)) {
            List<Act> first = append(database, kernel, 3);
            List<Act> second = append(database, kernel, 2);
            assertThat(first).extracting(Act::number).containsExactly(1L, 2L, 3L);
            assertThat(second).extracting(Act::number).containsExactly(4L, 5L);
            assertThat(second.get(0).previousHash()).isEqualTo(first.get(2).hash());
            assertThat(kernel.acts().find(second.get(1).protocol())).contains(second.get(1));
            assertThat(kernel.acts().find("2026/9999999")).isEmpty();
            assertThat(kernel.acts().find("'; --")).isEmpty();
            assertThat(kernel.acts().verify().intact()).isTrue();
            assertThat(kernel.acts().verify().rows()).isEqualTo(5);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void rolledBackActsLeaveNoGap(Engine engine) {
        TestDatabase database = DATABASES.fresh(engine);
        try (KernelServices kernel = TestKernel.on(database)) {
            append(database, kernel, 1);
            assertThatThrownBy(() -> database.transactions().run(() -> {
                kernel.acts().append(List.of(draft(9)));
                throw new IllegalArgumentException("no");
            })).hasMessage("no");
            assertThat(append(database, kernel, 1)).extracting(Act::number).containsExactly(2L);
            assertThat(kernel.acts().verify().intact()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void outsideATransactionIsRefused(Engine engine) {
        try (KernelServices kernel = TestKernel.on(DATABASES.on(engine))) {
            assertThatThrownBy(() -> kernel.acts().append(List.of(draft(1)))).isInstanceOf(IllegalStateException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aNewYearBeginsWithOne(Engine engine) {
        TestDatabase database = DATABASES.fresh(engine);
        AtomicReference<Instant> time = new AtomicReference<>(Instant.parse("2026-12-31T22:59:59Z"));
        try (KernelServices kernel = TestKernel.on(database, time::get)) {
            append(database, kernel, 2);
            time.set(Instant.parse("2026-12-31T23:00:00Z"));
            assertThat(append(database, kernel, 1).get(0).protocol()).isEqualTo("2027/0000001");
            assertThat(kernel.acts().verify().intact()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void eightThreadsLeaveNoGapAndNoRepeat(Engine engine) throws Exception {
        TestDatabase database = DATABASES.fresh(engine);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (KernelServices kernel = TestKernel.on(database)) {
            Callable<List<Long>> work = () -> {
                List<Long> numbers = new ArrayList<>();
                for (int round = 0; round < 25; round++) {
                    append(database, kernel, 1 + round % 4).forEach(act -> numbers.add(act.number()));
                }
                return numbers;
            };
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> result : threads.invokeAll(IntStream.range(0, 8).mapToObj(index -> work).toList())) {
                all.addAll(result.get());
            }
            assertThat(all).containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, all.size()).boxed().toList());
            assertThat(kernel.acts().verify().intact()).isTrue();
        } finally {
            threads.shutdown();
        }
    }

    static List<Act> append(TestDatabase database, KernelServices kernel, int count) {
        return database.transactions().required(() -> kernel.acts().append(IntStream.range(0, count).mapToObj(ActsTest::draft).toList()));
    }
}
