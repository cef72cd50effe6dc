package it.sintesi.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.kernel.KernelServices;
import it.sintesi.kernel.KernelSettings;
import it.sintesi.kernel.TestKernel;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.api.event.EventListener;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabase;
import it.sintesi.kernel.testing.TestDatabases;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class DispatcherTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel");

    /** A listener that hands over what it was given; waiting for it needs no sleep. */
    private static final class Mailbox implements EventListener {

        private final BlockingQueue<DomainEvent> events = new LinkedBlockingQueue<>();

        @Override
        public void on(DomainEvent event) throws Exception {
            events.put(event);
        }

        List<String> take(int count) throws InterruptedException {
            List<String> taken = new ArrayList<>();
            while (taken.size() < count) {
                DomainEvent event = events.poll(20, TimeUnit.SECONDS);
                assertThat(event).as("event %d of %d, so far %s", taken.size() + 1, count, taken).isNotNull();
                taken.add(event.payload());
            }
            return taken;
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void deliversCommittedEventsInOrderAndOfTheWantedTypes(Engine engine) throws Exception {
        TestDatabase database = DATABASES.fresh(engine);
        try (KernelServices kernel = TestKernel.on(database)) {
            Mailbox all = new Mailbox();
            Mailbox some = new Mailbox();
            kernel.dispatcher().add("all", "a/*, b/*", all, 0);
            kernel.dispatcher().add("some", "a/Two", some, 0);
            publish(database, kernel, event(kernel, "a/One", "s", "1"), event(kernel, "a/Two", "s", "2"));
            assertThatThrownBy(() -> database.transactions().run(() -> {
                kernel.outbox().publish(List.of(event(kernel, "a/One", "s", "never")));
                throw new IllegalArgumentException("no");
            })).hasMessage("no");
            publish(database, kernel, event(kernel, "c/Other", "s", "3"), event(kernel, "b/X", "s", "4"));
            assertThat(all.take(3)).containsExactly("1", "2", "4");
            assertThat(some.take(1)).containsExactly("2");
            assertThat(all.events).isEmpty();
            assertThat(some.events).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aListenerGoesOnWhereItStoppedEvenAfterARestart(Engine engine) throws Exception {
        TestDatabase database = DATABASES.fresh(engine);
        Mailbox mailbox = new Mailbox();
        try (KernelServices kernel = TestKernel.on(database)) {
            kernel.dispatcher().add("box", "a/*", mailbox, 0);
            publish(database, kernel, event(kernel, "a/One", "s", "1"));
            assertThat(mailbox.take(1)).containsExactly("1");
            kernel.dispatcher().remove("box");
            publish(database, kernel, event(kernel, "a/One", "s", "2"));
        }
        try (KernelServices kernel = TestKernel.on(database)) {
            kernel.dispatcher().add("box", "a/*", mailbox, 0);
            assertThat(mailbox.take(1)).containsExactly("2");
            Mailbox late = new Mailbox();
            kernel.dispatcher().add("late", "a/*", late, 0);
            assertThat(late.take(2)).containsExactly("1", "2");
            assertThat(mailbox.events).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aFailureHoldsUpItsSubjectOnlyAndKeepsTheOrder(Engine engine) throws Exception {
        TestDatabase database = DATABASES.fresh(engine);
        Set<String> failedOnce = ConcurrentHashMap.newKeySet();
        try (KernelServices kernel = TestKernel.on(database)) {
            Mailbox mailbox = new Mailbox();
            kernel.dispatcher().add("moody", "a/*", event -> {
                if (event.payload().equals("x1") && failedOnce.add("x1")) {
                    throw new IllegalStateException("first time always fails");
                }
                TestKernel.sql(database).update("UPDATE kernel.lease SET owner = owner");
                mailbox.on(event);
            }, 1);
            publish(database, kernel, event(kernel, "a/E", "x", "x1"), event(kernel, "a/E", "y", "y1"), event(kernel, "a/E", "x", "x2"),
                    event(kernel, "a/E", "y", "y2"));
            List<String> got = mailbox.take(4);
            assertThat(got).containsSubsequence("x1", "x2").containsSubsequence("y1", "y2").containsExactlyInAnyOrder("x1", "x2", "y1", "y2");
            assertThat(got.indexOf("y1")).isLessThan(got.indexOf("x1"));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whatFailsAlwaysIsParkedAndCanBeReplayed(Engine engine) throws Exception {
        TestDatabase database = DATABASES.fresh(engine);
        AtomicBoolean broken = new AtomicBoolean(true);
        try (KernelServices kernel = TestKernel.on(database)) {
            Mailbox mailbox = new Mailbox();
            kernel.dispatcher().add("broken", "a/*", event -> {
                if (broken.get() && event.payload().equals("1")) {
                    throw new IllegalStateException("always");
                }
                mailbox.on(event);
            }, 0);
            DomainEvent first = event(kernel, "a/E", "s", "1");
            publish(database, kernel, first, event(kernel, "a/E", "s", "2"));
            // The second of the subject comes only once the first is given up.
            assertThat(mailbox.take(1)).containsExactly("2");
            assertThat(kernel.outboxAdmin().parked(PageRequest.first()).items()).singleElement().satisfies(parked -> {
                assertThat(parked.eventId()).isEqualTo(first.id());
                assertThat(parked.attempts()).isEqualTo(10);
                assertThat(parked.error()).contains("always");
            });
            assertThat(kernel.outboxAdmin().status().parked()).isEqualTo(1);
            broken.set(false);
            assertThat(kernel.outboxAdmin().replay(first.id(), "broken")).isTrue();
            assertThat(mailbox.take(1)).containsExactly("1");
            assertThat(kernel.outboxAdmin().replay(first.id(), "broken")).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aListenerTakesAWholeGroupAndAFailureIsolatesOneEvent(Engine engine) throws Exception {
        TestDatabase database = DATABASES.fresh(engine);
        try (KernelServices kernel = TestKernel.on(database)) {
            publish(database, kernel, IntStream.range(0, 20).mapToObj(number -> event(kernel, "a/E", "s" + number, String.valueOf(number))).toArray(DomainEvent[]::new));
            Mailbox mailbox = new Mailbox();
            List<Integer> sizes = Collections.synchronizedList(new ArrayList<>());
            kernel.dispatcher().add("grouped", "a/*", new EventListener() {
                @Override
                public void on(DomainEvent event) throws Exception {
                    if (event.payload().equals("bad")) {
                        throw new IllegalStateException("always");
                    }
                    mailbox.on(event);
                }

                @Override
                public void onGroup(List<DomainEvent> events) throws Exception {
                    sizes.add(events.size());
                    if (events.stream().anyMatch(event -> event.payload().equals("bad"))) {
                        throw new IllegalStateException("one of them");
                    }
                    for (DomainEvent event : events) {
                        mailbox.on(event);
                    }
                }
            }, 0);
            assertThat(mailbox.take(20)).containsExactlyElementsOf(IntStream.range(0, 20).mapToObj(String::valueOf).toList());
            assertThat(sizes).containsExactly(20);
            publish(database, kernel, event(kernel, "a/E", "x", "before"), event(kernel, "a/E", "y", "bad"), event(kernel, "a/E", "z", "after"));
            assertThat(mailbox.take(2)).containsExactly("before", "after");
            assertThat(sizes).containsExactly(20, 3);
            assertThat(mailbox.events).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whatWaitsBehindAFailureFollowsAsAGroupInOrder(Engine engine) throws Exception {
        TestDatabase database = DATABASES.fresh(engine);
        AtomicBoolean broken = new AtomicBoolean(true);
        try (KernelServices kernel = TestKernel.on(database)) {
            Mailbox mailbox = new Mailbox();
            List<Integer> groups = Collections.synchronizedList(new ArrayList<>());
            EventListener listener = new EventListener() {
                @Override
                public void on(DomainEvent event) throws Exception {
                    if (broken.get()) {
                        throw new IllegalStateException("for now");
                    }
                    mailbox.on(event);
                }

                @Override
                public void onGroup(List<DomainEvent> events) throws Exception {
                    groups.add(events.size());
                    EventListener.super.onGroup(events);
                }
            };
            publish(database, kernel, IntStream.range(0, 50).mapToObj(number -> event(kernel, "a/E", "one", String.valueOf(number))).toArray(DomainEvent[]::new));
            Deliverer deliverer = new Deliverer("later", TypePattern.parse("a/*"), listener, store(database), kernel.clock(), KernelSettings.defaults(true).outbox(), 20);
            store(database).enrol("later", "a/*");
            assertThat(deliverer.deliverNext(0, List.of())).isEqualTo(50);
            assertThat(store(database).stuck("later")).hasSize(50);
            broken.set(false);
            groups.clear();
            deliverer.retryDue(store(database).stuck("later"), kernel.clock().now().plusSeconds(3600));
            assertThat(mailbox.take(50)).containsExactlyElementsOf(IntStream.range(0, 50).mapToObj(String::valueOf).toList());
            assertThat(groups).containsExactly(20, 20, 9);
            assertThat(store(database).stuck("later")).isEmpty();
        }
    }

    private static OutboxStore store(TestDatabase database) {
        return new OutboxStore(TestKernel.sql(database), database.transactions());
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void manyWritersLoseNothingAndKeepTheOrderOfEachSubject(Engine engine) throws Exception {
        TestDatabase database = DATABASES.fresh(engine);
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try (KernelServices kernel = TestKernel.on(database)) {
            Map<String, List<Integer>> bySubject = new ConcurrentHashMap<>();
            Mailbox mailbox = new Mailbox();
            kernel.dispatcher().add("counter", "a/*", event -> {
                bySubject.computeIfAbsent(event.subject(), key -> Collections.synchronizedList(new ArrayList<>())).add(Integer.valueOf(event.payload()));
                mailbox.on(event);
            }, 0);
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < 6; writer++) {
                String subject = "s" + writer;
                writers.add(threads.submit(() -> IntStream.range(0, 60).forEach(number ->
                        publish(database, kernel, event(kernel, "a/E", subject, String.valueOf(number))))));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
            mailbox.take(360);
            assertThat(bySubject).hasSize(6).allSatisfy((subject, numbers) ->
                    assertThat(numbers).containsExactlyElementsOf(IntStream.range(0, 60).boxed().toList()));
            assertThat(mailbox.events).isEmpty();
        } finally {
            threads.shutdown();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void twoNodesShareTheWorkWithoutDoublingIt(Engine engine) throws Exception {
        TestDatabase database = DATABASES.fresh(engine);
        try (KernelServices one = TestKernel.on(database); KernelServices two = TestKernel.on(database)) {
            Mailbox mailbox = new Mailbox();
            one.dispatcher().add("box", "a/*", mailbox, 0);
            publish(database, one, event(one, "a/E", "s", "0"));
            assertThat(mailbox.take(1)).containsExactly("0");
            two.dispatcher().add("box", "a/*", mailbox, 0);
            publish(database, one, event(one, "a/E", "s", "1"));
            assertThat(mailbox.take(1)).containsExactly("1");
            one.dispatcher().remove("box");
            publish(database, two, event(two, "a/E", "s", "2"));
            assertThat(mailbox.take(1)).containsExactly("2");
            assertThat(mailbox.events).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void publishingOutsideATransactionIsRefused(Engine engine) {
        try (KernelServices kernel = TestKernel.on(DATABASES.on(engine))) {
            assertThatThrownBy(() -> kernel.outbox().publish(List.of(event(kernel, "a/E", "s", "1")))).isInstanceOf(IllegalStateException.class);
        }
    }

    private static DomainEvent event(KernelServices kernel, String type, String subject, String payload) {
        return new DomainEvent(kernel.ids().next(), type, subject, kernel.clock().now(), payload);
    }

    private static void publish(TestDatabase database, KernelServices kernel, DomainEvent... events) {
        database.transactions().run(() -> kernel.outbox().publish(List.of(events)));
    }
}
