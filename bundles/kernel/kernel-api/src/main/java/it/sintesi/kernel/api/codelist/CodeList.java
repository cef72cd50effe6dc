package it.sintesi.kernel.api.codelist;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** A list as it stood when it was asked for; immutable and fast, to be kept for a request, not for ever. */
public interface CodeList {

    /** Names of the lists that the system ships. */
    String MUNICIPALITIES = "comuni", FOREIGN_STATES = "stati_esteri", CITIZENSHIPS = "cittadinanze", CONTRACTS = "tipologie_contrattuali",
            COLLECTIVE_AGREEMENTS = "ccnl", SECTORS_2007 = "ateco2007", SECTORS_2025 = "ateco2025", PERMIT_REASONS = "motivi_permesso",
            PROVINCES = "province", REGIONS = "regioni", COMMUNICATION_KINDS = "tipo_comunicazione", DELEGATE_KINDS = "tipo_delegato",
            WORKING_TIMES = "tipo_orario", SOCIAL_SECURITY = "ente_previdenziale", TRANSFORMATIONS = "trasformazioni",
            AGENCY_VARIATIONS = "variazioni_somministrazione", TRANSFERS = "trasferimenti_azienda", TERMINATION_CAUSES = "cause_cessazione",
            TRAINEE_CATEGORIES = "categorie_tirocinante", TRAINEESHIP_KINDS = "tipologie_tirocinio", PERMIT_DOCUMENTS = "documenti_permesso",
            EDUCATION = "livelli_istruzione", PLACEMENT_CATEGORIES = "categorie_l68";

    String name();

    /** The entry valid on that day, or any when the day is null. */
    Optional<CodeEntry> find(String code, LocalDate day);

    /** True when the code exists and is valid on that day (any day when null). */
    default boolean contains(String code, LocalDate day) {
        return find(code, day).isPresent();
    }

    /** Every entry, in order of code. */
    Collection<CodeEntry> entries();

    /**
     * True when the list is known to be incomplete (its official table is not freely published): an unknown code is then a
     * warning, not an error.
     */
    boolean partial();
}
