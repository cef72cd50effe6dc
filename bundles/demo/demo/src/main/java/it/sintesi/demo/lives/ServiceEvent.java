package it.sintesi.demo.lives;

import java.time.LocalDate;

/**
 * Something that happens between a person and the services.
 *
 * @param kind   what
 * @param day    when
 * @param person number of the person
 * @param code   fiscal code
 * @param about  for a booking the day of the appointment, null otherwise
 */
public record ServiceEvent(Kind kind, LocalDate day, int person, String code, LocalDate about) {

    static final String HEADER = "day,kind,person,code,about";

    /** What services do with people. */
    public enum Kind {
        /** Declaration of immediate availability. */
        DID,
        /** An appointment for the first interview is made. */
        BOOKING,
        /** First interview: appointment that was kept, the interview itself. */
        INTERVIEW,
        /** Appointment that was missed without, or with, a justified reason. */
        MISSED, JUSTIFIED,
        /** Service pact signed by both. */
        PACT,
        /** Half-yearly confirmation of availability. */
        CONFIRMATION,
        /** Enrolment in the lists of L. 68/1999. */
        LAW68
    }

    String line() {
        return String.join(",", day.toString(), kind.name(), Integer.toString(person), code, about == null ? "" : about.toString());
    }
}
