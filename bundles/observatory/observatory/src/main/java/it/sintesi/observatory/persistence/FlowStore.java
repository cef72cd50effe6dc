package it.sintesi.observatory.persistence;

import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.observatory.api.ExternalFact;

import java.security.SecureRandom;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Flows told by events, figures of sources, and the key of the pseudonyms. Call it in a transaction. */
public final class FlowStore {

    private static final int KEY_BYTES = 32;
    private static final String TURN = "UPDATE observatory.turn SET number = number + 1 WHERE id = 1";
    private static final String NUMBER = "SELECT number FROM observatory.turn WHERE id = 1";
    private static final String SECRET = "SELECT secret_key FROM observatory.secret WHERE id = 1";
    private static final String NEW_SECRET = "INSERT INTO observatory.secret (id, secret_key) VALUES (1, ?)";
    private static final String OUT = "DELETE FROM observatory.flow WHERE kind = ? AND subject = ?";
    private static final String IN = "INSERT INTO observatory.flow (kind, subject, part, number, day, until_day, office, sex, birth, service)"
            + " VALUES (?,?,?,?,CAST(? AS DATE),CAST(? AS DATE),?,?,CAST(? AS DATE),?)";
    private static final String KNOWN = "SELECT COUNT(*) FROM observatory.flow WHERE kind = ? AND subject = ? AND part > 0";
    private static final String AFTER = "SELECT kind, subject, part, number, day, until_day, office, sex, birth, service FROM observatory.flow WHERE number > ? ORDER BY number, part";
    private static final String EXTERNAL_OUT = "DELETE FROM observatory.external_fact WHERE import_id = ?";
    private static final String EXTERNAL_IN = "INSERT INTO observatory.external_fact (import_id, line, number, source, series, first_day, last_day, municipality, activity_section,"
            + " figure) VALUES (?,?,?,?,?,CAST(? AS DATE),CAST(? AS DATE),?,?,?)";
    private static final String NOTHING = "INSERT INTO observatory.flow (kind, subject, part, number) VALUES (?,?,0,?)";
    private static final String EXTERNAL_NOTHING = "INSERT INTO observatory.external_fact (import_id, line, number) VALUES (?,0,?)";
    private static final String EXTERNAL_AFTER = "SELECT import_id, line, number, source, series, first_day, last_day, municipality, activity_section, figure"
            + " FROM observatory.external_fact WHERE number > ? ORDER BY number, line";
    private static final String COUNT = "SELECT office, COUNT(*) FROM observatory.flow WHERE part > 0 AND kind = ? GROUP BY office";

    private final Sql sql;

    public FlowStore(Sql sql) {
        this.sql = sql;
    }

    /** Kinds of flow, by the numbers that they have in the warehouse. */
    public enum Kind {
        DECLARATION(1), PACT(2), SERVICE(3), REGISTERED(4);

        private final int number;

        Kind(int number) {
            this.number = number;
        }

        public int number() {
            return number;
        }
    }

    /** What happened on a day, or held from a day to another (null while it does). */
    public record Happened(LocalDate day, LocalDate until, String office, String sex, LocalDate birth, String service) {
    }

    /** A stored row; {@code part} 0 says that nothing is left of the subject. */
    public record Row(Kind kind, String subject, int part, long number, Happened happened) {
    }

    /** A stored line of an import; {@code line} 0 says that nothing is left of it. */
    public record Line(String importId, int line, long number, ExternalFact fact) {
    }

    /** The key, made once. */
    public byte[] secret() {
        return find().orElseGet(() -> {
            turn();
            return find().orElseGet(() -> {
                byte[] fresh = new byte[KEY_BYTES];
                new SecureRandom().nextBytes(fresh);
                sql.update(NEW_SECRET, HexFormat.of().formatHex(fresh));
                return fresh;
            });
        });
    }

    private Optional<byte[]> find() {
        return sql.first(SECRET, row -> HexFormat.of().parseHex(row.getString(1)));
    }

    /** Waits for the turn to write, so that numbers are committed in their order. */
    private long turn() {
        if (sql.update(TURN) != 1) {
            throw new IllegalStateException("The row of observatory.turn is missing");
        }
        return sql.number(NUMBER);
    }

    /** Replaces everything that is known of a subject. */
    public void replace(Kind kind, String subject, List<Happened> rows) {
        long number = turn();
        sql.update(OUT, kind.name(), subject);
        if (rows.isEmpty()) {
            sql.update(NOTHING, kind.name(), subject, number);
            return;
        }
        List<Object[]> values = new ArrayList<>();
        for (Happened h : rows) {
            values.add(new Object[] {kind.name(), subject, values.size() + 1, number, date(h.day), date(h.until), h.office, h.sex, date(h.birth), h.service});
        }
        sql.batch(IN, values);
    }

    public boolean known(Kind kind, String subject) {
        return sql.number(KNOWN, kind.name(), subject) > 0;
    }

    public List<Row> after(long number) {
        return sql.list(AFTER, r -> new Row(Kind.valueOf(r.getString(1)), r.getString(2), r.getInt(3), r.getLong(4),
                new Happened(day(r, 5), day(r, 6), r.getString(7), r.getString(8), day(r, 9), r.getString(10))), number);
    }

    public void replaceImport(String importId, List<ExternalFact> facts) {
        long number = turn();
        sql.update(EXTERNAL_OUT, importId);
        if (facts.isEmpty()) {
            sql.update(EXTERNAL_NOTHING, importId, number);
            return;
        }
        List<Object[]> values = new ArrayList<>();
        for (ExternalFact f : facts) {
            values.add(new Object[] {importId, values.size() + 1, number, f.source(), f.series(), date(f.from()), date(f.to()), f.municipality(), f.section(), f.value()});
        }
        sql.batch(EXTERNAL_IN, values);
    }

    public List<Line> linesAfter(long number) {
        return sql.list(EXTERNAL_AFTER, r -> new Line(r.getString(1), r.getInt(2), r.getLong(3),
                r.getInt(2) == 0 ? null : new ExternalFact(r.getString(4), r.getString(5), day(r, 6), day(r, 7), r.getString(8), r.getString(9), r.getBigDecimal(10))), number);
    }

    /** Rows of a kind by office; the empty identifier where none is known. */
    public Map<String, Long> count(Kind kind) {
        Map<String, Long> counts = new TreeMap<>();
        sql.list(COUNT, row -> counts.put(Objects.requireNonNullElse(row.getString(1), ""), row.getLong(2)), kind.name());
        return counts;
    }

    private static Date date(LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        Date date = row.getDate(column);
        return date == null ? null : date.toLocalDate();
    }
}
