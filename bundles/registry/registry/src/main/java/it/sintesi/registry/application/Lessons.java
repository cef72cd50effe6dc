package it.sintesi.registry.application;

import it.sintesi.registry.api.Origin;
import it.sintesi.registry.api.PutResult;
import it.sintesi.registry.domain.FiscalCode;
import it.sintesi.registry.persistence.Kept;
import it.sintesi.registry.persistence.LearntRows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Carries what many messages told into the register, in their order: known rows are read together, only rows that changed are written,
 * and most messages change none. For one use.
 */
final class Lessons<T> {

    private final LearntRows<T> rows;
    private final Learner<T> learner;
    /** Ordered by code, so that two who write the same rows never wait for each other. */
    private final Map<String, Kept<T>> changed = new TreeMap<>();
    private final List<String> taught = new ArrayList<>();
    private final Journal<T> journal;

    /** Lays facts over what is known (null: nothing); empty when that changes nothing. */
    interface Learner<T> {
        Optional<T> learn(T known, T facts, Origin origin);
    }

    /** One message: the code of whom it tells of, what, and its origin. */
    record Told<T>(String code, T facts, Origin origin) {
    }

    Lessons(LearntRows<T> rows, Learner<T> learner, Journal<T> journal) {
        this.rows = rows;
        this.learner = learner;
        this.journal = journal;
    }

    /** Results in the order of the messages. */
    List<PutResult> take(Connection connection, List<Told<T>> all) throws SQLException {
        Set<String> codes = new LinkedHashSet<>();
        all.stream().map(Told::code).filter(FiscalCode::valid).forEach(codes::add);
        Map<String, Kept<T>> known = rows.read(connection, List.copyOf(codes));
        List<PutResult> results = new ArrayList<>(all.size());
        for (Told<T> told : all) {
            results.add(codes.contains(told.code()) ? take(told, known) : PutResult.UNCHANGED);
        }
        rows.write(connection, List.copyOf(changed.values()));
        journal.write(connection);
        return results;
    }

    private PutResult take(Told<T> told, Map<String, Kept<T>> known) {
        Kept<T> before = known.get(told.code());
        Optional<T> next = learner.learn(before == null ? null : before.value(), told.facts(), told.origin());
        if (next.isEmpty()) {
            return PutResult.UNCHANGED;
        }
        Kept<T> after = new Kept<>(next.get(), before == null ? 0 : before.version());
        journal.note(told.code(), before == null ? null : before.value(), after.value());
        known.put(told.code(), after);
        changed.put(told.code(), after);
        taught.add(told.code());
        return before == null ? PutResult.CREATED : PutResult.CHANGED;
    }

    /** Codes of whom something was learnt, once for each message that taught it. */
    List<String> taught() {
        return taught;
    }
}
