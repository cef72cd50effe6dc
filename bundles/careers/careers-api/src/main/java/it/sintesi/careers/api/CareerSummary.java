package it.sintesi.careers.api;

import java.time.LocalDate;

/**
 * The career of a person in figures, on the day of the last sweep. Days count from the first relation to that day, both included.
 *
 * @param person       fiscal code
 * @param firstDay     first day at work; null without any relation
 * @param relations    relations
 * @param employers    different employers
 * @param workedDays   days with at least one relation
 * @param fullDays     days of full-time work: days by hours, part-time ones in proportion; relations without hours count nothing
 * @param overlapDays  days with several relations
 * @param doubleDays   days with several full-time relations
 * @param gaps         times without work after the first relation, the present one included
 * @param longestGap   days of the longest of them
 * @param stretches    times at work without a free day
 * @param reversed     relations that end before they begin, which count nothing
 * @param status       unemployment status of the day: name of a kind of status-api (NONE, EMPLOYED, UNEMPLOYED, SUSPENDED, CONSERVED, LOST)
 * @param seniority    days of unemployment of the day
 * @param registered   days registered as unemployed, suspended ones included
 * @param suspended    days of suspension
 * @param losses       times the status was lost by work
 * @param on           day of the sweep
 */
public record CareerSummary(String person, LocalDate firstDay, int relations, int employers, int workedDays, int fullDays, int overlapDays, int doubleDays, int gaps, int longestGap,
                            int stretches, int reversed, String status, int seniority, int registered, int suspended, int losses, LocalDate on) {
}
