package it.sintesi.careers.sweep;

/** Careers: spans between which nothing changes; those of a person partition time from the first relation on, the last one is open. */
public final class Spans extends Timeline {

    private static final Work[] WORKS = Work.values();
    private static final int RELATIONS = MORE, HOURS = MORE + 1, PREVAILING = MORE + 2, STRETCH = MORE + 3, WORK = MORE + 4;

    Spans(int expected) {
        super(expected);
    }

    void add(int who, int firstDay, int lastDay, int count, int sumOfHours, int first, int run, Work kind) {
        add(who, firstDay, lastDay);
        int at = size() - 1;
        set(at, RELATIONS, count);
        set(at, HOURS, sumOfHours);
        set(at, PREVAILING, first);
        set(at, STRETCH, run);
        set(at, WORK, kind.ordinal());
    }

    /** How many relations run at once; 0 in a gap. */
    public int relations(int at) {
        return get(at, RELATIONS);
    }

    /** Their hours together, per cent of a full week; unknown ones count nothing. */
    public int hours(int at) {
        return get(at, HOURS);
    }

    /** Number of the prevailing relation: the full-time one before others, then the one of more hours, then the oldest; -1 in a gap. */
    public int prevailing(int at) {
        return get(at, PREVAILING);
    }

    /** Number of the stretch of work without a free day, from 1 for each person; 0 in a gap. */
    public int stretch(int at) {
        return get(at, STRETCH);
    }

    public Work work(int at) {
        return WORKS[get(at, WORK)];
    }
}
