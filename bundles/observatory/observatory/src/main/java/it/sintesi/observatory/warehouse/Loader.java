package it.sintesi.observatory.warehouse;

import it.sintesi.communications.api.CommunicationFacts;
import it.sintesi.communications.api.CommunicationFacts.Fact;
import it.sintesi.communications.api.CommunicationFacts.Standing;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;

/** Fills a warehouse from the communications: everything, or what came after the last time. */
public final class Loader {

    private static final String IDS = "CREATE OR REPLACE TEMP TABLE t_id (relation BIGINT)";
    private static final String WORKERS = "CREATE OR REPLACE TEMP TABLE t_worker AS SELECT DISTINCT worker FROM (SELECT worker FROM raw WHERE relation IN (SELECT relation FROM t_id)"
            + " UNION ALL SELECT worker FROM relation WHERE relation IN (SELECT relation FROM t_id))";
    private static final String ALL_WORKERS = "CREATE OR REPLACE TEMP TABLE t_worker AS SELECT DISTINCT worker FROM (SELECT worker FROM raw UNION ALL SELECT worker FROM relation)";
    private static final String REMEMBER = "UPDATE state SET seq = ?, as_of = greatest(coalesce(as_of, 0), ?)";
    private static final String SEQ = "SELECT seq FROM state";

    /** Numbers of a year begin anew at its multiple. */
    private static final long YEAR = 10_000_000_000L;
    private static final long PORTION = 20_000;

    private final CommunicationFacts source;
    private final Pseudonyms pseudonyms;

    public Loader(CommunicationFacts source, Pseudonyms pseudonyms) {
        this.source = source;
        this.pseudonyms = pseudonyms;
    }

    /**
     * Fills an empty warehouse.
     *
     * @param year     last year for which sizes of employers are counted
     * @param progress is told how many rows were read so far
     */
    public void everything(Warehouse warehouse, int year, LongConsumer progress) {
        warehouse.write(connection -> {
            long last = source.last();
            RowWriter writer = new RowWriter(warehouse, pseudonyms, connection);
            long[] read = new long[1];
            source.facts(0, last, portion -> {
                append(() -> writer.facts(portion));
                progress.accept(read[0] += portion.size());
            });
            source.relations(portion -> {
                append(() -> writer.relations(portion));
                progress.accept(read[0] += portion.size());
            });
            warehouse.dictionary().save(connection);
            Warehouse.run(connection, ALL_WORKERS);
            Derivation.takeOut(connection);
            Derivation.putIn(connection, year);
            Warehouse.run(connection, REMEMBER, last, writer.latest());
            return null;
        });
        warehouse.read(connection -> {
            Warehouse.run(connection, "CHECKPOINT");
            return null;
        });
        follow(warehouse, year);
    }

    /** Takes in what came since; the answer is how many relations it touched. The same again changes nothing. */
    public int follow(Warehouse warehouse, int year) {
        int touched = 0;
        while (true) {
            long last = source.last();
            long after = warehouse.list(SEQ, row -> row.getLong(1)).get(0);
            if (last <= after) {
                return touched;
            }
            if (after == 0) {
                // An empty warehouse is filled as a stream: relations of the whole archive would not fit into memory.
                everything(warehouse, year, rows -> { });
                return touched;
            }
            long upTo = last / YEAR == after / YEAR ? Math.min(last, after + PORTION) : last;
            Set<String> relations = source.touched(after, upTo);
            List<Fact> facts = source.factsOf(relations);
            List<Standing> standing = source.relationsOf(relations);
            touched += relations.size();
            warehouse.write(connection -> {
                replace(warehouse, connection, relations, facts, standing, year, upTo);
                return null;
            });
        }
    }

    private void replace(Warehouse warehouse, Connection connection, Set<String> relations, List<Fact> facts, List<Standing> standing, int year, long upTo) throws SQLException {
        Warehouse.run(connection, IDS);
        try (DuckDBAppender rows = connection.unwrap(DuckDBConnection.class).createAppender("temp", "main", "t_id")) {
            for (String relation : relations) {
                rows.beginRow().append(pseudonyms.of(relation)).endRow();
            }
        }
        RowWriter writer = new RowWriter(warehouse, pseudonyms, connection);
        // The workers of before and those of now: a correction may change whose relation it is.
        Warehouse.run(connection, WORKERS);
        try (DuckDBAppender rows = connection.unwrap(DuckDBConnection.class).createAppender("temp", "main", "t_worker")) {
            for (int worker : standing.stream().mapToInt(s -> warehouse.people().id(pseudonyms.of(s.worker()))).distinct().toArray()) {
                rows.beginRow().append(worker).endRow();
            }
            for (int worker : facts.stream().mapToInt(f -> warehouse.people().id(pseudonyms.of(f.worker()))).distinct().toArray()) {
                rows.beginRow().append(worker).endRow();
            }
        }
        Derivation.takeOut(connection);
        Warehouse.run(connection, "DELETE FROM raw WHERE relation IN (SELECT relation FROM t_id)");
        Warehouse.run(connection, "DELETE FROM relation WHERE relation IN (SELECT relation FROM t_id)");
        writer.facts(facts);
        writer.relations(standing);
        warehouse.dictionary().save(connection);
        Derivation.putIn(connection, year);
        Warehouse.run(connection, REMEMBER, upTo, writer.latest());
    }

    /** Appends a portion. */
    private interface Append {
        void run() throws SQLException;
    }

    private static void append(Append work) {
        try {
            work.run();
        } catch (SQLException e) {
            throw new WarehouseFailure(e);
        }
    }
}
