package it.sintesi.registry.web;

import it.sintesi.registry.api.Company;
import it.sintesi.registry.api.Origin;
import java.util.List;

/**
 * A datum of the company's file.
 *
 * @param label  key of its name
 * @param value  for people; empty when unknown
 * @param origin where it comes from, or null
 */
public record Datum(String label, String value, Origin origin) {

    /** The data of a company, in the order of the page. */
    static List<Datum> of(Company c, Names names) {
        return List.of(new Datum("company.name", text(c.name()), c.origins().get("name")),
                new Datum("company.kind", c.kind() == null ? "" : c.kind().label(), c.origins().get("kind")),
                new Datum("company.legalSeat", names.address(c.legalSeat()), c.origins().get("legalSeat")),
                new Datum("company.sector", names.sector(c.sector()), c.origins().get("sector")),
                new Datum("company.agreement", names.agreement(c.collectiveAgreement()), c.origins().get("collectiveAgreement")),
                new Datum("company.phone", text(c.contacts().phone()), c.origins().get("contacts")),
                new Datum("company.email", text(c.contacts().email()), c.origins().get("contacts")),
                new Datum("company.certifiedEmail", text(c.contacts().certifiedEmail()), c.origins().get("contacts")));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
