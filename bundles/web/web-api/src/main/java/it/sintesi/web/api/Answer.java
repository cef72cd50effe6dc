package it.sintesi.web.api;

/**
 * What one source of an area answered.
 *
 * @param area    the area's name
 * @param title   the area's name for people
 * @param texts   the area's texts; null while it is stopped
 * @param source  who was asked; null while the area is stopped
 * @param value   the answer; null unless {@code outcome} is {@link Outcome#ANSWERED}
 * @param outcome how it went
 */
public record Answer<S, T>(String area, String title, Texts texts, S source, T value, Outcome outcome) {

    /** How a question ended. */
    public enum Outcome {
        ANSWERED,
        /** The module of the area is stopped. */
        STOPPED,
        /** It failed, or did not answer in time. */
        SILENT,
        /** The caller may not see it. */
        REFUSED
    }

    public boolean answered() {
        return outcome == Outcome.ANSWERED;
    }

    /** True when it would have had something to say, but cannot now. */
    public boolean away() {
        return outcome == Outcome.STOPPED || outcome == Outcome.SILENT;
    }
}
