package it.sintesi.reception.domain;

/**
 * A service that an office gives by appointment or at its desks.
 *
 * @param code      stable name, for example {@code first-interview}
 * @param minutes   length, a multiple of five
 * @param seats     1, or how many people a group holds
 * @param kind      for whom
 * @param performer who performs it, for people
 * @param online    true when it can be booked from the portal, false when only at the desk
 * @param letter    letter of its tickets, null when the kiosk does not give any
 */
public record Service(String id, String office, String code, String name, int minutes, int seats, Kind kind, String performer, boolean online, String letter,
                      boolean active) {

    /** For whom a service is. */
    public enum Kind {
        PERSON, COMPANY
    }

    /** True when several people come at the same time. */
    public boolean group() {
        return seats > 1;
    }
}
