package it.sintesi.observatory.question;

import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.api.Measure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How a measure is made of counts (rules of the observatory, section 9), and by what it can be broken down. */
enum Formula {
    HIRES(Shape.SUM, 1, Base.HIRES),
    ENDS(Shape.SUM, 1, Base.ENDS),
    EXTENSIONS(Shape.SUM, 1, Base.EXTENSIONS),
    TRANSFORMATIONS(Shape.SUM, 1, Base.TRANSFORMATIONS),
    STABILISATIONS(Shape.SUM, 1, Base.STABILISATIONS),
    BALANCE(Shape.LESS_LAST, 1, Base.HIRES, Base.ENDS),
    PERMANENT_BALANCE(Shape.LESS_LAST, 1, Base.PERMANENT_HIRES, Base.STABILISATIONS, Base.PERMANENT_ENDS),
    WORKERS(Shape.SUM, 1, Base.WORKERS),
    EMPLOYERS(Shape.SUM, 1, Base.EMPLOYERS),
    FIRST_TIME_WORKERS(Shape.SUM, 1, Base.NEW_WORKERS),
    HIRES_PER_WORKER(Shape.RATIO, 1, Base.HIRES, Base.WORKERS),
    TRANSFORMATION_RATE(Shape.RATIO, 100, Base.STABILISATIONS, Base.TERM_HIRES),
    TURNOVER(Shape.TURNOVER, 100, Base.HIRES, Base.ENDS, Base.OPEN_BEFORE, Base.OPEN),
    OPEN_RELATIONS(Shape.SUM, 1, Base.OPEN),
    EMPLOYED(Shape.SUM, 1, Base.EMPLOYED),
    UNEMPLOYED(Shape.SUM, 1, Base.UNEMPLOYED),
    DECLARATIONS(Shape.SUM, 1, Base.DECLARATIONS),
    PACTS(Shape.SUM, 1, Base.PACTS),
    SERVICES(Shape.SUM, 1, Base.SERVICES),
    COLLECTIVE_DISMISSALS(Shape.SUM, 1, Base.COLLECTIVE),
    SHORT_TIME_HOURS(Shape.SUM, 1, Base.SHORT_TIME),
    MOBILITY(Shape.SUM, 1, Base.MOBILITY);

    /** Sum of all; all less the last; first over second; (hires + ends) over the mean of two stocks. */
    enum Shape { SUM, LESS_LAST, RATIO, TURNOVER }

    private static final Set<Dimension> TIME = EnumSet.of(Dimension.DAY, Dimension.MONTH, Dimension.QUARTER, Dimension.HALF_YEAR, Dimension.YEAR);
    private static final Set<Dimension> ENDINGS = EnumSet.of(Dimension.CAUSE, Dimension.DURATION);
    private static final Set<Dimension> CONTRACTS = EnumSet.of(Dimension.CONTRACT, Dimension.CONTRACT_GROUP);

    private final Shape shape;
    private final int factor;
    private final List<Base> bases;

    Formula(Shape shape, int factor, Base... bases) {
        this.shape = shape;
        this.factor = factor;
        this.bases = List.of(bases);
    }

    static Formula of(Measure measure) {
        return valueOf(measure.name());
    }

    List<Base> bases() {
        return bases;
    }

    Set<Dimension> dimensions() {
        EnumSet<Dimension> all = EnumSet.allOf(Dimension.class);
        switch (this) {
            case DECLARATIONS, PACTS, UNEMPLOYED -> all.retainAll(EnumSet.of(Dimension.OFFICE, Dimension.SEX, Dimension.AGE_BAND));
            case SERVICES -> all.retainAll(EnumSet.of(Dimension.OFFICE, Dimension.SEX, Dimension.AGE_BAND, Dimension.SERVICE));
            case SHORT_TIME_HOURS, MOBILITY -> all.retainAll(EnumSet.of(Dimension.MUNICIPALITY, Dimension.SECTION));
            case ENDS -> all.remove(Dimension.SERVICE);
            case COLLECTIVE_DISMISSALS -> all.removeAll(EnumSet.of(Dimension.SERVICE, Dimension.CAUSE));
            case PERMANENT_BALANCE, TRANSFORMATION_RATE -> {
                all.removeAll(ENDINGS);
                all.remove(Dimension.SERVICE);
                if (this == PERMANENT_BALANCE) {
                    all.removeAll(CONTRACTS);
                }
            }
            default -> {
                all.removeAll(ENDINGS);
                all.remove(Dimension.SERVICE);
            }
        }
        all.addAll(TIME);
        if (this == SHORT_TIME_HOURS || this == MOBILITY) {
            all.remove(Dimension.DAY);
        }
        return all;
    }

    /**
     * The value.
     *
     * @param counts one for each base, null when it must not be shown
     * @return null when a count is missing or the measure is a ratio over nothing
     */
    Double value(Double[] counts) {
        for (Double count : counts) {
            if (count == null) {
                return null;
            }
        }
        return switch (shape) {
            case SUM -> counts[0];
            case LESS_LAST -> {
                double sum = -counts[counts.length - 1];
                for (int i = 0; i < counts.length - 1; i++) {
                    sum += counts[i];
                }
                yield sum;
            }
            case RATIO -> counts[1] == 0 ? null : factor * counts[0] / counts[1];
            case TURNOVER -> counts[2] + counts[3] == 0 ? null : factor * (counts[0] + counts[1]) * 2 / (counts[2] + counts[3]);
        };
    }

    /** Whether values are whole numbers. */
    boolean whole() {
        return shape == Shape.SUM && bases.get(0).from() != Base.From.EXTERNAL || shape == Shape.LESS_LAST;
    }
}
