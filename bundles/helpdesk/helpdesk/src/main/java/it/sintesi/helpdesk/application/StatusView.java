package it.sintesi.helpdesk.application;

import java.time.Instant;
import java.util.List;

/**
 * What the status page shows.
 *
 * @param at         when the system was last looked at; null before the first look
 * @param components parts of the system
 * @param incidents  what was out of order in the last days, newest first
 */
public record StatusView(Instant at, List<Component> components, List<Incident> incidents) {

    public StatusView {
        components = List.copyOf(components);
        incidents = List.copyOf(incidents);
    }

    /** True when everything works. */
    public boolean working() {
        return at != null && components.stream().allMatch(Component::working);
    }
}
