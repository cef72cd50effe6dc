package it.sintesi.registry.domain;

import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Contacts;
import it.sintesi.registry.api.Origin;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Lays facts over what is known, datum by datum: a fact counts unless the datum comes from a later source. A datum that is only
 * confirmed takes the later date at most once a day, so that a busy employer is not written with every message.
 */
final class Merge {

    private static final Duration CONFIRMATION = Duration.ofDays(1);

    private final Map<String, Origin> origins;
    private final Origin origin;
    private boolean changed;

    Merge(Map<String, Origin> known, Origin origin) {
        this.origins = new HashMap<>(known);
        this.origin = origin;
    }

    <T> T pick(String field, T known, T fact) {
        Origin present = origins.get(field);
        if (fact == null || present != null && present.at().isAfter(origin.at())) {
            return known;
        }
        if (fact.equals(known)) {
            if (present == null || present.at().plus(CONFIRMATION).isBefore(origin.at())) {
                take(field);
            }
            return known;
        }
        take(field);
        return fact;
    }

    Address address(String field, Address known, Address fact) {
        return pick(field, known, fact == null || fact.municipality() == null ? null : fact);
    }

    Contacts contacts(Contacts known, Contacts fact) {
        Contacts filled = new Contacts(or(fact.phone(), known.phone()), or(fact.email(), known.email()), or(fact.certifiedEmail(), known.certifiedEmail()));
        return pick("contacts", known, fact.equals(Contacts.NONE) ? null : filled);
    }

    private static String or(String fact, String known) {
        return fact == null || fact.isBlank() ? known : fact;
    }

    private void take(String field) {
        origins.put(field, origin);
        changed = true;
    }

    Map<String, Origin> origins() {
        return origins;
    }

    boolean changed() {
        return changed;
    }
}
