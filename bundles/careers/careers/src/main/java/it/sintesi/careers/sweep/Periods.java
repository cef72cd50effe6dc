package it.sintesi.careers.sweep;

import it.sintesi.status.api.StatusKind;

/** Unemployment status: periods of one kind under one declaration; those of a person partition time from the first fact on, the last one is open. */
public final class Periods extends Timeline {

    private static final StatusKind[] KINDS = StatusKind.values();
    private static final int NOBODY = -1;
    private static final int KIND = MORE, GIVEN = MORE + 1, SINCE = MORE + 2, COUNTED = MORE + 3;

    Periods(int expected) {
        super(expected);
    }

    /** Adds a period, or makes the one before longer when it says the same. Registered ones go on counting from those before, of one declaration. */
    void add(int who, int firstDay, int lastDay, StatusKind state, int givenOn) {
        int before = size() - 1;
        boolean follows = before >= 0 && person(before) == who && given(before) == givenOn;
        if (follows && get(before, KIND) == state.ordinal()) {
            set(before, TO, lastDay);
            return;
        }
        boolean goesOn = follows && state.registered() && kind(before).registered();
        add(who, firstDay, lastDay);
        set(before + 1, KIND, state.ordinal());
        set(before + 1, GIVEN, givenOn);
        set(before + 1, SINCE, !state.registered() ? NOBODY : goesOn ? since(before) : firstDay);
        set(before + 1, COUNTED, goesOn ? seniority(before, firstDay) : 0);
    }

    public StatusKind kind(int at) {
        return KINDS[get(at, KIND)];
    }

    /** Day of the declaration that counts, {@link Columns#OPEN} while none does. */
    public int given(int at) {
        return get(at, GIVEN);
    }

    /** First day registered without a break under that declaration, -1 while not registered. */
    public int since(int at) {
        return get(at, SINCE);
    }

    /** Days of unemployment counted until the day before one that lies in the period, suspended ones taken away; 0 while not registered. */
    public int seniority(int at, int day) {
        StatusKind state = kind(at);
        if (!state.registered()) {
            return 0;
        }
        return get(at, COUNTED) + (state == StatusKind.SUSPENDED ? 0 : day - from(at));
    }
}
