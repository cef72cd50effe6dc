package it.sintesi.reception.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Minutes of the day and of all days. */
public final class Minutes {

    /** Grain in which time is booked. */
    public static final int GRAIN = 5;
    /** Minutes of a day. */
    public static final int DAY = 24 * 60;
    private static final int HOUR = 60;

    private Minutes() {
    }

    /** Minutes since midnight as people write them, {@code 09:05}. */
    public static String clock(int minute) {
        return "%02d:%02d".formatted(minute / HOUR, minute % HOUR);
    }

    /** Minutes since midnight. */
    public static int of(LocalTime time) {
        return time.getHour() * HOUR + time.getMinute();
    }

    /** A number that grows with local time. */
    public static long moment(LocalDate day, int minute) {
        return day.toEpochDay() * DAY + minute;
    }

    /** Day and minute together. */
    public static LocalDateTime at(LocalDate day, int minute) {
        return day.atStartOfDay().plusMinutes(minute);
    }
}
