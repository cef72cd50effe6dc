package it.sintesi.console;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.web.api.WebRequest;

/** Why somebody looks at people: what they chose last, otherwise what their role mostly does. Kept in memory, one word for each account of the staff. */
public final class Purposes {

    /** Purposes; the Italian words stand in the access register, which the person can read. */
    public enum Purpose {
        DESK("accoglienza allo sportello"), INTERVIEW("colloquio"), CHECK("verifica d'ufficio"), MATCHING("incontro tra domanda e offerta"), SUPPORT("assistenza");

        private final String words;

        Purpose(String words) {
            this.words = words;
        }

        /** Italian words for the access register. */
        public String words() {
            return words;
        }
    }

    private final Map<String, Purpose> chosen = new ConcurrentHashMap<>();

    /** The purpose of a request: the one that its link names, otherwise the chosen one, otherwise that of the role. */
    Purpose of(WebRequest request) {
        Purpose named = request.param("purpose", Purpose.class);
        return named != null ? named : chosen.getOrDefault(request.caller().account(), usual(request.caller()));
    }

    void choose(Caller caller, Purpose purpose) {
        chosen.put(caller.account(), purpose);
    }

    private static Purpose usual(Caller caller) {
        if (caller.has(Role.OPERATOR)) {
            return Purpose.DESK;
        }
        return caller.has(Role.HELPDESK) ? Purpose.SUPPORT : Purpose.CHECK;
    }
}
