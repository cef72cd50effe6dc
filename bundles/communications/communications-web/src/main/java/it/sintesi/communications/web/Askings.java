package it.sintesi.communications.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import it.sintesi.kernel.api.ServiceException;

/** Counts the public questions of each network address, so that codes cannot be tried one after the other. */
final class Askings {

    private static final int PER_MINUTE = 30;
    private static final int ADDRESSES = 10_000;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private record Count(Instant since, int questions) {
    }

    private final Map<String, Count> counts = new ConcurrentHashMap<>();

    /**
     * Takes note of a question.
     *
     * @throws ServiceException TOO_MANY with the seconds to wait
     */
    void ask(String address, Instant now) {
        if (counts.size() > ADDRESSES) {
            counts.values().removeIf(count -> over(count, now));
        }
        Count count = counts.merge(address == null ? "" : address, new Count(now, 1), (old, one) -> over(old, now) ? one : new Count(old.since(), old.questions() + 1));
        if (count.questions() > PER_MINUTE) {
            int wait = (int) Math.max(1, Duration.between(now, count.since().plus(WINDOW)).toSeconds());
            throw new ServiceException(ServiceException.Kind.TOO_MANY, "Troppe domande dallo stesso indirizzo: riprovate tra " + wait + " secondi.", List.of(), wait).said("CO-ASKINGS", wait);
        }
    }

    private static boolean over(Count count, Instant now) {
        return !now.isBefore(count.since().plus(WINDOW));
    }
}
