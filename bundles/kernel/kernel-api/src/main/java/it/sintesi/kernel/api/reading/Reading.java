package it.sintesi.kernel.api.reading;

import it.sintesi.kernel.api.audit.AuditEntry;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One reading of a file, in which many services take part: what one of them has read is not read again, and the traces of all wait for
 * the end, where they are written together, each once, before anything is shown. Only for work that reads: a trace of a change belongs
 * into the transaction of the change.
 */
public final class Reading {

    private static final ThreadLocal<Reading> CURRENT = new ThreadLocal<>();

    private final Map<List<Object>, Object> known = new ConcurrentHashMap<>();
    private final Set<AuditEntry> traces = new LinkedHashSet<>();
    private boolean over;

    private Reading() {
    }

    /**
     * Does the work as one reading; within another reading it is part of that one.
     *
     * @param trail takes the traces at the end, also when the work fails; the result is handed back after that
     */
    public static <T> T during(Supplier<T> work, Consumer<List<AuditEntry>> trail) {
        if (CURRENT.get() != null) {
            return work.get();
        }
        Reading reading = new Reading();
        CURRENT.set(reading);
        try {
            return work.get();
        } finally {
            CURRENT.remove();
            trail.accept(reading.end());
        }
    }

    /** The work as part of the present reading, for another thread; the same work while nothing is read. */
    public static <T> Callable<T> shared(Callable<T> work) {
        Reading reading = CURRENT.get();
        return reading == null ? work : () -> {
            CURRENT.set(reading);
            try {
                return work.call();
            } finally {
                CURRENT.remove();
            }
        };
    }

    /**
     * The answer to a question, asked once in a reading, and every time outside of one. Two threads that ask at the same moment both ask:
     * nobody waits for another's transaction.
     *
     * @param question name of the question, unique in the system: {@code area.what}
     * @param about    all that the answer depends on; with the caller wherever the answer was authorised or filtered for one
     */
    public static <T> T once(String question, Supplier<T> answer, Object... about) {
        Reading reading = CURRENT.get();
        if (reading == null) {
            return answer.get();
        }
        List<Object> key = Arrays.asList(question, Arrays.asList(about));
        Object told = reading.known.get(key);
        if (told == null) {
            told = Objects.requireNonNull(answer.get(), question);
            reading.known.put(key, told);
        }
        // The name of a question stands for the type of its answer.
        @SuppressWarnings("unchecked")
        T same = (T) told;
        return same;
    }

    /** Keeps traces until the end of the present reading. @return false when there is none, or it is over: they must be written now */
    public static boolean keeps(List<AuditEntry> entries) {
        Reading reading = CURRENT.get();
        return reading != null && reading.keep(entries);
    }

    private synchronized boolean keep(List<AuditEntry> entries) {
        if (!over) {
            traces.addAll(entries);
        }
        return !over;
    }

    private synchronized List<AuditEntry> end() {
        over = true;
        return List.copyOf(traces);
    }
}
