package it.sintesi.helpdesk.api;

import java.time.Instant;
import java.util.List;

/**
 * A recorded outage, as anybody may know it.
 *
 * @param id          identifier
 * @param from        beginning, UTC
 * @param to          end, UTC; null while it lasts
 * @param services    services concerned
 * @param cause       cause in one line
 * @param text        what happened and what to do, plain text
 * @param excusing    whether whoever had to send on one of its days may send on the first working day after it
 * @param certificate code of the certificate in force, null while it lasts
 */
public record Outage(String id, Instant from, Instant to, List<OutageService> services, String cause, String text, boolean excusing, String certificate) {

    public Outage {
        services = List.copyOf(services);
    }

    /** True while it lasts. */
    public boolean open() {
        return to == null;
    }
}
