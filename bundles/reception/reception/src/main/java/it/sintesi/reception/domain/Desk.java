package it.sintesi.reception.domain;

import java.util.List;

/**
 * A desk.
 *
 * @param services codes of the services whose tickets it calls
 * @param operator account of who sits there, or null
 */
public record Desk(String id, String office, String name, List<String> services, String operator) {

    public Desk {
        services = List.copyOf(services);
    }
}
