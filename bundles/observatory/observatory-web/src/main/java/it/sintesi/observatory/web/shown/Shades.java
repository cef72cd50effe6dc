package it.sintesi.observatory.web.shown;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Five classes of figures with as many in each as can be, for heat maps; the lowest is 1. */
public final class Shades {

    /** How many classes there are. */
    public static final int CLASSES = 5;

    private final List<BigDecimal> bounds = new ArrayList<>();

    public Shades(List<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        for (int i = 1; i < CLASSES && !sorted.isEmpty(); i++) {
            BigDecimal bound = sorted.get(Math.min(sorted.size() - 1, sorted.size() * i / CLASSES));
            if (bounds.isEmpty() || bound.compareTo(bounds.get(bounds.size() - 1)) > 0) {
                bounds.add(bound);
            }
        }
    }

    /** Class of a figure, from 1. */
    public int of(BigDecimal value) {
        int found = 1;
        for (BigDecimal bound : bounds) {
            if (value.compareTo(bound) >= 0) {
                found++;
            }
        }
        return found;
    }

    /** Lowest figure of the second class and those above it. */
    public List<BigDecimal> bounds() {
        return List.copyOf(bounds);
    }
}
