package it.sintesi.observatory.api;

/**
 * What can be counted. Names, definitions and formulas for people are texts {@code measure.<id>}, {@code measure.<id>.definition} of whoever shows
 * them; the catalogue in docs/observatory-measures.md is generated from here and from them.
 */
public enum Measure {
    /** Beginnings of relations (avviamenti). */
    HIRES(Kind.FLOW, true),
    /** Endings, also of terms that ran out without a communication (cessazioni). */
    ENDS(Kind.FLOW, true),
    /** Extensions of a term (proroghe). */
    EXTENSIONS(Kind.FLOW, true),
    /** Transformations of contract or working time (trasformazioni). */
    TRANSFORMATIONS(Kind.FLOW, true),
    /** Transformations from a fixed term to an open-ended contract. */
    STABILISATIONS(Kind.FLOW, true),
    /** Hires less endings (saldo). */
    BALANCE(Kind.FLOW, true),
    /** Permanent hires plus stabilisations less permanent endings. */
    PERMANENT_BALANCE(Kind.FLOW, true),
    /** Distinct workers hired. */
    WORKERS(Kind.DISTINCT, false),
    /** Distinct employers who hired. */
    EMPLOYERS(Kind.DISTINCT, false),
    /** Distinct workers hired who had never been hired before. */
    FIRST_TIME_WORKERS(Kind.DISTINCT, false),
    /** Hires for each worker hired. */
    HIRES_PER_WORKER(Kind.RATIO, false),
    /** Stabilisations for each hundred hires at a fixed term. */
    TRANSFORMATION_RATE(Kind.RATIO, false),
    /** Hires plus endings for each hundred relations open on average. */
    TURNOVER(Kind.RATIO, false),
    /** Relations open on the last day of each period (stock). */
    OPEN_RELATIONS(Kind.STOCK, false),
    /** Workers with an open relation on the last day of each period. */
    EMPLOYED(Kind.STOCK, false),
    /** People registered as unemployed on the last day of each period. */
    UNEMPLOYED(Kind.STOCK, false),
    /** Declarations of availability given. */
    DECLARATIONS(Kind.FLOW, true),
    /** Service pacts signed. */
    PACTS(Kind.FLOW, true),
    /** Services delivered. */
    SERVICES(Kind.FLOW, true),
    /** Endings by collective dismissal: crisis. */
    COLLECTIVE_DISMISSALS(Kind.FLOW, true),
    /** Hours of short-time work authorised by INPS, from loaded sources. */
    SHORT_TIME_HOURS(Kind.EXTERNAL, true),
    /** People on the mobility lists, from loaded sources. */
    MOBILITY(Kind.EXTERNAL, true);

    /** How a measure behaves over periods: flows add up, stocks hold at the last day, distinct counts and ratios do neither; external ones are loaded. */
    public enum Kind { FLOW, STOCK, DISTINCT, RATIO, EXTERNAL }

    private final Kind kind;
    private final boolean additive;

    Measure(Kind kind, boolean additive) {
        this.kind = kind;
        this.additive = additive;
    }

    public Kind kind() {
        return kind;
    }

    /** True when the total is the sum of its parts. */
    public boolean additive() {
        return additive;
    }
}
