package it.sintesi.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import it.sintesi.registry.api.Origin;

/**
 * One datum of the register with where it comes from.
 *
 * @param label  key of its name
 * @param value  as it is shown
 * @param origin where it comes from, or null when that is not known
 */
public record Fact(String label, Object value, Origin origin) {

    /** Collects facts; unknown values are left out. */
    static final class Facts {

        private final Map<String, Origin> origins;
        private final List<Fact> facts = new ArrayList<>();

        Facts(Map<String, Origin> origins) {
            this.origins = origins;
        }

        Facts add(String label, Object value, String component) {
            if (value != null && !value.toString().isBlank()) {
                facts.add(new Fact(label, value, origins.get(component)));
            }
            return this;
        }

        List<Fact> list() {
            return List.copyOf(facts);
        }
    }
}
