package it.sintesi.registry.api;

import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Caller;
import java.util.List;
import java.util.Optional;

/** The people of the register. Every read and write is authorised and leaves a row in the audit trail, one for each person shown. */
public interface People {

    /**
     * A person by fiscal code.
     *
     * @throws it.sintesi.kernel.api.ServiceException FORBIDDEN when the caller may not read it, also because the domicile makes another office competent
     */
    Optional<Person> find(Caller caller, String fiscalCode);

    /**
     * Identifier of the office that is competent for a known person by its domicile, and nothing else of the person: for staff who must ask for a
     * take-over.
     *
     * @return empty for unknown persons and for those who live outside the province
     */
    default Optional<String> competentOffice(Caller caller, String fiscalCode) {
        return Optional.empty();
    }

    /**
     * People whose surname and name contain the text or whose fiscal code begins with it, by surname and name; a null or blank text asks for all.
     * Persons of another office are counted but not shown.
     *
     * @throws it.sintesi.kernel.api.ServiceException FORBIDDEN when the caller may not read the whole register
     */
    Page<Person> search(Caller caller, String text, PageRequest page);

    /**
     * Writes a person as somebody entered it: every component replaces what was there, origin is the caller, now.
     *
     * @throws it.sintesi.kernel.api.ServiceException FORBIDDEN, or REJECTED with every wrong field
     */
    PutResult save(Caller caller, Person person);

    /** Fills and refreshes the register with what a message told; same terms as {@link Companies#learn}. */
    PutResult learn(Caller caller, Person facts, Origin origin);

    /**
     * What one message told of a person.
     *
     * @param facts  the person, as far as the message tells
     * @param origin the message
     */
    record Lesson(Person facts, Origin origin) {
    }

    /** Learns from many messages, in their order, with the same result as from one after the other; results in the same order. */
    default List<PutResult> learnAll(Caller caller, List<Lesson> lessons) {
        return lessons.stream().map(lesson -> learn(caller, lesson.facts(), lesson.origin())).toList();
    }
}
