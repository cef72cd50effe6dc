package it.sintesi.citizen.application;

import it.sintesi.kernel.api.codelist.CodeEntry;
import it.sintesi.kernel.api.codelist.CodeList;
import it.sintesi.kernel.api.codelist.CodeLists;
import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Origin;
import it.sintesi.registry.api.Person;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The data of a person as people read them: codes become words; what is unknown is left out. */
public final class PersonData {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ITALY);
    private static final Map<String, String> LABELS = Map.of("surname", "Cognome", "name", "Nome", "sex", "Sesso", "birthDate", "Data di nascita",
            "birthPlace", "Luogo di nascita", "citizenship", "Cittadinanza", "domicile", "Domicilio", "education", "Titolo di studio", "contacts", "Recapiti");

    private final CodeLists lists;

    public PersonData(CodeLists lists) {
        this.lists = lists;
    }

    /**
     * One datum.
     *
     * @param name   its name, as in {@link Person}
     * @param label  its name for people, in Italian
     * @param value  its value in words
     * @param origin where it comes from, or null when that is not known
     */
    public record Datum(String name, String label, String value, Origin origin) {
    }

    /** Everything that is known. */
    public List<Datum> of(Person p) {
        List<Datum> data = new ArrayList<>();
        add(data, p, "surname", p.surname());
        add(data, p, "name", p.name());
        add(data, p, "sex", p.sex());
        add(data, p, "birthDate", p.birthDate() == null ? null : DAY.format(p.birthDate()));
        add(data, p, "birthPlace", place(p.birthPlace()));
        add(data, p, "citizenship", word(CodeList.CITIZENSHIPS, p.citizenship()));
        add(data, p, "domicile", address(p.domicile()));
        add(data, p, "education", word(CodeList.EDUCATION, p.education()));
        add(data, p, "contacts", joined(", ", p.contacts().phone(), p.contacts().email(), p.contacts().certifiedEmail()));
        return data;
    }

    /** One of them by its name. */
    public Optional<Datum> datum(Person person, String name) {
        return of(person).stream().filter(d -> d.name().equals(name)).findFirst();
    }

    /** What a code of a list means; the code itself when the list does not know it, null for null. */
    public String word(String list, String code) {
        return code == null ? null : lists.get(list).find(code, null).map(CodeEntry::description).map(PersonData::soft).orElse(code);
    }

    /** The ministry's lists shout; people read small letters more easily. */
    private static String soft(String text) {
        boolean shouts = text.length() > 1 && text.equals(text.toUpperCase(Locale.ITALIAN));
        return shouts ? text.substring(0, 1) + text.substring(1).toLowerCase(Locale.ITALIAN) : text;
    }

    /** Name of a municipality or, for codes that begin with Z, of a foreign state. */
    public String place(String code) {
        return code == null ? null : word(code.startsWith("Z") ? CodeList.FOREIGN_STATES : CodeList.MUNICIPALITIES, code);
    }

    private String address(Address address) {
        return address == null ? null : joined(", ", address.street(), joined(" ", address.postcode(), place(address.municipality())));
    }

    private static String joined(String separator, String... parts) {
        String text = Stream.of(parts).filter(Objects::nonNull).filter(p -> !p.isBlank()).collect(Collectors.joining(separator));
        return text.isEmpty() ? null : text;
    }

    private static void add(List<Datum> data, Person person, String name, String value) {
        if (value != null) {
            data.add(new Datum(name, LABELS.get(name), value, person.origins().get(name)));
        }
    }
}
