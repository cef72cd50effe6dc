package it.sintesi.reception.application;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.notification.Notification;
import it.sintesi.kernel.api.notification.Notifications;
import it.sintesi.reception.domain.Booking;
import it.sintesi.reception.domain.Minutes;
import it.sintesi.registry.api.Office;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes to people, while notifications are there and they can be reached; queued in the caller's transaction. */
public final class Messenger {

    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ITALY);

    private final Neighbours others;
    private final IcsWriter ics;

    public Messenger(Neighbours others, IcsWriter ics) {
        this.others = others;
        this.ics = ics;
    }

    /** Tells the holder what became of an appointment; with the file for the calendar. */
    boolean appointment(String template, Booking b, Map<String, String> more) {
        Map<String, String> values = new HashMap<>(more);
        values.putAll(Map.of("service", b.serviceName(), "day", day(b.day()), "time", b.clock(), "office", officeName(b.office()), "where", where(b.office())));
        return send(template, b.reach(), values, "/appuntamenti/" + b.id(),
                List.of(new Notification.Attachment("appuntamento.ics", "text/calendar; charset=UTF-8", ics.write(b, where(b.office())))));
    }

    /** Sends one message; false when there is no way to reach them now. */
    boolean send(String template, Booking.Reach reach, Map<String, String> values, String path, List<Notification.Attachment> attachments) {
        Notifications mail = others.mail().stream().findFirst().orElse(null);
        if (mail == null || reach.account() == null && reach.email() == null) {
            return false;
        }
        mail.send(new Notification("reception." + template, reach.account(), reach.account() == null ? reach.email() : null, values, reach.account() == null ? null : path,
                attachments));
        return true;
    }

    /** True while messages can be sent at all. */
    boolean ready() {
        return !others.mail().isEmpty();
    }

    /** A day in Italian words. */
    static String day(LocalDate day) {
        return LONG_DAY.format(day);
    }

    /** A moment in Italian words. */
    static String moment(Instant at) {
        ZonedDateTime local = at.atZone(CertifiedClock.ZONE);
        return day(local.toLocalDate()) + " alle " + Minutes.clock(Minutes.of(local.toLocalTime()));
    }

    String officeName(String office) {
        return others.offices().byId(office).map(Office::name).orElse(office);
    }

    /** Name and address of an office in one line. */
    public String where(String office) {
        return others.offices().byId(office).map(o -> o.address() == null || o.address().street() == null ? o.name()
                : o.name() + ", " + o.address().street() + ", " + o.townName()).orElse(office);
    }
}
