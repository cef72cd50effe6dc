package it.sintesi.registry.domain;

import it.sintesi.registry.api.FieldChange;
import it.sintesi.registry.api.Origin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What changed between two states, and the state on a past day. The history holds only real changes with the value before and its origin:
 * first values need no row, since their origin stands beside them.
 */
public final class Changes {

    /**
     * State of an entry.
     *
     * @param data    texts by name of the component
     * @param origins their origins
     */
    public record State(Map<String, String> data, Map<String, Origin> origins) {
    }

    private Changes() {
    }

    /** The changes of data that were known before; origins that only became later are none, and first values neither. */
    public static List<FieldChange> between(State before, State after, String account, Instant recordedAt) {
        List<FieldChange> changes = new ArrayList<>();
        Set<String> fields = new TreeSet<>(before.data().keySet());
        fields.addAll(after.data().keySet());
        for (String field : fields) {
            String old = before.data().getOrDefault(field, "");
            String fresh = after.data().getOrDefault(field, "");
            Origin former = before.origins().get(field);
            boolean first = old.isEmpty() && former == null;
            if (!old.equals(fresh) && !first) {
                Origin origin = after.origins().getOrDefault(field, new Origin(account, recordedAt));
                boolean list = CompanyData.SEATS.equals(field);
                changes.add(new FieldChange(field, list ? without(old, fresh) : old, list ? without(fresh, old) : fresh, former, origin, account, recordedAt));
            }
        }
        return changes;
    }

    /** The state at a moment: changes that were true only later are taken back, and data that became known only later are left out. */
    public static State at(State now, List<FieldChange> latestFirst, Instant moment) {
        Map<String, String> data = new HashMap<>(now.data());
        Map<String, Origin> origins = new HashMap<>(now.origins());
        for (FieldChange change : latestFirst) {
            if (change.origin().at().isAfter(moment)) {
                String value = CompanyData.SEATS.equals(change.field()) ? restored(data.getOrDefault(change.field(), ""), change) : change.before();
                put(data, change.field(), value.isEmpty() ? null : value);
                put(origins, change.field(), change.former());
            }
        }
        data.keySet().removeIf(field -> origins.get(field) != null && origins.get(field).at().isAfter(moment));
        origins.keySet().retainAll(data.keySet());
        return new State(data, origins);
    }

    private static <V> void put(Map<String, V> map, String key, V value) {
        if (value == null) {
            map.remove(key);
        } else {
            map.put(key, value);
        }
    }

    /** Lines of one text that the other has not. */
    private static String without(String text, String other) {
        Set<String> lines = new LinkedHashSet<>(text.lines().toList());
        lines.removeAll(new LinkedHashSet<>(other.lines().toList()));
        return String.join("\n", lines);
    }

    private static String restored(String present, FieldChange change) {
        Set<String> lines = new LinkedHashSet<>(present.lines().toList());
        lines.removeAll(change.after().lines().toList());
        lines.addAll(change.before().lines().toList());
        return String.join("\n", lines);
    }
}
