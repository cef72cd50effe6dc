package it.sintesi.demo;

import it.sintesi.communications.format.model.Person;
import it.sintesi.registry.api.Company;
import it.sintesi.registry.api.IntermediaryKind;
import java.util.List;

/**
 * The people and companies of the demonstration. None exists; codes and check digits are right.
 *
 * @param employers      companies, the first ones are those of the sample messages
 * @param intermediaries who may act for them
 * @param people         workers
 */
record Province(List<Employer> employers, List<Intermediary> intermediaries, List<Resident> people) {

    /** A company with its trade and, for most, the intermediary that sends for it. */
    record Employer(Company company, Trade trade, Intermediary intermediary) {
    }

    /** A consultant, an association or an agency. */
    record Intermediary(String code, String name, IntermediaryKind kind, String account) {
    }

    /** A worker with domicile and education. */
    record Resident(Person person, String municipality, String postcode, String street, String education) {
    }
}
