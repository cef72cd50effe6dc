package it.sintesi.communications.forms.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.communications.forms.Rules;
import it.sintesi.communications.forms.field.FormEvent;
import it.sintesi.communications.forms.fill.Principals;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabase;
import it.sintesi.kernel.testing.TestDatabases;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Requests of the same window that overtake each other between reading and saving; the draft that was read is the one from before. */
class DraftsTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("forms");

    private static final Caller STUDIO = new Caller("studio", "Studio Esempio", Set.of(Role.INTERMEDIARY), null, "CMPSRG60A31C408X", "127.0.0.1");
    private static final String NAME = "Lavoratore.AnagraficaCompleta.Nome";

    private DraftStore store;
    private Drafts drafts;
    private Draft read;

    private void begin(Engine engine) {
        TestDatabase database = DATABASES.on(engine);
        store = new DraftStore(database.dataSource());
        DraftAccess access = new DraftAccess(silent(Authorisation.class), silent(AuditTrail.class));
        drafts = new Drafts(store, access, database.transactions(), () -> Rules.NOW, UUID::randomUUID, 90);
        Principals.Principal company = new Principals.Principal("99000010175", "Officine Esempio Srl", null);
        Draft begun = drafts.create(STUDIO, FormKind.UNILAV, FormEvent.START, company, null, Map.of(), "datore");
        read = drafts.save(STUDIO, begun, typing(1, "una", "L", true));
    }

    @SuppressWarnings("unchecked")
    private static <T> T silent(Class<T> type) {
        return (T) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> null);
    }

    private static Drafts.Change typing(int version, String tab, String name, boolean quiet) {
        return new Drafts.Change(version, tab, Map.of(NAME, name), quiet ? "lavoratore" : "rapporto", quiet ? null : "lavoratore", quiet);
    }

    private Draft stored() {
        return store.find("studio", read.id()).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void going_on_is_saved_on_top_of_what_the_same_window_saved_on_the_way(Engine engine) {
        begin(engine);
        drafts.save(STUDIO, read, typing(read.version(), "una", "Lu", true));
        Draft saved = drafts.save(STUDIO, read, typing(read.version(), "una", "Luca", false));
        assertThat(saved.version()).isEqualTo(read.version() + 2);
        assertThat(stored()).isEqualTo(saved);
        assertThat(saved.values()).containsEntry(NAME, "Luca");
        assertThat(saved.done()).contains("lavoratore");
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void what_is_saved_on_the_way_is_left_aside_once_the_same_window_has_gone_on(Engine engine) {
        begin(engine);
        Draft gone = drafts.save(STUDIO, read, typing(read.version(), "una", "Luca", false));
        assertThat(drafts.save(STUDIO, read, typing(read.version(), "una", "Lu", true))).isEqualTo(gone);
        assertThat(stored()).isEqualTo(gone);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void another_window_is_still_told(Engine engine) {
        begin(engine);
        Draft theirs = drafts.save(STUDIO, read, typing(read.version(), "altra", "Anna", true));
        for (boolean quiet : new boolean[] {true, false}) {
            assertThatThrownBy(() -> drafts.save(STUDIO, read, typing(read.version(), "una", "Luca", quiet))).isInstanceOf(ServiceException.class)
                    .hasMessageContaining("in un'altra finestra");
        }
        assertThat(stored()).isEqualTo(theirs);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void nothing_is_saved_once_it_was_sent(Engine engine) {
        begin(engine);
        store.sent(read, "1000000000000001", Rules.NOW);
        assertThatThrownBy(() -> drafts.save(STUDIO, read, typing(read.version(), "una", "Luca", false))).isInstanceOf(ServiceException.class)
                .hasMessageContaining("già stata inviata");
    }
}
