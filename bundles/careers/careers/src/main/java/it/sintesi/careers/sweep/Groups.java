package it.sintesi.careers.sweep;

/** Rows by person: a counting sort that keeps the order of the rows of one person. */
final class Groups {

    private final int[] first;
    private final int[] rows;

    Groups(IntColumn person, int people) {
        first = new int[people + 1];
        int size = person.size();
        int[] who = person.raw();
        for (int i = 0; i < size; i++) {
            first[who[i] + 1]++;
        }
        for (int p = 0; p < people; p++) {
            first[p + 1] += first[p];
        }
        int[] next = first.clone();
        rows = new int[size];
        for (int i = 0; i < size; i++) {
            rows[next[who[i]]++] = i;
        }
    }

    int from(int person) {
        return first[person];
    }

    int to(int person) {
        return first[person + 1];
    }

    int row(int at) {
        return rows[at];
    }
}
