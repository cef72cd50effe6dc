package it.sintesi.observatory.warehouse;

/** To which groups codes belong; null or 0 when it is not known. */
public interface Classifier {

    /** Employment centre in whose territory a municipality lies. */
    String office(String place);

    /** Province of a municipality (its abbreviation). */
    String province(String place);

    /** Class of ATECO 2025 that a declared class has become; null when it is not known. */
    String activity2025(String activity);

    /** Italian, European Union or other, as a number of {@link Group#CITIZENSHIP}. */
    int citizenship(String citizenship);

    /** Number of {@link Group#CONTRACT} for a kind of contract, with or without a term. */
    int contract(String contract, boolean term);
}
