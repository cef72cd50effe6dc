package it.sintesi.communications.forms.draft;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.communications.forms.Rules;
import it.sintesi.communications.forms.field.FormEvent;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabase;
import it.sintesi.kernel.testing.TestDatabases;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DraftStoreTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("forms");

    private static Draft draft(String account, Instant expires, Map<String, String> values) {
        return new Draft(UUID.randomUUID().toString(), account, "99000010175", "Officine Esempio Srl", FormKind.UNILAV, FormEvent.START, null, "TESTA AMINA", "datore", 3, 1,
                "", Rules.NOW, Rules.NOW, expires, null, null, values, Set.of("datore"));
    }

    private static Draft again(Draft d, Map<String, String> values) {
        return new Draft(d.id(), d.account(), d.company(), d.companyName(), d.form(), d.event(), d.basis(), d.worker(), d.step(), d.missing(), d.version(), "finestra", d.createdAt(),
                d.savedAt().plusSeconds(5), d.expiresAt(), null, null, values, d.done());
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_draft_comes_back_as_it_was_and_to_its_owner_only(Engine engine) {
        DraftStore store = new DraftStore(DATABASES.on(engine).dataSource());
        String long_ = "è«€»\n\"".repeat(8_000);
        Draft mine = draft("studio-a", Rules.NOW.plus(Duration.ofDays(90)), Map.of("DatoreLavoro.denominazione", long_, "_seat", "1"));
        store.insert(mine);
        assertThat(store.find("studio-a", mine.id())).contains(mine);
        assertThat(store.find("studio-b", mine.id())).isEmpty();
        assertThat(store.list("studio-a", Rules.NOW, PageRequest.first()).items()).singleElement().satisfies(d -> assertThat(d.values()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void of_many_windows_that_save_at_once_one_wins_and_the_others_are_told(Engine engine) throws Exception {
        TestDatabase database = DATABASES.on(engine);
        DraftStore store = new DraftStore(database.dataSource());
        Draft draft = draft("studio", Rules.NOW.plusSeconds(60), Map.of());
        store.insert(draft);
        int windows = 8;
        CyclicBarrier together = new CyclicBarrier(windows);
        ExecutorService threads = Executors.newFixedThreadPool(windows);
        List<Future<Boolean>> saves = new ArrayList<>();
        for (int i = 0; i < windows; i++) {
            Draft change = again(draft, Map.of("Lavoratore.AnagraficaCompleta.Nome", "N" + i));
            saves.add(threads.submit(() -> {
                together.await();
                return database.transactions().required(() -> store.save(change));
            }));
        }
        int won = 0;
        for (Future<Boolean> save : saves) {
            won += save.get() ? 1 : 0;
        }
        threads.shutdown();
        assertThat(won).isEqualTo(1);
        assertThat(store.find("studio", draft.id()).orElseThrow().version()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void the_moment_of_sending_is_fixed_once_for_each_version(Engine engine) {
        DraftStore store = new DraftStore(DATABASES.on(engine).dataSource());
        Draft draft = draft("studio", Rules.NOW.plusSeconds(60), Map.of("a", "b"));
        store.insert(draft);
        store.claim(draft, Rules.NOW.plusSeconds(1));
        store.claim(draft, Rules.NOW.plusSeconds(9));
        assertThat(store.find("studio", draft.id()).orElseThrow().sendingAt()).isEqualTo(Rules.NOW.plusSeconds(1));
        assertThat(store.save(again(draft, Map.of("a", "c")))).isTrue();
        Draft changed = store.find("studio", draft.id()).orElseThrow();
        assertThat(changed.sendingAt()).isNull();
        assertThat(changed.messageId()).isNotEqualTo(draft.messageId());
        store.claim(changed, Rules.NOW.plusSeconds(20));
        assertThat(store.find("studio", draft.id()).orElseThrow().sendingAt()).isEqualTo(Rules.NOW.plusSeconds(20));
        assertThat(store.sent(changed, "1000000000000001", Rules.NOW)).isTrue();
        assertThat(store.sent(changed, "1000000000000001", Rules.NOW)).isFalse();
        Draft sent = store.find("studio", draft.id()).orElseThrow();
        assertThat(sent.values()).isEmpty();
        assertThat(sent.sentCode()).isEqualTo("1000000000000001");
        assertThat(store.save(again(sent, Map.of("a", "d")))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void what_has_expired_is_neither_listed_nor_kept(Engine engine) {
        DraftStore store = new DraftStore(DATABASES.fresh(engine).dataSource());
        store.insert(draft("vecchio", Rules.NOW.minusSeconds(1), Map.of()));
        store.insert(draft("vecchio", Rules.NOW.plusSeconds(1), Map.of()));
        assertThat(store.list("vecchio", Rules.NOW, PageRequest.first()).total()).isEqualTo(1);
        assertThat(store.expire(Rules.NOW)).isEqualTo(1);
        assertThat(store.expire(Rules.NOW)).isZero();
    }
}
