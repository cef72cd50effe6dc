package it.sintesi.registry.api;

import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Caller;
import java.util.List;
import java.util.Optional;

/** The companies of the register. Every read and write is authorised and leaves a row in the audit trail. */
public interface Companies {

    /**
     * A company by its fiscal code.
     *
     * @throws it.sintesi.kernel.api.ServiceException FORBIDDEN when the caller may not read it
     */
    Optional<Company> find(Caller caller, String fiscalCode);

    /**
     * Companies whose name contains the text or whose fiscal code begins with it, by name; a null or blank text asks for all.
     *
     * @throws it.sintesi.kernel.api.ServiceException FORBIDDEN when the caller may not read the whole register
     */
    Page<Company> search(Caller caller, String text, PageRequest page);

    /**
     * Writes a company as a person entered it: every component replaces what was there, origin is the caller, now.
     *
     * @throws it.sintesi.kernel.api.ServiceException FORBIDDEN, or REJECTED with every wrong field
     */
    PutResult save(Caller caller, Company company);

    /**
     * Fills and refreshes the register with what a message told, in the caller's transaction. Null components change nothing; a datum
     * replaces another only when its source is not older, and never one that a person entered later than {@code origin.at()}.
     * A company that is not yet known is created. Wrong codes are the message's affair: nothing is checked here but the fiscal code.
     */
    PutResult learn(Caller caller, Company facts, Origin origin);

    /**
     * What one message told of a company.
     *
     * @param facts  the company, as far as the message tells
     * @param origin the message
     */
    record Lesson(Company facts, Origin origin) {
    }

    /** Learns from many messages, in their order, with the same result as from one after the other; results in the same order. */
    default List<PutResult> learnAll(Caller caller, List<Lesson> lessons) {
        return lessons.stream().map(lesson -> learn(caller, lesson.facts(), lesson.origin())).toList();
    }
}
