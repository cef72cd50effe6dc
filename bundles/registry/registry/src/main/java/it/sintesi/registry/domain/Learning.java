package it.sintesi.registry.domain;

import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Company;
import it.sintesi.registry.api.Origin;
import it.sintesi.registry.api.Person;
import it.sintesi.registry.api.Seat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the register becomes when a message tells something; empty when nothing changes. */
public final class Learning {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Z0-9]+");

    private Learning() {
    }

    /** A company after a message; {@code known} null when it is new. */
    public static Optional<Company> company(Company known, Company facts, Origin origin) {
        Company base = known == null ? new Company(facts.fiscalCode(), null, null, null, null, null, null, null, List.of(), Map.of()) : known;
        Merge merge = new Merge(base.origins(), origin);
        String name = merge.pick("name", base.name(), facts.name());
        var kind = merge.pick("kind", base.kind(), facts.kind());
        Address legalSeat = merge.address("legalSeat", base.legalSeat(), facts.legalSeat());
        String sector = merge.pick("sector", base.sector(), facts.sector());
        Boolean publicBody = merge.pick("publicBody", base.publicBody(), facts.publicBody());
        var contacts = merge.contacts(base.contacts(), facts.contacts());
        String agreement = merge.pick("collectiveAgreement", base.collectiveAgreement(), facts.collectiveAgreement());
        List<Seat> seats = facts.seats().isEmpty() ? base.seats() : merge.pick("seats", base.seats(), union(base.seats(), facts.seats()));
        return known != null && !merge.changed() ? Optional.empty() : Optional.of(
                new Company(base.fiscalCode(), name, kind, legalSeat, sector, publicBody, contacts, agreement, seats, merge.origins()));
    }

    /** A person after a message; {@code known} null when new. */
    public static Optional<Person> person(Person known, Person facts, Origin origin) {
        Person base = known == null ? new Person(facts.fiscalCode(), null, null, null, null, null, null, null, null, null, Map.of()) : known;
        Merge merge = new Merge(base.origins(), origin);
        Person learnt = new Person(base.fiscalCode(), merge.pick("surname", base.surname(), facts.surname()), merge.pick("name", base.name(), facts.name()),
                merge.pick("sex", base.sex(), facts.sex()), merge.pick("birthDate", base.birthDate(), facts.birthDate()),
                merge.pick("birthPlace", base.birthPlace(), facts.birthPlace()), merge.pick("citizenship", base.citizenship(), facts.citizenship()),
                merge.address("domicile", base.domicile(), facts.domicile()), merge.pick("education", base.education(), facts.education()),
                merge.contacts(base.contacts(), facts.contacts()), merge.origins());
        return known != null && !merge.changed() ? Optional.empty() : Optional.of(learnt);
    }

    private static List<Seat> union(List<Seat> known, List<Seat> facts) {
        Map<String, Seat> seats = new LinkedHashMap<>();
        known.forEach(seat -> seats.put(key(seat.address()), seat));
        facts.stream().filter(seat -> seat.address() != null && seat.address().municipality() != null).forEach(seat -> seats.put(key(seat.address()), seat));
        return List.copyOf(seats.values());
    }

    private static String key(Address address) {
        String street = address.street() == null ? "" : address.street();
        return address.municipality() + " " + BETWEEN_WORDS.matcher(street.toUpperCase(Locale.ITALIAN)).replaceAll(" ").strip();
    }
}
