package it.sintesi.observatory.warehouse;

import it.sintesi.observatory.api.ExternalFact;
import it.sintesi.observatory.persistence.FlowStore.Happened;
import it.sintesi.observatory.persistence.FlowStore.Line;
import it.sintesi.observatory.persistence.FlowStore.Row;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Carries flows and figures of sources into a warehouse. */
public final class FlowLoader {

    private static final long KEY = 4_294_967_295L;
    private static final String NUMBER = "SELECT flow_number FROM state";

    private final Pseudonyms pseudonyms;

    public FlowLoader(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    /** Number up to which the warehouse knows. */
    public long known(Warehouse warehouse) {
        return warehouse.list(NUMBER, row -> row.getLong(1)).get(0);
    }

    /** Replaces what these rows and lines tell of; the same again changes nothing. */
    public void load(Warehouse warehouse, List<Row> rows, List<Line> lines) {
        if (rows.isEmpty() && lines.isEmpty()) {
            return;
        }
        warehouse.write(connection -> {
            flows(warehouse, connection, rows);
            external(warehouse, connection, lines);
            long last = Math.max(rows.stream().mapToLong(Row::number).max().orElse(0), lines.stream().mapToLong(Line::number).max().orElse(0));
            Warehouse.run(connection, "UPDATE state SET flow_number = greatest(flow_number, ?)", last);
            return null;
        });
    }

    private void flows(Warehouse warehouse, Connection connection, List<Row> rows) throws SQLException {
        Warehouse.run(connection, "CREATE OR REPLACE TEMP TABLE t_flow (kind INTEGER, subject BIGINT)");
        try (DuckDBAppender gone = connection.unwrap(DuckDBConnection.class).createAppender("temp", "main", "t_flow")) {
            for (Row row : rows) {
                gone.beginRow().append(row.kind().number()).append(subject(row)).endRow();
            }
        }
        Warehouse.run(connection, "DELETE FROM flow_row WHERE (kind, subject) IN (SELECT kind, subject FROM t_flow)");
        Dictionary codes = warehouse.dictionary();
        try (DuckDBAppender in = connection.unwrap(DuckDBConnection.class).createAppender("flow_row")) {
            for (Row row : rows) {
                Happened h = row.happened();
                if (row.part() == 0) {
                    continue;
                }
                in.beginRow().append(row.kind().number()).append(subject(row));
                day(in, h.day());
                day(in, h.until());
                in.append(codes.id(Domain.OFFICE, h.office())).append(Group.SEX.id(h.sex()));
                day(in, h.birth());
                in.append(codes.id(Domain.SERVICE, h.service())).append(pseudonyms.of(row.kind() + row.subject()) & KEY).endRow();
            }
        }
        Warehouse.run(connection, "DROP TABLE t_flow");
    }

    private long subject(Row row) {
        return pseudonyms.of(row.subject());
    }

    private static void external(Warehouse warehouse, Connection connection, List<Line> lines) throws SQLException {
        Set<String> imports = new LinkedHashSet<>();
        lines.forEach(line -> imports.add(line.importId()));
        for (String id : imports) {
            Warehouse.run(connection, "DELETE FROM external WHERE import = ?", id);
        }
        try (DuckDBAppender in = connection.unwrap(DuckDBConnection.class).createAppender("external")) {
            for (Line line : lines) {
                ExternalFact f = line.fact();
                if (f != null) {
                    in.beginRow().append(line.importId()).append(f.source()).append(f.series()).append(f.from()).append(f.to())
                            .append(warehouse.dictionary().id(Domain.PLACE, f.municipality())).append(Group.SECTION.id(f.section())).append(f.value().doubleValue()).endRow();
                }
            }
        }
    }

    private static void day(DuckDBAppender rows, LocalDate day) throws SQLException {
        if (day == null) {
            rows.appendNull();
        } else {
            rows.append(day);
        }
    }
}
