package it.sintesi.communications.rules.checks;

import it.sintesi.communications.format.model.WorkingTime;

/** Working time and its hours. */
public final class WorkingTimes {
    private WorkingTimes() {
    }

    /** F (full) and N (not defined) tell no hours. */
    public static boolean withoutHours(WorkingTime time) {
        return "F".equals(time.code()) || "N".equals(time.code());
    }

    /** F and N without hours, any other code with hours above zero; an absent code holds. */
    public static boolean coherent(WorkingTime time) {
        return time.code() == null || (withoutHours(time) ? Texts.blank(time.weeklyHours()) : positiveHours(time));
    }

    public static boolean positiveHours(WorkingTime time) {
        Integer hours = time.hours();
        return hours != null && hours > 0;
    }
}
