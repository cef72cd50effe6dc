package it.sintesi.registry.web;

import it.sintesi.registry.api.Company;
import it.sintesi.registry.api.CompanyFile;
import it.sintesi.registry.api.Origin;
import it.sintesi.registry.api.Person;
import it.sintesi.registry.api.PersonFile;
import it.sintesi.web.api.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A datum of the company's file.
 *
 * @param label  key of its name
 * @param value  for people; empty when unknown
 * @param origin where it comes from, or null
 */
public record Datum(String label, String value, Origin origin) {

    /** The data of a company, in the order of the page. */
    static List<Datum> of(Company c, Names names, Texts texts) {
        return List.of(new Datum("company.name", text(c.name()), c.origins().get("name")),
                new Datum("company.kind", c.kind() == null ? "" : texts.get("company.kind." + c.kind()), c.origins().get("kind")),
                new Datum("company.legalSeat", names.address(c.legalSeat()), c.origins().get("legalSeat")),
                new Datum("company.sector", names.sector(c.sector()), c.origins().get("sector")),
                new Datum("company.agreement", names.agreement(c.collectiveAgreement()), c.origins().get("collectiveAgreement")),
                new Datum("company.phone", text(c.contacts().phone()), c.origins().get("contacts")),
                new Datum("company.email", text(c.contacts().email()), c.origins().get("contacts")),
                new Datum("company.certifiedEmail", text(c.contacts().certifiedEmail()), c.origins().get("contacts")));
    }

    /** Surname and name, or the code when neither is known. */
    static String name(Person p) {
        String name = (text(p.surname()) + " " + text(p.name())).strip();
        return name.isEmpty() ? p.fiscalCode() : name;
    }

    /** Everything that is known of a person, in the order of the page. */
    static List<Datum> of(PersonFile file, Shown shown) {
        Map<String, String> data = Raw.of(file);
        Map<String, Origin> origins = new HashMap<>(file.person().origins());
        origins.putAll(file.origins());
        return known(Raw.PERSON, data, origins, shown);
    }

    /** Everything that is known of a company, in the order of the page. */
    static List<Datum> of(CompanyFile file, Shown shown) {
        Map<String, Origin> origins = new HashMap<>(file.company().origins());
        origins.putAll(file.origins());
        return known(Raw.COMPANY, Raw.of(file), origins, shown);
    }

    private static List<Datum> known(List<String> fields, Map<String, String> data, Map<String, Origin> origins, Shown shown) {
        return fields.stream().filter(field -> !data.getOrDefault(field, "").isEmpty())
                .map(field -> new Datum("field." + field, shown.value(field, data.get(field)).replace("\n", "; "), origins.get(field))).toList();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
