package it.sintesi.registry.api;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.security.Caller;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The files of people with the history of every datum. Reads and writes are authorised like those of {@link People} and leave a row in the
 * audit trail. A code that was merged into another leads to the file of the other.
 */
public interface PersonFiles {

    /**
     * The file as it is now.
     *
     * @throws it.sintesi.kernel.api.ServiceException FORBIDDEN when the caller may not read it
     */
    Optional<PersonFile> find(Caller caller, String fiscalCode);

    /** The file as it was at the end of a day, by the time at which each datum was true according to its source. */
    Optional<PersonFile> on(Caller caller, String fiscalCode, LocalDate day);

    /** Every change, the latest first; first values stand in the origins of the file. */
    List<FieldChange> history(Caller caller, String fiscalCode);

    /**
     * Writes the file as somebody entered it: every component replaces what was there, origin is the caller, now.
     *
     * @throws it.sintesi.kernel.api.ServiceException FORBIDDEN, or REJECTED with every wrong field
     */
    PutResult save(Caller caller, PersonFile file);

    /** What a person should look at although it can be stored: a code that does not agree with name, sex, date or place of birth, an expired permit. */
    List<Rejection> warnings(PersonFile file);
}
