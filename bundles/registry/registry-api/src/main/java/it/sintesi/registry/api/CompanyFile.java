package it.sintesi.registry.api;

import java.util.List;
import java.util.Map;

/**
 * Everything the register knows of a company.
 *
 * @param company         the data that communications tell too, with their origins
 * @param staff           number of people employed, as the company told it, or null
 * @param vatNumber       VAT number, 11 digits, or null
 * @param representatives who represents it
 * @param origins         where staff, vatNumber and representatives come from, by name of the component
 */
public record CompanyFile(Company company, Integer staff, String vatNumber, List<Representative> representatives, Map<String, Origin> origins) {

    public CompanyFile {
        representatives = representatives == null ? List.of() : List.copyOf(representatives);
        origins = origins == null ? Map.of() : Map.copyOf(origins);
    }

    /** A file of which only the company is known. */
    public static CompanyFile of(Company company) {
        return new CompanyFile(company, null, null, null, null);
    }
}
