package it.sintesi.communications.endpoints.soap;

import it.sintesi.communications.format.FormatError;
import it.sintesi.communications.format.anomaly.Anomaly;
import it.sintesi.kernel.api.Rejection;

import java.util.Locale;
import java.util.Set;

/**
 * From our reasons to the anomalies of the national transport. Only three of its codes are publicly evidenced (sheet comunicazioni-trasporto, §3);
 * our own code, which says exactly which rule it is, goes in front of the description and in the technical text.
 */
final class NationalCodes {
    /** Anything else, and every schema error. */
    static final String GENERIC = FormatError.NATIONAL_CODE;
    /** The professional qualification is not in its classification. */
    static final String QUALIFICATION = "0001";
    /** A code is not in its classification. */
    static final String CODE_LIST = "0083";

    /** Rules that look a code up in its table, by number: the same in all forms where they exist. */
    private static final Set<String> LOOKUPS = Set.of("UL-025", "UL-028", "UL-030", "UL-037", "UL-056", "UL-057", "UL-061", "UL-064", "UL-065",
            "UL-083", "UL-098", "UL-103", "UL-113", "UL-121");

    private NationalCodes() {
    }

    static Anomaly anomaly(Rejection rejection) {
        String law = rejection.law().isEmpty() ? "" : " (" + rejection.law() + ")";
        String description = "[" + rejection.code() + "] " + rejection.message() + law + (rejection.mend().isEmpty() ? "" : " Rimedio: " + rejection.mend());
        return new Anomaly(code(rejection), description, rejection.field().isEmpty() ? null : rejection.field(), rejection.code());
    }

    private static String code(Rejection rejection) {
        if (rejection.code().equals("UL-102") || rejection.code().startsWith("US-") && rejection.field().toLowerCase(Locale.ROOT).endsWith("qualificaprofessionale")) {
            return QUALIFICATION;
        }
        return LOOKUPS.contains(rejection.code()) ? CODE_LIST : GENERIC;
    }
}
