package it.sintesi.observatory.question;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts by key: for each base a number and the sum of the keys of its records, by which the same cell is always treated in the same way. */
final class Counts {

    /** Numbers of the dimensions, in their order. */
    record Key(List<Long> numbers) {
    }

    /** A count with the sum of its record keys. */
    record Count(double n, long keys) {

        static final Count ZERO = new Count(0, 0);

        Count plus(Count other) {
            return new Count(n + other.n, keys + other.keys);
        }
    }

    private final Map<Key, Map<Base, Count>> rows = new LinkedHashMap<>();
    private final Map<Base, Count> totals = new EnumMap<>(Base.class);

    static Key key(Long... numbers) {
        return new Key(Arrays.asList(numbers));
    }

    void add(Key key, Base base, Count count) {
        rows.computeIfAbsent(key, k -> new EnumMap<>(Base.class)).merge(base, count, Count::plus);
    }

    void addTotal(Base base, Count count) {
        totals.merge(base, count, Count::plus);
    }

    Map<Key, Map<Base, Count>> rows() {
        return rows;
    }

    Map<Base, Count> totals() {
        return totals;
    }
}
