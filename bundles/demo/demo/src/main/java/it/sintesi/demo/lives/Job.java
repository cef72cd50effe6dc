package it.sintesi.demo.lives;

import java.time.LocalDate;

/**
 * A job as it stands between two of its events.
 *
 * @param number     number within the life
 * @param employer   who employs
 * @param user       where an agency sends the worker, null otherwise
 * @param start      first day
 * @param term       last day of the term, null without
 * @param kind       kind of contract (code)
 * @param seasonal   seasonal work
 * @param hours      weekly hours of a part time, 0 for full time, -1 where none are agreed
 * @param occupation professional code
 * @param pay        yearly gross pay, whole euro
 * @param law68      hired as a person with disability (L. 68/1999)
 * @param trainee    category of a trainee, null for work
 */
public record Job(int number, LifeEmployer employer, LifeEmployer user, LocalDate start, LocalDate term, String kind, boolean seasonal, int hours,
                  String occupation, int pay, boolean law68, String trainee) {

    static final String OPEN = "A.01.00";
    static final String TERM = "A.02.00";
    static final String APPRENTICE = "A.03.09";
    static final String ON_CALL = "A.05.02";
    static final String TRAINEESHIP = "C.01.00";

    /** Through an agency. */
    public boolean agency() {
        return user != null;
    }

    boolean fullTime() {
        return hours == 0;
    }

    Job until(LocalDate other) {
        return new Job(number, employer, user, start, other, kind, seasonal, hours, occupation, pay, law68, trainee);
    }

    Job openEnded() {
        return new Job(number, employer, user, start, null, OPEN, false, hours, occupation, pay, law68, trainee);
    }

    Job hours(int other, int newPay) {
        return new Job(number, employer, user, start, term, kind, seasonal, other, occupation, newPay, law68, trainee);
    }
}
