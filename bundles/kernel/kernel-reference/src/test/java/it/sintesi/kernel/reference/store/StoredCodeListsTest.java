package it.sintesi.kernel.reference.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.codelist.CodeList;
import it.sintesi.kernel.api.codelist.CodeLists.ImportReport;
import it.sintesi.kernel.reference.bundled.BundledCodeLists;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabase;
import it.sintesi.kernel.testing.TestDatabases;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoredCodeListsTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("reference");

    private static final CertifiedClock CLOCK = () -> Instant.parse("2026-11-23T10:00:00Z");
    private static final String NEWER = """
            codice,descrizione,ore
            F,Tempo pieno,VIETATE
            Z,Nuovo,VIETATE
            """;

    private static StoredCodeLists node(TestDatabase database) {
        StoredCodeLists lists = new StoredCodeLists(new ListTables(database.dataSource()), database.transactions(), CLOCK);
        lists.start();
        lists.storeShipped();
        return lists;
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void theDatabaseHoldsWhatTheBundleShips(Engine engine) {
        StoredCodeLists lists = node(DATABASES.on(engine));
        BundledCodeLists shipped = new BundledCodeLists(Clock.systemUTC());
        assertThat(lists.names()).isEqualTo(shipped.names());
        for (String name : lists.names()) {
            CodeList list = lists.get(name);
            assertThat(List.copyOf(list.entries())).as(name).containsExactlyInAnyOrderElementsOf(shipped.get(name).entries());
            assertThat(list.partial()).as(name).isEqualTo(shipped.get(name).partial());
        }
        assertThatThrownBy(() -> lists.get("niente")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void listsServeBeforeTheyAreStored(Engine engine) {
        TestDatabase database = DATABASES.fresh(engine);
        ListTables tables = new ListTables(database.dataSource());
        StoredCodeLists first = new StoredCodeLists(tables, database.transactions(), CLOCK);
        first.start();
        assertThat(first.get("province").entries()).hasSize(114);
        assertThat(database.transactions().required(() -> tables.find("province"))).isEmpty();
        assertThat(first.importCsv("tipo_orario", new StringReader(NEWER), "prova")).isEqualTo(new ImportReport(1, 0, 4));
        first.storeShipped();
        first.refresh();
        assertThat(first.get("tipo_orario").contains("Z", null)).isTrue();
        assertThat(node(database).get("tipo_orario").contains("Z", null)).isTrue();
        assertThat(tables.read(tables.find("province").orElseThrow().descriptor()).entries()).hasSize(114);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void anImportLastsAndReachesTheOtherNode(Engine engine) {
        TestDatabase database = DATABASES.fresh(engine);
        StoredCodeLists one = node(database);
        StoredCodeLists other = node(database);
        assertThat(one.importCsv("tipo_orario", new StringReader(NEWER), "prova")).isEqualTo(new ImportReport(1, 0, 4));
        assertThat(one.get("tipo_orario").contains("Z", null)).isTrue();
        assertThat(other.get("tipo_orario").contains("Z", null)).isFalse();
        other.refresh();
        assertThat(other.get("tipo_orario").contains("Z", null)).isTrue();
        assertThat(other.get("tipo_orario").contains("P", LocalDate.parse("2026-11-23"))).isFalse();
        assertThat(node(database).get("tipo_orario").contains("Z", null)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aWrongFileChangesNothing(Engine engine) {
        StoredCodeLists lists = node(DATABASES.on(engine));
        assertThatThrownBy(() -> lists.importCsv("tipo_orario", new StringReader("codice,descrizione\nF,\n"), "prova")).isInstanceOf(ServiceException.class);
        assertThat(lists.get("tipo_orario").entries()).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aNewerBundleRenewsOnlyWhatNobodyImported(Engine engine) {
        TestDatabase database = DATABASES.fresh(engine);
        node(database).importCsv("tipo_orario", new StringReader(NEWER), "prova");
        ListTables tables = new ListTables(database.dataSource());
        for (String name : List.of("tipo_orario", "trasformazioni")) {
            ListTables.Stored stored = tables.find(name).orElseThrow();
            database.transactions().run(() -> assertThat(tables.replace(
                    new ListTables.Stored(stored.descriptor(), "older", stored.imported(), stored.revision() + 1), List.of())).isTrue());
        }
        StoredCodeLists restarted = node(database);
        assertThat(restarted.get("tipo_orario").entries()).isEmpty();
        assertThat(restarted.get("trasformazioni").entries()).hasSize(11);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void twoImportsAtOnceDoNotMix(Engine engine) {
        TestDatabase database = DATABASES.on(engine);
        node(database);
        ListTables tables = new ListTables(database.dataSource());
        ListTables.Stored stored = tables.find("province").orElseThrow();
        ListTables.Stored late = new ListTables.Stored(stored.descriptor(), stored.shippedDigest(), true, stored.revision());
        assertThat(database.transactions().<Boolean>required(() -> tables.replace(late, List.of()))).isFalse();
        assertThat(tables.read(stored.descriptor()).entries()).hasSize(114);
    }
}
