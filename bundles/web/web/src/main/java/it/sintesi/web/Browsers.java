package it.sintesi.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** How people recognise a browser in the list of their sessions: name and system, nothing more of what it sends. */
final class Browsers {

    private static final Map<String, String> NAMES = new LinkedHashMap<>();
    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        // In this order: each says to be those after it as well.
        NAMES.put("Edg/", "Edge");
        NAMES.put("OPR/", "Opera");
        NAMES.put("Firefox/", "Firefox");
        NAMES.put("Chrome/", "Chrome");
        NAMES.put("Safari/", "Safari");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS", "Mac");
        SYSTEMS.put("Linux", "Linux");
    }

    private Browsers() {
    }

    /** For example {@code Firefox, Linux}; null when nothing is known. */
    static String label(String userAgent) {
        String name = find(NAMES, userAgent);
        String system = find(SYSTEMS, userAgent);
        return name == null ? system : system == null ? name : name + ", " + system;
    }

    private static String find(Map<String, String> known, String userAgent) {
        return userAgent == null ? null : known.entrySet().stream().filter(e -> userAgent.contains(e.getKey())).map(Map.Entry::getValue).findFirst().orElse(null);
    }
}
