package it.sintesi.careers.sweep;

/** Careers as columns: spans between which nothing changes; those of a person partition time from the first relation on, the last one is open. */
public final class Spans {

    private static final Work[] WORKS = Work.values();

    final IntColumn person;
    final IntColumn from;
    final IntColumn to;
    final IntColumn relations;
    final IntColumn hours;
    final IntColumn prevailing;
    final IntColumn stretch;
    final IntColumn work;

    Spans(int expected) {
        person = new IntColumn(expected);
        from = new IntColumn(expected);
        to = new IntColumn(expected);
        relations = new IntColumn(expected);
        hours = new IntColumn(expected);
        prevailing = new IntColumn(expected);
        stretch = new IntColumn(expected);
        work = new IntColumn(expected);
    }

    void add(int who, int firstDay, int lastDay, int count, int sumOfHours, int first, int run, Work kind) {
        person.add(who);
        from.add(firstDay);
        to.add(lastDay);
        relations.add(count);
        hours.add(sumOfHours);
        prevailing.add(first);
        stretch.add(run);
        work.add(kind.ordinal());
    }

    public int size() {
        return person.size();
    }

    public int person(int at) {
        return person.get(at);
    }

    public int from(int at) {
        return from.get(at);
    }

    /** Last day, {@link Columns#OPEN} for the last span. */
    public int to(int at) {
        return to.get(at);
    }

    /** How many relations run at once; 0 in a gap. */
    public int relations(int at) {
        return relations.get(at);
    }

    /** Their hours together, per cent of a full week; unknown ones count nothing. */
    public int hours(int at) {
        return hours.get(at);
    }

    /** Number of the prevailing relation: the full-time one before others, then the one of more hours, then the oldest; -1 in a gap. */
    public int prevailing(int at) {
        return prevailing.get(at);
    }

    /** Number of the stretch of work without a free day, from 1 for each person; 0 in a gap. */
    public int stretch(int at) {
        return stretch.get(at);
    }

    public Work work(int at) {
        return WORKS[work.get(at)];
    }
}
