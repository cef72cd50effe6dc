package it.sintesi.observatory.question;

import java.util.Set;

/**
 * What is counted in rows, before any formula.
 *
 * <p>Conditions are constant SQL on columns of {@code fact} and of its cubes; numbers are those of {@code Flow} and {@code Group}.
 */
enum Base {
    HIRES(From.FACT, "flow = 1"),
    ENDS(From.FACT, "flow IN (2, 5, 8)"),
    EXTENSIONS(From.FACT, "flow = 3"),
    TRANSFORMATIONS(From.FACT, "flow IN (4, 7)"),
    STABILISATIONS(From.FACT, "flow = 7"),
    PERMANENT_HIRES(From.FACT, "flow = 1 AND cgroup = 1", "cgroup"),
    PERMANENT_ENDS(From.FACT, "flow IN (2, 5, 8) AND cgroup = 1", "cgroup"),
    TERM_HIRES(From.FACT, "flow = 1 AND cgroup = 2", "cgroup"),
    COLLECTIVE(From.FACT, "flow = 8"),
    NEW_WORKERS(From.FACT, "flow = 1 AND prev IS NULL", "prev"),
    WORKERS(From.WORKERS, ""),
    EMPLOYERS(From.EMPLOYERS, ""),
    OPEN(From.OPEN, ""),
    OPEN_BEFORE(From.OPEN_BEFORE, ""),
    EMPLOYED(From.EMPLOYED, ""),
    DECLARATIONS(From.FLOW, "kind = 1"),
    PACTS(From.FLOW, "kind = 2"),
    SERVICES(From.FLOW, "kind = 3"),
    UNEMPLOYED(From.REGISTERED, ""),
    SHORT_TIME(From.EXTERNAL, "source = 'INPS_SHORT_TIME'"),
    MOBILITY(From.EXTERNAL, "source = 'MOBILITY'");

    /** Which rows. */
    enum From { FACT, WORKERS, EMPLOYERS, OPEN, OPEN_BEFORE, EMPLOYED, FLOW, REGISTERED, EXTERNAL }

    private final From from;
    private final String condition;
    private final Set<String> columns;

    Base(From from, String condition, String... columns) {
        this.from = from;
        this.condition = condition;
        this.columns = Set.of(columns);
    }

    From from() {
        return from;
    }

    String condition() {
        return condition;
    }

    /** Columns that the condition needs besides {@code flow}. */
    Set<String> columns() {
        return columns;
    }
}
