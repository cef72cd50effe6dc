package it.sintesi.console;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.registry.api.People;
import it.sintesi.registry.api.Person;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.SearchProvider;
import it.sintesi.web.api.Texts;

/** Lets the search box find people. Those of other offices are found by their complete fiscal code only, and their page shows nothing but the office. */
public record PeopleSearch(People people, PersonAccess access) implements SearchProvider {

    /** How many are looked through for those that the caller may see. */
    private static final int LOOKED_THROUGH = 100;

    @Override
    public String title() {
        return "search.people";
    }

    @Override
    public Guard guard() {
        return Guard.of(Permission.REGISTRY_READ);
    }

    @Override
    public List<Hit> search(Caller caller, String text, int limit) {
        return people.search(caller, text, new PageRequest(0, LOOKED_THROUGH)).items().stream()
                .filter(person -> access.visible(caller, person)).limit(limit).map(PeopleSearch::hit).toList();
    }

    @Override
    public Found look(Caller caller, String text, int limit, Texts texts) {
        Page<Person> found = people.search(caller, text, new PageRequest(0, LOOKED_THROUGH));
        List<Person> seen = found.items().stream().filter(person -> access.visible(caller, person)).toList();
        long others = Math.min(found.total(), LOOKED_THROUGH) - seen.size();
        String key = found.total() > LOOKED_THROUGH ? "search.people.othersleast" : "search.people.others";
        return new Found(seen.stream().limit(limit).map(PeopleSearch::hit).toList(), others > 0 ? texts.get(key, others) : null);
    }

    @Override
    public Optional<String> exact(Caller caller, String text) {
        String code = SubjectCodes.normal(text);
        // A person of another office too: the page says whose it is and offers the take-over.
        return !SubjectCodes.looksLike(code) || !people.search(caller, code, new PageRequest(0, 1)).items().stream().anyMatch(p -> p.fiscalCode().equals(code))
                && people.competentOffice(caller, code).isEmpty() ? Optional.empty() : Optional.of("/people/" + code);
    }

    private static Hit hit(Person p) {
        String name = Stream.of(p.surname(), p.name()).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return new Hit(name.isEmpty() ? p.fiscalCode() : name, p.fiscalCode(), "/people/" + p.fiscalCode());
    }
}
