package it.sintesi.registry.api;

import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The codes of one person, for areas that keep what they wrote under the code of its day: acts are never rewritten, a merge is found when it is
 * read, and a parting undoes it by itself. While the register is away every code stands for itself.
 */
public final class PersonCodes {

    /** Every code stands for itself. */
    public static final PersonCodes NONE = new PersonCodes(List.of());

    private final Function<String, List<String>> lookup;

    /** Made by Blueprint. @param registers the register while it is there */
    public PersonCodes(List<PersonMerges> registers) {
        this(code -> registers.stream().findFirst().map(register -> register.codes(code)).orElseGet(() -> List.of(code)));
    }

    private PersonCodes(Function<String, List<String>> lookup) {
        this.lookup = lookup;
    }

    /** Codes by what is known of merges. @param links former code to the one that counts; looked into at every question */
    public static PersonCodes of(Map<String, String> links) {
        return new PersonCodes(code -> {
            String counts = links.getOrDefault(code, code);
            return Stream.concat(Stream.of(counts), links.entrySet().stream().filter(link -> link.getValue().equals(counts)).map(Map.Entry::getKey).sorted()).toList();
        });
    }

    /** Every code of the person, the one that counts first. */
    public List<String> all(String code) {
        return code == null ? List.of() : lookup.apply(code);
    }

    /** What a store holds of a person under every code, in one order. */
    public <T> List<T> gather(String code, Function<String, List<T>> store, Comparator<? super T> order) {
        List<String> all = all(code);
        return all.size() == 1 ? store.apply(all.get(0)) : all.stream().map(store).flatMap(List::stream).sorted(order).toList();
    }

    /** The first that a store holds of a person, asked under the code that counts before the others. */
    public <T> Optional<T> first(String code, Function<String, Optional<T>> store) {
        return all(code).stream().map(store).flatMap(Optional::stream).findFirst();
    }

    /** Decides what concerns the caller's own person under any code like what concerns the caller's code. */
    public Authorisation guarding(Authorisation inner) {
        return new Authorisation() {
            @Override
            public Decision decide(Caller caller, Permission permission, Subject subject) {
                return inner.decide(caller, permission, own(caller, subject));
            }

            @Override
            public Decision require(Caller caller, Permission permission, Subject subject) {
                return inner.require(caller, permission, own(caller, subject));
            }
        };
    }

    private Subject own(Caller caller, Subject subject) {
        String code = subject.personCode();
        boolean another = code != null && caller.subjectCode() != null && !code.equals(caller.subjectCode());
        return another && all(code).contains(caller.subjectCode()) ? new Subject(subject.companyCode(), caller.subjectCode(), subject.office()) : subject;
    }
}
