package it.sintesi.registry.api;

import java.util.List;

/**
 * An office of the province, as the charter of services describes it (section 5, "Dove siamo").
 *
 * @param id             stable identifier, for example {@code cpi-breno}; the office of accounts and callers
 * @param name           name for people
 * @param kind           kind of office
 * @param address        where it is
 * @param townName       name of its town
 * @param phone          telephone, digits with a leading zero
 * @param email          e-mail
 * @param openingHours   opening hours for people; null when the office has not published them
 * @param branches       its branch offices, without territory of their own
 * @param municipalities municipalities that it serves; empty for branches
 */
public record Office(String id, String name, OfficeKind kind, Address address, String townName, String phone, String email,
                     String openingHours, List<Office> branches, List<ServedMunicipality> municipalities) {

    public Office {
        branches = List.copyOf(branches);
        municipalities = List.copyOf(municipalities);
    }

    /**
     * A municipality of the office's territory.
     *
     * @param istat    ISTAT code, 6 digits
     * @param belfiore cadastral code, as messages carry it
     * @param name     name in the ISTAT list
     */
    public record ServedMunicipality(String istat, String belfiore, String name) {
    }
}
