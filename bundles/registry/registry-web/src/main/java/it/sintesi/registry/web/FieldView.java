package it.sintesi.registry.web;

import it.sintesi.registry.api.FieldChange;
import it.sintesi.registry.api.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands beside each field of a file: where its value comes from and how often it was changed.
 *
 * @param origins origins by name of the component
 * @param changes number of changes by name of the component
 */
public record FieldView(Map<String, Origin> origins, Map<String, Integer> changes) {

    static FieldView of(List<FieldChange> history, List<Map<String, Origin>> origins) {
        Map<String, Origin> all = new HashMap<>();
        origins.forEach(all::putAll);
        Map<String, Integer> counts = new HashMap<>();
        history.forEach(change -> counts.merge(change.field(), 1, Integer::sum));
        return new FieldView(all, counts);
    }

    /** Origin of a field, or null. */
    public Origin origin(String field) {
        return origins.get(field);
    }

    /** How often a field was changed. */
    public int count(String field) {
        return changes.getOrDefault(field, 0);
    }
}
