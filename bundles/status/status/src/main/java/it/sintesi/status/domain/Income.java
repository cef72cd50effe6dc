package it.sintesi.status.domain;

import it.sintesi.rules.api.StatusRule.WorkKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a person declared to expect of work in a year.
 *
 * @param id         identifier
 * @param kind       SUBORDINATE, COLLABORATION or SELF_EMPLOYED
 * @param relation   relation whose income it is; null for work that no communication tells
 * @param name       activity, for people
 * @param from       first day
 * @param to         last day, null while it goes on
 * @param yearly     whole euro gross a year
 * @param declaredAt when; of several about one relation the latest counts
 */
public record Income(String id, WorkKind kind, String relation, String name, LocalDate from, LocalDate to, long yearly, Instant declaredAt) {

    public Income {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(declaredAt, "declaredAt");
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
