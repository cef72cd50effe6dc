package it.sintesi.careers.sweep;

import java.util.Arrays;

/** The days on which something changes in a life, sorted and each once. */
final class DayList {

    private int[] days = new int[64];
    private int size;

    void clear() {
        size = 0;
    }

    void add(int day) {
        if (size == days.length) {
            days = Arrays.copyOf(days, size * 2);
        }
        days[size++] = day;
    }

    /** Adds the day after a last day, unless it is open. */
    void after(int lastDay) {
        if (lastDay != Columns.OPEN) {
            add(lastDay + 1);
        }
    }

    /** Sorts and takes repetitions out; tells how many are left. */
    int close() {
        Arrays.sort(days, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || days[kept - 1] != days[i]) {
                days[kept++] = days[i];
            }
        }
        size = kept;
        return kept;
    }

    int get(int at) {
        return days[at];
    }

    /** Day before the next change, {@link Columns#OPEN} after the last one. */
    int until(int at) {
        return at + 1 < size ? days[at + 1] - 1 : Columns.OPEN;
    }
}
