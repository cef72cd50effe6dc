package it.sintesi.observatory.forecast.domain;

import java.util.List;

/** A way to look ahead. */
public interface Model {

    /** Stable name; its text for people is {@code model.<id>}. */
    String id();

    /** Whether it can see such values at all. */
    boolean fits(double[] history);

    /** The months after the history. */
    List<Step> ahead(double[] history, int months);
}
