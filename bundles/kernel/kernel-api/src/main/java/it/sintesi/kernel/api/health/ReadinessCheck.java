package it.sintesi.kernel.api.health;

/** Something that must be well before the system may be called ready. Register it as an OSGi service. */
public interface ReadinessCheck {

    /** Stable name, for example {@code database} or {@code communications.soap}. */
    String name();

    /** Looks now, quickly (under 1 s). */
    Result check();

    /**
     * What was found.
     *
     * @param ready  true when well
     * @param detail one line in Italian: what is wrong, or a figure; no personal data
     */
    record Result(boolean ready, String detail) {

        public static Result ready(String detail) {
            return new Result(true, detail);
        }

        public static Result notReady(String detail) {
            return new Result(false, detail);
        }
    }
}
