package it.sintesi.communications.api;

import it.sintesi.kernel.api.Phrase;

import java.time.LocalDate;
import java.util.List;

/**
 * An employment relationship (rapporto) rebuilt from communications.
 *
 * @param id           identifier
 * @param employer     fiscal code of the present employer
 * @param employerName its name as last declared
 * @param worker       fiscal code of the worker
 * @param workerName   name as last declared
 * @param start        first day
 * @param expectedEnd  end of the term, null when open-ended
 * @param end          last day when ended by an event, null otherwise
 * @param endCause     cause of the end, null while open
 * @param contract     present kind of contract (code)
 * @param workingTime  present working time (code F, N, P, V, M)
 * @param weeklyHours  weekly hours, null for F and N
 * @param qualification professional code
 * @param collectiveAgreement code of the ccnl
 * @param workplace    municipality of the place of work (Belfiore code)
 * @param provisional  true while only an urgency form is known
 * @param lastCode     code of the last valid communication: the only one that may be corrected or built upon
 * @param history      what happened, oldest first
 * @param agencyWork   true for agency work (somministrazione): the employer is the agency
 * @param assignments  assignments at user companies, oldest first; empty unless {@code agencyWork}
 */
public record Relation(String id, String employer, String employerName, String worker, String workerName, LocalDate start, LocalDate expectedEnd,
                       LocalDate end, String endCause, String contract, String workingTime, Integer weeklyHours, String qualification,
                       String collectiveAgreement, String workplace, boolean provisional, String lastCode, List<Step> history,
                       boolean agencyWork, List<Assignment> assignments) {

    public Relation {
        history = List.copyOf(history);
        assignments = List.copyOf(assignments);
    }

    /**
     * One event of the relation.
     *
     * @param code    code of the communication
     * @param event   kind
     * @param day     day of effect
     * @param summary one line in Italian
     * @param phrases the same for pages in other languages; none for steps kept before there were any
     */
    public record Step(String code, EventKind event, LocalDate day, String summary, List<Phrase> phrases) {

        public Step {
            phrases = List.copyOf(phrases);
        }
    }

    /**
     * An assignment (missione) of an agency worker.
     *
     * @param userCompany   fiscal code of the user company, null when it is foreign
     * @param userName      its name
     * @param start         first day
     * @param expectedEnd   end of the term, null when none was told
     * @param end           last day when ended by an event, null otherwise
     * @param workplace     municipality of the place of work (Belfiore code)
     * @param qualification professional code
     */
    public record Assignment(String userCompany, String userName, LocalDate start, LocalDate expectedEnd, LocalDate end, String workplace,
                             String qualification) {
    }

    /** True when it has not ended on that day. */
    public boolean openOn(LocalDate day) {
        return !day.isBefore(start) && (end == null || !day.isAfter(end)) && (end != null || expectedEnd == null || !day.isAfter(expectedEnd));
    }
}
