package it.sintesi.exchange.persistence;

import it.sintesi.exchange.api.DeliveryState;
import it.sintesi.exchange.domain.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Subjects that have something waiting for a later attempt: until then nothing else of theirs is sent to that partner. */
final class HeldSubjects {

    private static final String OF = "SELECT subject, until_at FROM exchange.held_subject WHERE partner = ?";
    private static final String FREE = "DELETE FROM exchange.held_subject WHERE partner = ? AND subject = ?";
    private static final String HOLD = "INSERT INTO exchange.held_subject (until_at, partner, subject) VALUES (?, ?, ?)";

    private final Sql sql;

    HeldSubjects(Sql sql) {
        this.sql = sql;
    }

    /** Those still held; the others are forgotten. */
    Set<String> of(String partner, long nowMicros) {
        Set<String> held = new HashSet<>();
        List<Object[]> over = new ArrayList<>();
        sql.query(OF, rows -> {
            while (rows.next()) {
                if (rows.getLong(2) > nowMicros) {
                    held.add(rows.getString(1));
                } else {
                    over.add(new Object[] {partner, rows.getString(1)});
                }
            }
            return null;
        }, partner);
        sql.batch(FREE, over);
        return held;
    }

    /** Holds the subjects of what is to be tried again later. */
    void hold(List<Outcome> outcomes) {
        Map<List<Object>, Long> until = new LinkedHashMap<>();
        outcomes.stream().filter(outcome -> outcome.state() == DeliveryState.WAITING).forEach(outcome ->
                until.merge(List.of(outcome.claimed().partner(), outcome.claimed().subject()), Micros.of(outcome.nextAttemptAt()), Math::max));
        sql.batch(FREE, until.keySet().stream().map(List::toArray).toList());
        sql.batch(HOLD, until.entrySet().stream().map(entry -> new Object[] {entry.getValue(), entry.getKey().get(0), entry.getKey().get(1)}).toList());
    }

    /** Forgets all of a partner. */
    void forget(String partner) {
        sql.update("DELETE FROM exchange.held_subject WHERE partner = ?", partner);
    }
}
