package it.sintesi.pact.domain;

import java.time.LocalDate;

/**
 * A measure of the plan; its identifier is the same over versions.
 *
 * @param state    state
 * @param closedOn day of the outcome, null before
 * @param note     why it was missed or cancelled
 */
public record PlanMeasure(String id, String code, String kind, String policy, String lep, String title, String provider, LocalDate start, LocalDate end, Integer hours,
                          State state, LocalDate closedOn, String note) {

    /** Where a measure stands. */
    public enum State {
        PLANNED, STARTED, DONE, MISSED, CANCELLED
    }

    public boolean open() {
        return state == State.PLANNED || state == State.STARTED;
    }
}
