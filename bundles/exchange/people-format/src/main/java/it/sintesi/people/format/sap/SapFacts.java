package it.sintesi.people.format.sap;

import it.sintesi.people.format.Known;

import java.time.LocalDate;
import java.util.Optional;

/** What the rules must know beside the record. */
public interface SapFacts {

    /** Tables that codes are looked up in. */
    enum Table {
        OFFICES, MUNICIPALITIES, CITIZENSHIPS, SECTORS, PROFESSIONS, CONTRACTS, ACTIVITIES, PROMOTERS, NATIONAL_PROMOTERS, YOUTH_ACTIVITIES, DISABILITY_LISTS,
        /** Records that the national node holds. */
        RECORDS
    }

    /** Present day in Italy. */
    LocalDate today();

    /** Whether a table has a code that is valid on a day. */
    Known known(Table table, String code, LocalDate day);

    /** Whether citizens of that country need a permit of stay; false when it is not known. */
    boolean outsideEu(String citizenship);

    /** Identifier of the active record of a person, when one is known. */
    Optional<String> activeRecord(String person);
}
