package it.sintesi.demo;

import it.sintesi.demo.lives.LifePerson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The people of the demonstration by fiscal code. */
public final class Directory {

    private final Map<String, LifePerson> people = new HashMap<>();

    void fill(List<LifePerson> all) {
        all.forEach(person -> people.put(person.code(), person));
    }

    /** Municipality of the domicile, Belfiore code. */
    String home(String person) {
        return people.get(person).home().code();
    }

    String name(String person) {
        return people.get(person).person().name() + " " + people.get(person).person().surname();
    }

    LifePerson person(String code) {
        return people.get(code);
    }
}
