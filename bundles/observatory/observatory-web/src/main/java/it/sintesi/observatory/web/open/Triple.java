package it.sintesi.observatory.web.open;

/**
 * A statement of the catalogue.
 *
 * @param subject  address, absolute or within this site
 * @param property compact name, for example {@code dct:title}
 * @param object   what is said
 */
record Triple(String subject, String property, Node object) {

    /** What stands at the end of a statement. */
    record Node(String value, Kind kind) {

        /** An address, a word in Italian, a plain word, a day, a class by its compact name. */
        enum Kind {
            ADDRESS, ITALIAN, PLAIN, DAY, CLASS
        }
    }
}
