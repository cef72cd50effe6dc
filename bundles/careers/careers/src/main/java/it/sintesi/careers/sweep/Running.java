package it.sintesi.careers.sweep;

import java.util.Arrays;

/** The relations of a life that go on, from one day of change to the next, in the order in which they began. A life of many relations has few at once. */
final class Running {

    private int[] relations = new int[16];
    private int size;
    private int next;

    /** Goes back to before the first relation. */
    void begin() {
        size = 0;
        next = 0;
    }

    /** Moves on to a later day: those that ended are taken out, those that began come in, unless they end before they begin. */
    void moveTo(Life life, int day) {
        int kept = 0;
        for (int k = 0; k < size; k++) {
            if (life.last[relations[k]] >= day) {
                relations[kept++] = relations[k];
            }
        }
        size = kept;
        for (; next < life.relations && life.start[next] <= day; next++) {
            if (life.last[next] >= day) {
                add(next);
            }
        }
    }

    private void add(int relation) {
        if (size == relations.length) {
            relations = Arrays.copyOf(relations, size * 2);
        }
        relations[size++] = relation;
    }

    int size() {
        return size;
    }

    /** Number of the relation within the life. */
    int get(int at) {
        return relations[at];
    }
}
