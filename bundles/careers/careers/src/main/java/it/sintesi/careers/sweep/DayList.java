package it.sintesi.careers.sweep;

import java.util.Arrays;

/** The days on which something changes in a life, sorted and each once. */
final class DayList {

    private int[] days = new int[64];
    private int size;

    /** The days on which work begins or has ended; relations that end before they begin have none. */
    void ofWork(Life life) {
        size = 0;
        room(2 * life.relations);
        for (int i = 0; i < life.relations; i++) {
            if (life.last[i] >= life.start[i]) {
                days[size++] = life.start[i];
                if (life.last[i] != Columns.OPEN) {
                    days[size++] = life.last[i] + 1;
                }
            }
        }
        Arrays.sort(days, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || days[kept - 1] != days[i]) {
                days[kept++] = days[i];
            }
        }
        size = kept;
    }

    /** Takes over the days of another list, to add more. */
    void copy(DayList other) {
        room(other.size);
        System.arraycopy(other.days, 0, days, 0, other.size);
        size = other.size;
    }

    /** Adds a day. Few come to the many that are there: cheaper than sorting again. */
    void add(int day) {
        int found = Arrays.binarySearch(days, 0, size, day);
        if (found < 0) {
            room(size + 1);
            int at = -found - 1;
            System.arraycopy(days, at, days, at + 1, size - at);
            days[at] = day;
            size++;
        }
    }

    /** Adds the day after a last day, unless it is open. */
    void after(int lastDay) {
        if (lastDay != Columns.OPEN) {
            add(lastDay + 1);
        }
    }

    private void room(int wanted) {
        if (days.length < wanted) {
            days = Arrays.copyOf(days, wanted * 2);
        }
    }

    int size() {
        return size;
    }

    int get(int at) {
        return days[at];
    }

    /** Day before the next change, {@link Columns#OPEN} after the last one. */
    int until(int at) {
        return at + 1 < size ? days[at + 1] - 1 : Columns.OPEN;
    }
}
