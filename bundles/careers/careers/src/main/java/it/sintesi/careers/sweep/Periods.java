package it.sintesi.careers.sweep;

import it.sintesi.status.api.StatusKind;

/** Unemployment status as columns: periods of one kind under one declaration; those of a person partition time from the first fact on, the last one is open. */
public final class Periods {

    private static final StatusKind[] KINDS = StatusKind.values();
    private static final int NOBODY = -1;

    final IntColumn person;
    final IntColumn from;
    final IntColumn to;
    final IntColumn kind;
    final IntColumn given;
    final IntColumn since;
    final IntColumn counted;

    Periods(int expected) {
        person = new IntColumn(expected);
        from = new IntColumn(expected);
        to = new IntColumn(expected);
        kind = new IntColumn(expected);
        given = new IntColumn(expected);
        since = new IntColumn(expected);
        counted = new IntColumn(expected);
    }

    /** Adds a period, or makes the one before longer when it says the same. Registered ones go on counting from those before, of one declaration. */
    void add(int who, int firstDay, int lastDay, StatusKind state, int givenOn) {
        int before = size() - 1;
        boolean follows = before >= 0 && person.get(before) == who && given.get(before) == givenOn;
        if (follows && kind.get(before) == state.ordinal()) {
            to.set(before, lastDay);
            return;
        }
        boolean goesOn = follows && state.registered() && KINDS[kind.get(before)].registered();
        person.add(who);
        from.add(firstDay);
        to.add(lastDay);
        kind.add(state.ordinal());
        given.add(givenOn);
        since.add(!state.registered() ? NOBODY : goesOn ? since.get(before) : firstDay);
        counted.add(goesOn ? seniority(before, firstDay) : 0);
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

    /** Last day, {@link Columns#OPEN} for the last period. */
    public int to(int at) {
        return to.get(at);
    }

    public StatusKind kind(int at) {
        return KINDS[kind.get(at)];
    }

    /** Day of the declaration that counts, {@link Columns#OPEN} while none does. */
    public int given(int at) {
        return given.get(at);
    }

    /** First day registered without a break under that declaration, -1 while not registered. */
    public int since(int at) {
        return since.get(at);
    }

    /** Days of unemployment counted until the day before one that lies in the period, suspended ones taken away; 0 while not registered. */
    public int seniority(int at, int day) {
        StatusKind state = kind(at);
        if (!state.registered()) {
            return 0;
        }
        return counted.get(at) + (state == StatusKind.SUSPENDED ? 0 : day - from.get(at));
    }
}
