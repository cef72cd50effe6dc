package it.sintesi.observatory.warehouse;

import java.util.Arrays;

/** Consecutive numbers for 64-bit pseudonyms: an open hash table of primitives, 12 bytes an entry. One writer. */
final class Numbers {

    private static final int FIRST = 1 << 12;
    private static final double FULL = 0.6;

    private long[] keys = new long[FIRST];
    private int[] values = new int[FIRST];
    private int size;

    /** Number of a pseudonym, from 1; 0 when it has none. */
    int find(long key) {
        if (key == 0) {
            return 0;
        }
        int at = slot(key);
        return values[at];
    }

    void put(long key, int value) {
        if (size > keys.length * FULL) {
            grow();
        }
        int at = slot(key);
        if (values[at] == 0) {
            size++;
        }
        keys[at] = key;
        values[at] = value;
    }

    int size() {
        return size;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int at = (int) (key ^ key >>> 32) & mask;
        while (values[at] != 0 && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = Arrays.copyOf(new long[0], oldKeys.length * 2);
        values = new int[oldValues.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != 0) {
                int at = slot(oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
            }
        }
    }
}
