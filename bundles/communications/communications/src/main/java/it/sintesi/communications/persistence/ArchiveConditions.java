package it.sintesi.communications.persistence;

import it.sintesi.communications.api.CommunicationCriteria;
import it.sintesi.communications.api.State;
import it.sintesi.kernel.api.CertifiedClock;

import javax.persistence.EntityManager;
import javax.persistence.criteria.AbstractQuery;
import javax.persistence.criteria.CriteriaBuilder;
import javax.persistence.criteria.Predicate;
import javax.persistence.criteria.Root;
import javax.persistence.criteria.Subquery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Turns criteria into conditions on communications; every value is a parameter. */
final class ArchiveConditions {

    private static final int CODE = 16;

    private final EntityManager manager;
    private final CriteriaBuilder build;
    private final AbstractQuery<?> query;
    private final Root<CommunicationEntity> row;
    private final List<Predicate> all = new ArrayList<>();

    /**
     * Part of the archive by number.
     *
     * @param after  numbers above this one, null = from the first
     * @param before numbers below this one, null = to the last
     */
    record Range(Long after, Long before) {
        static final Range ALL = new Range(null, null);
    }

    ArchiveConditions(EntityManager manager, AbstractQuery<?> query, Root<CommunicationEntity> row) {
        this.manager = manager;
        this.build = manager.getCriteriaBuilder();
        this.query = query;
        this.row = row;
    }

    Predicate[] of(CommunicationCriteria c, Scope scope, Range range) {
        text(c.text());
        equal("employer", c.employer());
        if (c.worker() != null) {
            all.add(worker(c.worker()));
        }
        equal("form", c.form());
        equal("event", c.event());
        equal("office", c.office());
        equal("channel", c.channel());
        state(c.state());
        if (c.from() != null) {
            all.add(build.greaterThanOrEqualTo(row.<Long>get("certifiedAt"), start(c.from())));
        }
        if (c.to() != null) {
            all.add(build.lessThan(row.<Long>get("certifiedAt"), start(c.to().plusDays(1))));
        }
        if (c.late() != null) {
            all.add(c.late() ? build.greaterThan(row.<Integer>get("daysLate"), 0) : build.equal(row.<Integer>get("daysLate"), 0));
        }
        scope(scope);
        if (range.after() != null) {
            all.add(build.greaterThan(row.<Long>get("seq"), range.after()));
        }
        if (range.before() != null) {
            all.add(build.lessThan(row.<Long>get("seq"), range.before()));
        }
        return all.toArray(Predicate[]::new);
    }

    /** First microsecond of a day in Italy. */
    static long start(LocalDate day) {
        return Moments.micros(day.atStartOfDay(CertifiedClock.ZONE).toInstant());
    }

    private void text(String text) {
        if (text == null || text.isBlank()) {
            return;
        }
        String wanted = text.strip().toUpperCase(Locale.ITALIAN);
        boolean digits = wanted.chars().allMatch(Character::isDigit);
        if (wanted.matches("\\d{4}/\\d{1,12}")) {
            int slash = wanted.indexOf('/');
            all.add(build.equal(row.get("protocol"), wanted.substring(0, slash) + "/" + "%07d".formatted(Long.parseLong(wanted.substring(slash + 1)))));
        } else if (digits && wanted.length() == CODE) {
            all.add(build.equal(row.get("code"), wanted));
        } else if (wanted.matches("[0-9]{11}|[A-Z0-9]{16}")) {
            all.add(build.or(build.equal(row.get("employer"), wanted), worker(wanted)));
        } else {
            Subquery<String> names = query.subquery(String.class);
            Root<NameEntity> name = names.from(NameEntity.class);
            names.select(name.get("code")).where(build.like(name.get("name"), wanted.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%", '\\'));
            Subquery<String> again = query.subquery(String.class);
            Root<NameEntity> other = again.from(NameEntity.class);
            again.select(other.get("code")).where(build.like(other.get("name"), wanted.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%", '\\'));
            all.add(build.or(row.<String>get("employer").in(names), row.<String>get("worker").in(again)));
        }
    }

    /** Communications about several workers are looked up first: few people have one, and without them an index answers. */
    private Predicate worker(String code) {
        Predicate alone = build.equal(row.get("worker"), code);
        List<Long> together = manager.createQuery("SELECT w.seq FROM WorkerEntity w WHERE w.worker = :code", Long.class).setParameter("code", code).getResultList();
        return together.isEmpty() ? alone : build.or(alone, row.<Long>get("seq").in(together));
    }

    private void state(State state) {
        if (state == null) {
            return;
        }
        Subquery<Long> changed = query.subquery(Long.class);
        Root<StateEntity> other = changed.from(StateEntity.class);
        changed.select(other.get("seq"));
        if (state != State.VALID) {
            changed.where(build.equal(other.get("state"), state.name()));
        }
        Predicate in = row.<Long>get("seq").in(changed);
        all.add(state == State.VALID ? build.not(in) : in);
    }

    private void scope(Scope scope) {
        if (scope.everything()) {
            return;
        }
        List<Predicate> own = new ArrayList<>();
        own.add(build.equal(row.get("sender"), scope.account()));
        if (scope.code() != null) {
            own.add(build.equal(row.get("employer"), scope.code()));
            own.add(worker(scope.code()));
        }
        if (scope.office() != null) {
            own.add(build.equal(row.get("office"), scope.office()));
            own.add(build.isNull(row.get("office")));
        }
        all.add(build.or(own.toArray(Predicate[]::new)));
    }

    private void equal(String attribute, Object value) {
        if (value != null) {
            all.add(build.equal(row.get(attribute), value instanceof Enum<?> e ? e.name() : value));
        }
    }
}
