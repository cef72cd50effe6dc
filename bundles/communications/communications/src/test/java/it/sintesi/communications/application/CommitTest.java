package it.sintesi.communications.application;

import it.sintesi.communications.api.Channel;
import it.sintesi.communications.api.IntakeOutcome;
import it.sintesi.communications.api.Submission;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CommitTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("fake", "communications");

    @ParameterizedTest
    @EnumSource(Engine.class)
    void manyThreadsWithTheSameKeysMakeOneRowEach(Engine engine) {
        int keys = 40;
        int senders = 8;
        try (World world = new World(DATABASES.fresh(engine))) {
            ExecutorService threads = Executors.newFixedThreadPool(senders);
            List<CompletableFuture<List<String>>> all = new ArrayList<>();
            for (int s = 0; s < senders; s++) {
                all.add(CompletableFuture.supplyAsync(() -> {
                    List<String> receipts = new ArrayList<>();
                    for (int k = 0; k < keys; k++) {
                        receipts.add(HexFormat.of().formatHex(world.send(World.SENDER, "m" + k, World.sample("unilav-assunzione", k)).receipt().xml()));
                    }
                    return receipts;
                }, threads));
            }
            Set<List<String>> answers = new java.util.HashSet<>();
            all.forEach(answer -> answers.add(answer.join()));
            threads.shutdown();
            assertThat(answers).hasSize(1);
            assertThat(world.count("SELECT COUNT(*) FROM communications.communication")).isEqualTo(keys);
            assertThat(world.count("SELECT number FROM fake.counter")).isEqualTo(keys);
            assertThat(world.count("SELECT COUNT(*) FROM fake.event")).isEqualTo(keys);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void poisonedMessageDoesNotSpoilItsBatch(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            // A name that is longer than its column passes every check and fails only when it is written.
            Caller tooLong = new Caller("x".repeat(150), "", Set.of(Role.INTERMEDIARY), null, null, null);
            List<CompletableFuture<IntakeOutcome>> answers = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                answers.add(world.intake().submitAsync(i == 37 ? tooLong : World.SENDER,
                        new Submission(Channel.REST, null, null, World.sample("unilav-assunzione", i).getBytes(StandardCharsets.UTF_8))).toCompletableFuture());
            }
            for (int i = 0; i < 60; i++) {
                CompletableFuture<IntakeOutcome> answer = answers.get(i);
                if (i == 37) {
                    assertThatThrownBy(answer::join).isInstanceOf(CompletionException.class).hasCauseInstanceOf(ServiceException.class);
                } else {
                    assertThat(answer.join().receipt()).isNotNull();
                }
            }
            assertThat(world.count("SELECT COUNT(*) FROM communications.communication")).isEqualTo(59);
            assertThat(world.count("SELECT number FROM fake.counter")).isEqualTo(59);
            assertThat(world.count("SELECT COUNT(*) FROM fake.act")).isEqualTo(59);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void refusalsAreKeptWithAllTheirReasons(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            String bad = World.sample("unilav-assunzione", 1).replaceFirst("<cap>[0-9]+</cap>", "<cap>1</cap>").replace("versione=", "versionee=");
            IntakeOutcome outcome = world.send(bad);
            assertThat(outcome.accepted()).isFalse();
            assertThat(outcome.rejections()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(world.count("SELECT COUNT(*) FROM communications.refusal")).isEqualTo(1);
            assertThat(world.module.refusals().search(World.SENDER, null, null, null, it.sintesi.kernel.api.PageRequest.first()).items().get(0).rejections())
                    .isEqualTo(outcome.rejections());
            assertThat(world.send("<x").accepted()).isFalse();
            assertThat(world.count("SELECT COUNT(*) FROM communications.communication")).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void nobodySendsForOthersAndNobodyWhenThereIsNoSpace(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            world.kernel.forbid(World.form("unilav-assunzione", 1).employerCode());
            assertThatThrownBy(() -> world.send(World.sample("unilav-assunzione", 1))).isInstanceOfSatisfying(ServiceException.class,
                    e -> assertThat(e.kind()).isEqualTo(ServiceException.Kind.FORBIDDEN));
            assertThatThrownBy(() -> world.send(Caller.ANONYMOUS, null, World.sample("unilav-assunzione", 1))).isInstanceOfSatisfying(ServiceException.class,
                    e -> assertThat(e.kind()).isEqualTo(ServiceException.Kind.UNAUTHENTICATED));
            world.close();
            assertThatThrownBy(() -> world.send(World.sample("uniurg", 1))).isInstanceOfSatisfying(ServiceException.class,
                    e -> assertThat(e.kind()).isEqualTo(ServiceException.Kind.UNAVAILABLE));
        }
        assertThat(new SpaceReserve(".", Long.MAX_VALUE).enough()).isFalse();
        assertThat(new SpaceReserve(".", 1).enough()).isTrue();
    }
}
