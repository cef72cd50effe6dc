package it.sintesi.exchange.people.application;

import it.sintesi.exchange.people.domain.PolicyRow;
import it.sintesi.people.format.sap.Administrative;
import it.sintesi.people.format.sap.Attachment;
import it.sintesi.people.format.sap.Experience;
import it.sintesi.people.format.sap.Identity;
import it.sintesi.people.format.sap.Language;
import it.sintesi.people.format.sap.Licence;
import it.sintesi.people.format.sap.Permit;
import it.sintesi.people.format.sap.Personal;
import it.sintesi.people.format.sap.Place;
import it.sintesi.people.format.sap.Policy;
import it.sintesi.people.format.sap.PolicyEvent;
import it.sintesi.people.format.sap.PolicyEventKind;
import it.sintesi.people.format.sap.Qualification;
import it.sintesi.people.format.sap.Reach;
import it.sintesi.people.format.sap.Sap;
import it.sintesi.people.format.sap.SapRules;
import it.sintesi.people.format.sap.Sending;
import it.sintesi.people.format.sap.Standing;
import it.sintesi.people.format.sap.Unemployment;
import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.PermitOfStay;
import it.sintesi.registry.api.Person;
import it.sintesi.registry.api.PersonFile;
import it.sintesi.registry.api.SpokenLanguage;
import it.sintesi.status.api.Seniority;
import it.sintesi.status.api.StatusKind;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Composes the professional record of a person from what the areas know; {@code sap-fields.csv} of the tests names every field of the sheet and where it comes from. */
final class SapWriter {

    /** The only condition that public examples show beside an unemployed person; the table is not public, to be confirmed. */
    private static final String CONDITION = "DS";
    private static final int NAME = 50;
    private static final int STREET = 100;
    private static final int PHONE = 15;

    private SapWriter() {
    }

    /** What a record is made of. */
    record Facts(PersonFile file, StatusKind status, boolean everWorked, Seniority seniority, Unemployment entry, List<Experience> experiences, List<PolicyRow> policies, Sending sending) {
    }

    static Sap write(Facts facts) {
        PersonFile file = facts.file();
        Person person = file.person();
        return new Sap(facts.sending(), new Personal(identity(person), permit(file.permit()), place(file.residence()), place(person.domicile()), reach(person)),
                new Administrative(standing(facts), facts.entry(), List.of(), null, null), facts.experiences(),
                person.education() == null ? List.of() : List.of(person.education()), attachment(file), facts.policies().stream().map(policy -> policy(policy, facts)).toList());
    }

    private static Identity identity(Person person) {
        return new Identity(person.fiscalCode(), cut(person.surname(), NAME), cut(person.name(), NAME), person.sex(), person.birthDate(), person.birthPlace(), person.citizenship());
    }

    private static Permit permit(PermitOfStay permit) {
        if (permit == null) {
            return null;
        }
        LocalDate validTo = permit.renewalRequested() != null ? SapRules.UNKNOWN_START : permit.expiry() == null ? SapRules.OPEN_END : permit.expiry();
        return new Permit(permit.kind(), permit.number(), permit.reason(), validTo, null);
    }

    private static Place place(Address address) {
        return address == null ? null : new Place(address.municipality(), address.postcode(), cut(address.street(), STREET), null);
    }

    private static Reach reach(Person person) {
        String phone = Optional.ofNullable(person.contacts().phone()).map(text -> cut(text.replaceAll("[^0-9+]", ""), PHONE)).filter(text -> !text.isEmpty()).orElse(null);
        boolean mobile = phone != null && phone.replaceFirst("^\\+39", "").startsWith("3");
        return new Reach(mobile ? null : phone, mobile ? phone : null, null, person.contacts().email());
    }

    private static Standing standing(Facts facts) {
        boolean registered = facts.status().registered();
        String state = registered ? facts.everWorked() ? "DI" : "IN" : facts.status() == StatusKind.NONE ? "AL" : "OC";
        return new Standing(state, registered ? CONDITION : null, null, registered ? String.valueOf(Math.min(999, facts.seniority().months())) : null, null, null, null);
    }

    private static Attachment attachment(PersonFile file) {
        List<Qualification> titles = file.studies().stream().filter(study -> study.year() != null)
                .map(study -> new Qualification(study.level(), null, cut(study.title(), STREET), null, null, null, String.valueOf(study.year()), null, null)).toList();
        List<Language> languages = file.languages().stream().filter(language -> language.level() != SpokenLanguage.Level.NATIVE)
                .map(language -> new Language(language.code(), language.level().name(), language.level().name(), language.level().name())).toList();
        List<Licence> licences = file.licences().stream().map(licence -> licence.kind().label()).filter(label -> label.length() <= 2).map(label -> new Licence(null, label, null)).toList();
        return titles.isEmpty() && languages.isEmpty() && licences.isEmpty() ? null : new Attachment(titles, List.of(), languages, List.of(), licences);
    }

    private static Policy policy(PolicyRow row, Facts facts) {
        String charge = SapRules.TAKING_IN_CHARGE.equals(row.activity()) ? null : facts.policies().stream().filter(one -> SapRules.TAKING_IN_CHARGE.equals(one.activity()))
                .map(PolicyRow::identifier).reduce((first, second) -> second).orElse(null);
        String title = row.title() == null || row.title().isBlank() ? row.activity() : row.title();
        return new Policy(row.activity(), title, row.proposedOn(), row.from(), row.to(), null, null, title, "01", row.promoter(), row.identifier(), null, charge,
                new PolicyEvent(row.event(), row.eventOn(), PolicyEventKind.of(row.event()).map(PolicyEventKind::label).orElse(null)));
    }

    private static String cut(String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }
}
