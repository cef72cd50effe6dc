package it.sintesi.identity.oidc;

import java.util.LinkedHashMap;
import java.util.Map;

/** The states that were used lately: each counts once, also if a browser keeps its cookie. */
final class UsedStates {

    private static final int MOST = 10_000;

    private final Map<String, Boolean> used = new LinkedHashMap<>();

    /** True the first time. */
    synchronized boolean first(String state) {
        if (used.put(state, true) != null) {
            return false;
        }
        if (used.size() > MOST) {
            used.remove(used.keySet().iterator().next());
        }
        return true;
    }
}
