package it.sintesi.kernel.api.security;

import java.time.LocalDate;
import java.util.Optional;

/** Knows who may act for whom. The register implements it; the authorisation asks it. */
public interface MandateDirectory {

    /**
     * The mandate that lets an intermediary act for a company on a day.
     *
     * @return identifier of the mandate, or empty
     */
    Optional<String> mandate(String intermediaryCode, String companyCode, LocalDate day);
}
