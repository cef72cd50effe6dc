package it.sintesi.kernel.api.codelist;

import java.time.LocalDate;
import java.util.Map;

/**
 * One code of a list.
 *
 * @param code        the code as it travels in messages
 * @param description what it means, in Italian
 * @param validFrom   first day of validity, or null when unknown
 * @param validTo     last day of validity, or null while it is open
 * @param attributes  other columns of the list, by column name
 */
public record CodeEntry(String code, String description, LocalDate validFrom, LocalDate validTo, Map<String, String> attributes) {

    public CodeEntry {
        attributes = Map.copyOf(attributes);
    }

    /** True when the code is valid on that day; a null day asks for any day. */
    public boolean validOn(LocalDate day) {
        return day == null || (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** An attribute, or the empty string. */
    public String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }
}
