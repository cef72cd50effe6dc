package it.sintesi.registry.web;

import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Company;
import it.sintesi.registry.api.CompanyFile;
import it.sintesi.registry.api.Contacts;
import it.sintesi.registry.api.PermitOfStay;
import it.sintesi.registry.api.Person;
import it.sintesi.registry.api.PersonFile;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Files in the form of the history, so that past and present values are shown by the same words. */
final class Raw {

    static final List<String> PERSON = List.of("surname", "name", "sex", "birthDate", "birthPlace", "citizenship", "domicile", "residence", "contacts", "education", "studies",
            "languages", "licences", "permit", "privacy");
    static final List<String> COMPANY = List.of("name", "kind", "legalSeat", "sector", "publicBody", "collectiveAgreement", "contacts", "staff", "vatNumber", "representatives", "seats");

    private Raw() {
    }

    static Map<String, String> of(PersonFile file) {
        Person p = file.person();
        PermitOfStay s = file.permit();
        Map<String, String> data = new HashMap<>();
        data.put("surname", join(p.surname()));
        data.put("name", join(p.name()));
        data.put("sex", join(p.sex()));
        data.put("birthDate", join(p.birthDate()));
        data.put("birthPlace", join(p.birthPlace()));
        data.put("citizenship", join(p.citizenship()));
        data.put("domicile", address(p.domicile()));
        data.put("residence", address(file.residence()));
        data.put("contacts", contacts(p.contacts()));
        data.put("education", join(p.education()));
        data.put("studies", lines(file.studies().stream().map(x -> join(x.level(), x.title(), x.institute(), x.year())).toList()));
        data.put("languages", lines(file.languages().stream().map(x -> join(x.code(), x.level())).toList()));
        data.put("licences", lines(file.licences().stream().map(x -> join(x.kind().name(), x.expiry())).toList()));
        data.put("permit", s == null ? "" : join(s.kind(), s.number(), s.reason(), s.expiry(), s.renewalRequested()));
        data.put("privacy", lines(new TreeMap<>(file.privacy()).entrySet().stream().map(c -> join(c.getKey().name(), c.getValue() ? "S" : "N")).toList()));
        return data;
    }

    static Map<String, String> of(CompanyFile file) {
        Company c = file.company();
        Map<String, String> data = new HashMap<>();
        data.put("name", join(c.name()));
        data.put("kind", c.kind() == null ? "" : c.kind().name());
        data.put("legalSeat", address(c.legalSeat()));
        data.put("sector", join(c.sector()));
        data.put("publicBody", c.publicBody() == null ? "" : c.publicBody() ? "S" : "N");
        data.put("collectiveAgreement", join(c.collectiveAgreement()));
        data.put("contacts", contacts(c.contacts()));
        data.put("staff", join(file.staff()));
        data.put("vatNumber", join(file.vatNumber()));
        data.put("representatives", lines(file.representatives().stream().map(r -> join(r.name(), r.fiscalCode(), r.role(), r.since())).toList()));
        data.put("seats", lines(c.seats().stream().map(seat -> join(seat.address().municipality(), seat.address().postcode(), seat.address().street(), seat.contacts().phone(),
                seat.contacts().email(), seat.contacts().certifiedEmail())).toList()));
        return data;
    }

    private static String address(Address a) {
        return a == null ? "" : join(a.municipality(), a.postcode(), a.street());
    }

    private static String contacts(Contacts c) {
        return join(c.phone(), c.email(), c.certifiedEmail());
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }

    private static String join(Object... parts) {
        return Arrays.stream(parts).allMatch(Objects::isNull) ? "" : Arrays.stream(parts).map(part -> Objects.toString(part, "")).collect(Collectors.joining("|"));
    }
}
