package it.sintesi.careers.sweep;

import java.util.Arrays;

/** Whole numbers one after the other, growing; not for several threads. */
final class IntColumn {

    private int[] values;
    private int size;

    IntColumn(int expected) {
        values = new int[Math.max(8, expected)];
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    int get(int at) {
        return values[at];
    }

    void set(int at, int value) {
        values[at] = value;
    }

    int size() {
        return size;
    }

    /** The numbers themselves; only the first {@link #size()} count. */
    int[] raw() {
        return values;
    }
}
