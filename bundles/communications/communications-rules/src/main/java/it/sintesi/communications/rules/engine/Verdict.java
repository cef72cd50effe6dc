package it.sintesi.communications.rules.engine;

/**
 * What a rule found.
 *
 * @param outcome whether the condition holds
 * @param value   the offending value, or null when there is none worth showing
 */
public record Verdict(Outcome outcome, Object value) {

    /** The condition holds. */
    public static final Verdict HOLDS = new Verdict(Outcome.HOLDS, null);
    /** The condition does not hold, and no value helps to say why. */
    public static final Verdict BROKEN = new Verdict(Outcome.BROKEN, null);

    /** Three answers, because some official tables are not published in full. */
    public enum Outcome {
        /** The condition holds. */
        HOLDS,
        /** The condition does not hold. */
        BROKEN,
        /** It cannot be told with the tables at hand: a warning, never a refusal. */
        DOUBTFUL
    }

    /** Broken by this value. */
    public static Verdict broken(Object value) {
        return new Verdict(Outcome.BROKEN, value);
    }

    /** Not decidable for this value. */
    public static Verdict doubtful(Object value) {
        return new Verdict(Outcome.DOUBTFUL, value);
    }
}
