package it.sintesi.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.act.ActDraft;
import it.sintesi.kernel.api.act.ChainReport;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.chain.ChainHasher;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabase;
import it.sintesi.kernel.testing.TestDatabases;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every alteration made behind the system's back must be found: each is made, looked for, and undone by a roll back. */
class ChainTamperingTest {

    private static final int ROWS = 40;
    private static final int ROUNDS = 30;

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel");

    private record Alteration(String name, String... statements) {
    }

    private static final class Undo extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void everyAlterationOfActsIsFound(Engine engine) {
        TestDatabase database = filled(engine);
        try (KernelServices kernel = TestKernel.on(database)) {
            assertThat(kernel.acts().verify()).isEqualTo(ChainReport.intact(ROWS));
            Random random = new Random(1);
            for (int round = 0; round < ROUNDS; round++) {
                int row = 1 + random.nextInt(ROWS - 1);
                expectFound(database, kernel.acts()::verify, actAlterations(row));
            }
            assertThat(kernel.acts().verify().intact()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void everyAlterationOfTheAuditTrailIsFound(Engine engine) {
        TestDatabase database = filled(engine);
        try (KernelServices kernel = TestKernel.on(database)) {
            assertThat(kernel.audit().verify()).isEqualTo(ChainReport.intact(ROWS));
            Random random = new Random(2);
            for (int round = 0; round < ROUNDS; round++) {
                int row = 1 + random.nextInt(ROWS - 1);
                expectFound(database, kernel.audit()::verify, auditAlterations(row));
            }
            assertThat(kernel.audit().verify().intact()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void nothingIsAppendedToAnAlteredHead(Engine engine) {
        TestDatabase database = filled(engine);
        try (KernelServices kernel = TestKernel.on(database)) {
            TestKernel.sql(database).update("DELETE FROM kernel.act WHERE position = ?", ROWS);
            TestKernel.sql(database).update("UPDATE kernel.chain_head SET position = position - 1, last_number = last_number - 1 WHERE name = 'acts'");
            assertThatThrownBy(() -> database.transactions().required(() -> kernel.acts().append(drafts())))
                    .isInstanceOf(ServiceException.class);
        }
    }

    private static List<Alteration> actAlterations(int row) {
        return List.of(
                new Alteration("edit subject", "UPDATE kernel.act SET subject = 'X' WHERE position = " + row),
                new Alteration("edit digest", "UPDATE kernel.act SET digest = '" + "f".repeat(64) + "' WHERE position = " + row),
                new Alteration("edit time", "UPDATE kernel.act SET certified_us = certified_us + 1 WHERE position = " + row),
                new Alteration("edit correction", "UPDATE kernel.act SET corrects = '2026/0000001' WHERE position = " + row),
                new Alteration("delete", "DELETE FROM kernel.act WHERE position = " + row),
                new Alteration("truncate", "DELETE FROM kernel.act WHERE position > " + row),
                new Alteration("truncate with head", "DELETE FROM kernel.act WHERE position > " + row,
                        "UPDATE kernel.chain_head SET position = " + row + ", last_number = " + row
                                + ", hash = (SELECT hash FROM kernel.act WHERE position = " + row + ") WHERE name = 'acts'"),
                new Alteration("swap", "UPDATE kernel.act SET act_number = -1 WHERE position = " + row,
                        "UPDATE kernel.act SET act_number = " + row + " WHERE position = " + (row + 1),
                        "UPDATE kernel.act SET act_number = " + (row + 1) + " WHERE position = " + row),
                new Alteration("delete and renumber", "DELETE FROM kernel.act WHERE position = " + row,
                        "UPDATE kernel.act SET act_number = act_number - 1, position = position - 1 WHERE position > " + row),
                new Alteration("add", "INSERT INTO kernel.act SELECT protocol_year, 1000, 1000, id, certified_us, area, kind, subject, digest, "
                        + "corrects, previous_hash, hash, seal FROM kernel.act WHERE position = " + row));
    }

    private static List<Alteration> auditAlterations(int row) {
        return List.of(
                new Alteration("edit account", "UPDATE kernel.audit SET account = 'X' WHERE position = " + row),
                new Alteration("edit person", "UPDATE kernel.audit SET person_code = NULL WHERE position = " + row),
                new Alteration("edit outcome", "UPDATE kernel.audit SET outcome = 'DENIED' WHERE position = " + row),
                new Alteration("edit time", "UPDATE kernel.audit SET at_us = at_us - 1 WHERE position = " + row),
                new Alteration("delete", "DELETE FROM kernel.audit WHERE position = " + row),
                new Alteration("truncate", "DELETE FROM kernel.audit WHERE position > " + row),
                new Alteration("swap", "UPDATE kernel.audit SET position = -1 WHERE position = " + row,
                        "UPDATE kernel.audit SET position = " + row + " WHERE position = " + (row + 1),
                        "UPDATE kernel.audit SET position = " + (row + 1) + " WHERE position = -1"),
                new Alteration("add", "INSERT INTO kernel.audit SELECT 1000, at_us, account, display_name, office, address, action, subject_kind, "
                        + "subject_id, person_code, purpose, outcome, hash, seal FROM kernel.audit WHERE position = " + row));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void rowsHashedAnewToTheEndOfTheChainAreFoundByTheirSeals(Engine engine) {
        TestDatabase database = filled(engine);
        try (KernelServices kernel = TestKernel.on(database)) {
            for (int row = 1; row <= ROWS; row++) {
                int from = row;
                undone(database, () -> {
                    rehashActs(TestKernel.sql(database), from);
                    ChainReport report = kernel.acts().verify();
                    assertThat(report.intact()).as("rehash from %s", from).isFalse();
                    assertThat(report.problem()).contains("sigillo");
                });
            }
        }
    }

    /** What somebody with the database but without the key can do: change a row and compute all hashes after it anew. */
    private static void rehashActs(Sql sql, int from) {
        sql.update("UPDATE kernel.act SET subject = 'FORGED' WHERE position = ?", from);
        ChainHasher hasher = new ChainHasher(new byte[32]);
        String[] previous = {sql.first("SELECT hash FROM kernel.act WHERE position = ?", row -> row.getString(1), from - 1).orElse(ChainHasher.ZERO)};
        List<Object[]> hashes = new ArrayList<>();
        sql.walk("SELECT * FROM kernel.act WHERE position >= ? ORDER BY position", row -> {
            String before = previous[0];
            previous[0] = hasher.hash(before, row.getString("id"), row.getInt("protocol_year"), row.getLong("act_number"), row.getLong("certified_us"),
                    row.getString("area"), row.getString("kind"), row.getString("subject"), row.getString("digest"), row.getString("corrects"));
            hashes.add(new Object[] {before, previous[0], row.getLong("position")});
            return true;
        }, from);
        sql.batch("UPDATE kernel.act SET previous_hash = ?, hash = ? WHERE position = ?", hashes);
        sql.update("UPDATE kernel.chain_head SET hash = ? WHERE name = 'acts'", previous[0]);
    }

    private static void expectFound(TestDatabase database, Supplier<ChainReport> verify, List<Alteration> alterations) {
        for (Alteration alteration : alterations) {
            undone(database, () -> {
                for (String statement : alteration.statements()) {
                    TestKernel.sql(database).update(statement);
                }
                assertThat(verify.get().intact()).as("%s: %s", alteration.name(), alteration.statements()[0]).isFalse();
            });
        }
    }

    private static void undone(TestDatabase database, Runnable work) {
        assertThatThrownBy(() -> database.transactions().run(() -> {
            work.run();
            throw new Undo();
        })).isInstanceOf(Undo.class);
    }

    private static TestDatabase filled(Engine engine) {
        TestDatabase database = DATABASES.fresh(engine);
        try (KernelServices kernel = TestKernel.on(database)) {
            database.transactions().run(() -> {
                kernel.acts().append(drafts());
                kernel.audit().record(IntStream.range(0, ROWS).mapToObj(index ->
                        AuditEntry.ok(TestKernel.OPERATOR, "communications.read", "communication", "C" + index, "RSSMRA80A01B157X", "Prova")).toList());
            });
        }
        return database;
    }

    private static List<ActDraft> drafts() {
        return IntStream.range(0, ROWS).mapToObj(index ->
                new ActDraft("communications", "UNILAV", "S" + index, "%064x".formatted(index), null)).toList();
    }
}
