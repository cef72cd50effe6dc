package it.sintesi.observatory.application;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.observatory.api.Answer;
import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.api.Measure;
import it.sintesi.observatory.api.Observatory;
import it.sintesi.observatory.api.Question;
import it.sintesi.observatory.question.Answering;
import it.sintesi.observatory.question.Values;
import it.sintesi.observatory.warehouse.Warehouse;

import java.io.OutputStream;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** Questions of analysts, authorised and audited, and of everybody, protected. */
public final class ObservatoryService implements Observatory {

    private static final String STATE = "SELECT as_of, rebuilt, reconciled, difference, (SELECT min(day) FROM fact), (SELECT max(day) FROM fact WHERE day <= ?),"
            + " (SELECT count(*) FROM raw), (SELECT count(*) FROM relation) FROM state";

    private final Kernel kernel;
    private final Storehouse storehouse;
    private final Feed feed;
    private final Labels labels;
    private volatile Known known;

    /** A state with what it was read from: every page asks for it, and it means a look at all rows. */
    private record Known(Warehouse warehouse, long version, LocalDate today, State state) {
    }

    ObservatoryService(Kernel kernel, Storehouse storehouse, Feed feed, Labels labels) {
        this.kernel = kernel;
        this.storehouse = storehouse;
        this.feed = feed;
        this.labels = labels;
    }

    @Override
    public Answer ask(Caller caller, Question question) {
        kernel.require(caller, Permission.OBSERVATORY_READ);
        Answer answer = storehouse.use(w -> Answering.answer(w, question, kernel.clock().today(), null));
        kernel.trace(caller, "observatory.ask", String.join(",", question.measures().stream().map(Measure::name).toList()), "Analisi del mercato del lavoro");
        return answer;
    }

    @Override
    public Answer askPublicly(Question question) {
        return storehouse.use(w -> Answering.answer(w, question, kernel.clock().today(), feed.protection()));
    }

    @Override
    public List<Dimension> dimensionsOf(Measure measure) {
        return Answering.dimensionsOf(measure);
    }

    @Override
    public List<Value> values(Dimension dimension) {
        Comparator<Value> order = dimension.time() ? Comparator.comparing(Value::code) : Comparator.comparing(Value::label);
        return storehouse.use(w -> Values.of(w, dimension)).stream().map(code -> new Value(code, labels.of(dimension, code))).sorted(order).toList();
    }

    @Override
    public String label(Dimension dimension, String code) {
        return labels.of(dimension, code);
    }

    @Override
    public State state() {
        LocalDate today = kernel.clock().today();
        return storehouse.use(w -> {
            Known last = known;
            long version = w.version();
            if (last == null || last.warehouse != w || last.version != version || !last.today.equals(today)) {
                last = new Known(w, version, today, w.list(STATE, ObservatoryService::state, Date.valueOf(today)).get(0));
                known = last;
            }
            return last.state;
        });
    }

    private static State state(ResultSet row) throws SQLException {
        return new State(moment(row, 1), day(row, 5), day(row, 6), row.getLong(7), row.getLong(8), moment(row, 2), moment(row, 3), row.getLong(4));
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        Object micros = row.getObject(column);
        return micros == null || ((Number) micros).longValue() == 0 ? null : Instant.EPOCH.plus(((Number) micros).longValue(), ChronoUnit.MICROS);
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    @Override
    public void parquet(List<Column> columns, List<List<Object>> rows, OutputStream out) {
        ParquetFile.write(columns, rows, out);
    }

    /** What the keeper works on; for tests. */
    Warehouse warehouse() {
        return storehouse.use(w -> w);
    }
}
