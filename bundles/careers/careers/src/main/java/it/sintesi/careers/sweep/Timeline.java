package it.sintesi.careers.sweep;

import java.util.Arrays;

/** Stretches of days of people; those of one person stand together, in order of days, and leave no day out. The numbers of a stretch stand side by side. */
public abstract sealed class Timeline permits Spans, Periods {

    /** Numbers of every stretch; further ones follow. */
    static final int PERSON = 0, FROM = 1, TO = 2, MORE = 3;
    private static final int WIDTH = 8;

    private int[] numbers;
    private int used;

    Timeline(int expected) {
        numbers = new int[Math.max(1, expected) * WIDTH];
    }

    /** Adds a stretch; its further numbers are set next. */
    final void add(int who, int firstDay, int lastDay) {
        if (used == numbers.length) {
            numbers = Arrays.copyOf(numbers, (used / WIDTH + (used / WIDTH >> 1) + 1) * WIDTH);
        }
        numbers[used + PERSON] = who;
        numbers[used + FROM] = firstDay;
        numbers[used + TO] = lastDay;
        used += WIDTH;
    }

    final int get(int at, int which) {
        return numbers[at * WIDTH + which];
    }

    final void set(int at, int which, int value) {
        numbers[at * WIDTH + which] = value;
    }

    /** How many stretches there are. */
    public final int size() {
        return used / WIDTH;
    }

    /** Number of the person. */
    public final int person(int at) {
        return get(at, PERSON);
    }

    /** First day. */
    public final int from(int at) {
        return get(at, FROM);
    }

    /** Last day, {@link Columns#OPEN} for the last stretch of a person. */
    public final int to(int at) {
        return get(at, TO);
    }
}
