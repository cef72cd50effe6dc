package it.sintesi.registry.domain;

import it.sintesi.registry.api.Origin;
import it.sintesi.registry.api.Person;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** A person as texts by name of the component, and back: the form in which the history keeps data. Unknown data are left out. */
public final class PersonData {

    private PersonData() {
    }

    public static Map<String, String> of(Person p) {
        Map<String, String> data = new HashMap<>();
        Parts.put(data, "surname", p.surname());
        Parts.put(data, "name", p.name());
        Parts.put(data, "sex", p.sex());
        Parts.put(data, "birthDate", p.birthDate() == null ? null : p.birthDate().toString());
        Parts.put(data, "birthPlace", p.birthPlace());
        Parts.put(data, "citizenship", p.citizenship());
        Parts.put(data, "domicile", Texts.of(p.domicile()));
        Parts.put(data, "education", p.education());
        Parts.put(data, "contacts", Texts.of(p.contacts()));
        return data;
    }

    public static Person person(String code, Map<String, String> data, Map<String, Origin> origins) {
        String born = data.get("birthDate");
        return new Person(code, data.get("surname"), data.get("name"), data.get("sex"), born == null ? null : LocalDate.parse(born), data.get("birthPlace"),
                data.get("citizenship"), Texts.address(data.get("domicile")), data.get("education"), Texts.contacts(data.get("contacts")), origins);
    }
}
