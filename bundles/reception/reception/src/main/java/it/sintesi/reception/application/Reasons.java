package it.sintesi.reception.application;

import java.util.List;
import java.util.Optional;

/** Reasons that justify a missed appointment, documented by its day: {@code reception/reasons.csv}. */
public final class Reasons {

    private static final int COLUMNS = 5;

    private final List<Reason> all = Csv.rows("/reception/reasons.csv", COLUMNS).stream().map(c -> new Reason(c[0], c[1], c[2], c[3], "SI".equals(c[4]))).toList();

    /**
     * A reason.
     *
     * @param name        in Italian
     * @param english     in English
     * @param law         article
     * @param toBeChecked true while the source has not been read in the original
     */
    public record Reason(String code, String name, String english, String law, boolean toBeChecked) {
    }

    public List<Reason> all() {
        return all;
    }

    public Optional<Reason> find(String code) {
        return all.stream().filter(r -> r.code().equals(code)).findFirst();
    }
}
