package it.sintesi.kernel.reference.list;

import java.time.LocalDate;

/**
 * What is known about a list as a whole.
 *
 * @param name    name of the list, see the constants of {@link it.sintesi.kernel.api.codelist.CodeList}
 * @param title   title in Italian
 * @param partial whether codes are known to be missing
 * @param source  where it comes from
 * @param licence licence of the source
 * @param updated day to which the source is up to date
 * @param note    what its user must know, in Italian, or the empty string
 */
public record ListDescriptor(String name, String title, boolean partial, String source, String licence, LocalDate updated, String note) {

    /** The same list from another source. */
    public ListDescriptor from(String newSource, LocalDate newUpdated) {
        return new ListDescriptor(name, title, partial, newSource, licence, newUpdated, note);
    }
}
