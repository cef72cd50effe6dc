package it.sintesi.registry.web;

import it.sintesi.kernel.api.ServiceException;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the service of another area that may be away: the rest of the page stays. */
final class Answer {

    private static final Logger LOG = LoggerFactory.getLogger(Answer.class);

    private Answer() {
    }

    /** The answer, or empty while the service is not there. */
    static <S, R> Optional<R> of(Iterable<S> services, Function<S, R> question) {
        for (S service : services) {
            try {
                return Optional.of(question.apply(service));
            } catch (ServiceException e) {
                if (e.kind() != ServiceException.Kind.UNAVAILABLE) {
                    throw e;
                }
                LOG.info("A part of the company's page is left out: {}", e.getMessage());
            }
        }
        return Optional.empty();
    }
}
