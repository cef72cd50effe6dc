package it.sintesi.communications.rules.engine;

/**
 * The part of a message that a set of rules looks at, with what several of them need computed once: a worker, a contract, a
 * seat. It knows where it stands in the message, so the same rules serve the worker, the second worker and the agency worker.
 */
public abstract class View {
    private final Facts facts;
    private final String place;

    /**
     * @param facts what the rules know during this check
     * @param place path of the part in this message, for example {@code LavoratoreCoobbligato}
     */
    protected View(Facts facts, String place) {
        this.facts = facts;
        this.place = place;
    }

    public final Facts facts() {
        return facts;
    }

    /** Path of a field in this message; a leading slash means that the field is told from the top and not from this part. */
    public final String path(String field) {
        return absolute(place, field);
    }

    static String absolute(String place, String field) {
        if (field.startsWith("/")) {
            return field.substring(1);
        }
        return field.isEmpty() ? place : place + "." + field;
    }
}
