package it.sintesi.reception.application;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.reception.api.Appointment;
import it.sintesi.reception.domain.Booking;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** One appointment as iCalendar (RFC 5545): times in UTC, so that no time zone has to be described; lines of at most 75 bytes. */
public final class IcsWriter {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST = 75;

    private final CertifiedClock clock;

    public IcsWriter(CertifiedClock clock) {
        this.clock = clock;
    }

    /** The file, UTF-8; the name of who comes is not in it, since calendars are often shared. */
    public byte[] write(Booking b, String where) {
        Instant start = b.startsAt().atZone(CertifiedClock.ZONE).toInstant();
        Instant end = b.startsAt().plusMinutes(b.minutes()).atZone(CertifiedClock.ZONE).toInstant();
        boolean gone = b.state() == Appointment.State.CANCELLED || b.state() == Appointment.State.MOVED;
        StringBuilder out = new StringBuilder();
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//Provincia di Brescia//Sintesi//IT");
        line(out, "METHOD:" + (gone ? "CANCEL" : "PUBLISH"));
        line(out, "BEGIN:VEVENT");
        line(out, "UID:" + b.id() + "@sintesi.provincia.brescia.it");
        line(out, "DTSTAMP:" + STAMP.format(clock.now()));
        line(out, "SEQUENCE:" + (gone ? 1 : 0));
        line(out, "DTSTART:" + STAMP.format(start));
        line(out, "DTEND:" + STAMP.format(end));
        line(out, "SUMMARY:" + text(b.serviceName()));
        line(out, "LOCATION:" + text(where));
        line(out, "STATUS:" + (gone ? "CANCELLED" : "CONFIRMED"));
        line(out, "END:VEVENT");
        line(out, "END:VCALENDAR");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** RFC 5545, 3.3.11: backslash, semicolon, comma and line breaks are escaped. */
    private static String text(String value) {
        return value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\r\n", "\\n").replace("\n", "\\n").replace("\r", "\\n");
    }

    /** RFC 5545, 3.1: longer lines go on after a line break and a blank; no character is cut in two. */
    private static void line(StringBuilder out, String line) {
        int used = 0;
        for (int i = 0; i < line.length(); ) {
            int point = line.codePointAt(i);
            int bytes = Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (used + bytes > LONGEST) {
                out.append("\r\n ");
                used = 1;
            }
            out.appendCodePoint(point);
            used += bytes;
            i += Character.charCount(point);
        }
        out.append("\r\n");
    }
}
