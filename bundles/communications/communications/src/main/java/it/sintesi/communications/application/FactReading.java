package it.sintesi.communications.application;

import it.sintesi.communications.api.CommunicationFacts;
import it.sintesi.communications.domain.FactDrafts;
import it.sintesi.communications.format.FormReader;
import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.persistence.FactStore;
import it.sintesi.communications.persistence.Json;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Facts from the archive: one thread reads portions, the others read the messages in them; portions are handed over in order. */
public final class FactReading implements CommunicationFacts {

    private final KernelServices kernel;
    private final FactStore store = new FactStore();

    public FactReading(KernelServices kernel) {
        this.kernel = kernel;
    }

    /** Asks the database. */
    private interface Query<T> {
        T ask(Connection connection) throws SQLException;
    }

    @Override
    public long last() {
        return with(store::last);
    }

    @Override
    public void facts(long after, long upTo, Consumer<List<Fact>> sink) {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService readers = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "sintesi-communications-facts");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Deque<Future<List<Fact>>> ahead = new ArrayDeque<>();
            for (long from = after; from < upTo;) {
                long begin = from;
                long end = with(connection -> store.portionEnd(connection, begin, upTo));
                List<FactStore.Raw> raw = with(connection -> store.between(connection, begin, end));
                ahead.add(readers.submit(() -> read(raw)));
                if (ahead.size() > threads + 1) {
                    deliver(ahead.remove(), sink);
                }
                from = end;
            }
            while (!ahead.isEmpty()) {
                deliver(ahead.remove(), sink);
            }
        } finally {
            readers.shutdownNow();
        }
    }

    private static void deliver(Future<List<Fact>> portion, Consumer<List<Fact>> sink) {
        try {
            List<Fact> facts = portion.get();
            if (!facts.isEmpty()) {
                sink.accept(facts);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while reading communications");
        } catch (ExecutionException e) {
            throw new IllegalStateException("A communication cannot be read", e.getCause());
        }
    }

    @Override
    public void relations(Consumer<List<Standing>> sink) {
        String last = "";
        while (true) {
            String after = last;
            List<Standing> portion = with(connection -> store.relationsAfter(connection, after));
            if (portion.isEmpty()) {
                return;
            }
            sink.accept(portion);
            last = portion.get(portion.size() - 1).relation();
        }
    }

    @Override
    public Set<String> touched(long after, long upTo) {
        return with(connection -> store.touched(connection, after, upTo));
    }

    @Override
    public List<Fact> factsOf(Collection<String> relations) {
        return read(with(connection -> store.of(connection, relations)));
    }

    @Override
    public List<Standing> relationsOf(Collection<String> relations) {
        return with(connection -> store.relationsOf(connection, relations));
    }

    @Override
    public List<DayCount> counts() {
        return with(store::counts);
    }

    private static List<Fact> read(List<FactStore.Raw> raw) {
        return raw.stream().map(FactReading::fact).toList();
    }

    private static Fact fact(FactStore.Raw raw) {
        Form form = FormReader.read(raw.message().unpack()).form();
        List<String> workers = form.workerCodes();
        // Only forms of many workers need the step to know whose it is.
        String worker = workers.size() == 1 ? workers.get(0) : workers.isEmpty() ? raw.worker() : Json.content(raw.content()).worker();
        return FactDrafts.of(new FactDrafts.Frame(raw.relation(), raw.seq(), raw.code(), raw.event(), raw.day(), raw.certifiedAt(), raw.daysLate()), form, worker);
    }

    private <T> T with(Query<T> query) {
        Callable<T> work = () -> {
            try (Connection connection = kernel.dataSource().getConnection()) {
                return query.ask(connection);
            }
        };
        return kernel.transactions().required(work);
    }
}
