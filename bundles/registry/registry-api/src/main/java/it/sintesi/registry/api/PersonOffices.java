package it.sintesi.registry.api;

import it.sintesi.kernel.api.security.Caller;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which office is competent for a person: the one of the last accepted transfer, otherwise the one in whose territory the domicile lies
 * (charter of services, section 5). Offices alone are no personal data: no caller is needed where only they are told.
 */
public interface PersonOffices {

    /** Competent office of a person that was read already; from memory. Empty when the domicile is unknown or outside the province. */
    Optional<String> officeOf(Person person);

    /** Competent office of a person on a day; empty when it is not known. */
    Optional<String> officeOn(String fiscalCode, LocalDate day);

    /**
     * A stretch of time with one competent office.
     *
     * @param office identifier, or null while the domicile was outside the province
     * @param from   first day
     * @param to     last day, or null for the present one
     * @param reason {@code DOMICILE} or {@code TRANSFER}
     */
    record Competence(String office, LocalDate from, LocalDate to, String reason) {
    }

    /** All stretches, the earliest first; audited like a reading of the file. */
    List<Competence> history(Caller caller, String fiscalCode);
}
