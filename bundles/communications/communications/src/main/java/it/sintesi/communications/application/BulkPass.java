package it.sintesi.communications.application;

import it.sintesi.communications.api.BulkUploads.Item;
import it.sintesi.communications.api.Channel;
import it.sintesi.communications.api.IntakeOutcome;
import it.sintesi.communications.api.Submission;
import it.sintesi.communications.application.bulk.BulkFile;
import it.sintesi.communications.persistence.UploadStore;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.function.Predicate;

/**
 * One pass through a file: messages are read and checked by several threads, but enter the queue in the order of the file, so that an
 * end never overtakes its start. Results are kept in portions.
 */
final class BulkPass {

    private static final int WINDOW = 200;
    private static final int IN_FLIGHT = 2_000;
    private static final int PORTION = 500;
    private static final int ATTEMPTS = 30;
    private static final long PAUSE_MILLISECONDS = 1_000;

    private final String id;
    private final UploadStore.Work work;
    private final IntakeService intake;
    private final ExecutorService readers;
    private final Predicate<List<Item>> keep;
    private final Deque<Reading> reading = new ArrayDeque<>();
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final List<Item> results = new ArrayList<>();
    private boolean running = true;

    /** Keeps results by calling {@code keep}, which answers whether the upload still runs. */
    BulkPass(String id, UploadStore.Work work, IntakeService intake, ExecutorService readers, Predicate<List<Item>> keep) {
        this.id = id;
        this.work = work;
        this.intake = intake;
        this.readers = readers;
        this.keep = keep;
    }

    /** A message that is being read. */
    private record Reading(int number, String entry, Submission submission, CompletableFuture<Prepared> prepared) {
    }

    /** A message that waits for its answer. */
    private record Waiting(int number, String entry, Submission submission, CompletableFuture<IntakeOutcome> answer) {
    }

    /** Goes through the file, leaving out what has a result already; false when the upload was cancelled meanwhile. */
    boolean run(BulkFile file, Set<Integer> finished) throws InterruptedException {
        file.forEach((number, entry, document) -> {
            if (!running || finished.contains(number)) {
                return;
            }
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            Submission submission = new Submission(Channel.BULK, null, null, document);
            reading.add(new Reading(number, entry, submission, CompletableFuture.supplyAsync(() -> intake.prepare(work.caller(), submission), readers)));
            if (reading.size() >= WINDOW) {
                enter(reading.poll());
            }
        });
        while (running && !reading.isEmpty()) {
            enter(reading.poll());
        }
        while (!waiting.isEmpty()) {
            collect(waiting.poll());
        }
        flush();
        return running;
    }

    private void enter(Reading next) throws InterruptedException {
        while (waiting.size() >= IN_FLIGHT || !waiting.isEmpty() && waiting.peek().answer().isDone()) {
            collect(waiting.poll());
        }
        CompletableFuture<IntakeOutcome> answer;
        try {
            Prepared prepared = next.prepared().join();
            answer = work.checkOnly() ? CompletableFuture.completedFuture(new IntakeOutcome(null, prepared.rejections(), false)) : intake.accept(prepared);
        } catch (CompletionException e) {
            answer = CompletableFuture.failedFuture(e.getCause());
        } catch (ServiceException e) {
            answer = CompletableFuture.failedFuture(e);
        }
        waiting.add(new Waiting(next.number(), next.entry(), next.submission(), answer));
    }

    private void collect(Waiting done) throws InterruptedException {
        Item item;
        try {
            item = item(done, done.answer().join());
        } catch (CompletionException e) {
            item = failed(done, e.getCause());
        }
        results.add(item);
        if (results.size() >= PORTION) {
            flush();
        }
    }

    private static Item item(Waiting done, IntakeOutcome outcome) {
        return new Item(done.number(), done.entry(), outcome.receipt() == null ? null : outcome.receipt().code(), outcome.rejections());
    }

    // A busy or restarting database is waited for; anything else is the message's result.
    private Item failed(Waiting done, Throwable failure) throws InterruptedException {
        Throwable last = failure;
        for (int attempt = 0; attempt < ATTEMPTS && last instanceof ServiceException s && s.kind() == ServiceException.Kind.UNAVAILABLE; attempt++) {
            Thread.sleep(PAUSE_MILLISECONDS);
            try {
                return item(done, work.checkOnly() ? intake.check(work.caller(), done.submission()) : intake.submit(work.caller(), done.submission()));
            } catch (ServiceException e) {
                last = e;
            }
        }
        if (last instanceof ServiceException s && s.kind() != ServiceException.Kind.UNAVAILABLE) {
            List<Rejection> reasons = s.rejections().isEmpty() ? List.of(Rejection.error("CO-" + s.kind().status(), "", s.getMessage(), "")) : s.rejections();
            return new Item(done.number(), done.entry(), null, reasons);
        }
        throw new IllegalStateException("Upload " + id + ", message " + done.number() + " cannot be handled", last);
    }

    private void flush() {
        if (!results.isEmpty()) {
            running = keep.test(List.copyOf(results));
            results.clear();
        }
    }
}
