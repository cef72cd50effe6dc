package it.sintesi.people.format.xml;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;

import java.util.List;
import java.util.function.Function;

/**
 * What came out of reading.
 *
 * @param value    the message; null when there are problems
 * @param problems everything that the schema does not admit
 */
public record Read<T>(T value, List<Rejection> problems) {

    public Read {
        problems = List.copyOf(problems);
    }

    /** The message, mapped further. */
    public <R> Read<R> map(Function<T, R> further) {
        return new Read<>(value == null ? null : further.apply(value), problems);
    }

    /**
     * The message.
     *
     * @throws ServiceException MALFORMED with every problem
     */
    public T orThrow() {
        if (value == null) {
            throw new ServiceException(ServiceException.Kind.MALFORMED, problems.get(0).message(), problems);
        }
        return value;
    }
}
