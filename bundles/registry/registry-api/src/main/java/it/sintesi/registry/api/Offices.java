package it.sintesi.registry.api;

import java.util.List;
import java.util.Optional;

/** The offices and their territories. No personal data: no caller is needed. Answers come from memory. */
public interface Offices {

    /** Every office with its branches, in the order of the charter. */
    List<Office> all();

    /** An office or a branch by its identifier. */
    Optional<Office> byId(String id);

    /**
     * The employment centre in whose territory a municipality lies.
     *
     * @param municipality Belfiore code (4 characters) or ISTAT code (6 digits)
     * @return empty for null and for municipalities outside the province
     */
    Optional<Office> officeOf(String municipality);
}
