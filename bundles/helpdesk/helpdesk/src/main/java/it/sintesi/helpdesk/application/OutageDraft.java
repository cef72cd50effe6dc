package it.sintesi.helpdesk.application;

import it.sintesi.helpdesk.api.OutageService;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What the help desk writes about an outage; times in the legal time of Italy, {@code to} null while it lasts.
 */
public record OutageDraft(LocalDateTime from, LocalDateTime to, List<OutageService> services, String cause, String text, boolean excusing) {

    public OutageDraft {
        services = List.copyOf(services);
    }
}
