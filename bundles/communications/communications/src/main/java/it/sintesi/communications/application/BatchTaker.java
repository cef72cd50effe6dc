package it.sintesi.communications.application;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Takes what waits, in order, as far as it may share one commit. A message that corrects, cancels or completes another is checked
 * against what is already registered: it must not stand behind another one about the same workers in the same batch.
 */
final class BatchTaker {

    private final BlockingQueue<Pending> queue;
    private final int limit;
    private Pending left;

    BatchTaker(BlockingQueue<Pending> queue, int limit) {
        this.queue = queue;
        this.limit = limit;
    }

    /** At least one message, or an empty list when none came within the time. */
    List<Pending> take(long milliseconds) throws InterruptedException {
        Pending first = left == null ? queue.poll(milliseconds, TimeUnit.MILLISECONDS) : left;
        left = null;
        List<Pending> batch = new ArrayList<>();
        if (first == null) {
            return batch;
        }
        Set<String> touched = new HashSet<>();
        Set<String> sealed = new HashSet<>();
        boolean many = false;
        Pending next = first;
        while (next != null) {
            Prepared p = next.prepared();
            List<String> workers = p.workers();
            boolean conflicts = p.dependsOnArchive() ? many || workers.stream().anyMatch(touched::contains) : !sealed.isEmpty() && workers.stream().anyMatch(sealed::contains);
            if (!batch.isEmpty() && (conflicts || p.touchesMany() && p.dependsOnArchive())) {
                left = next;
                break;
            }
            batch.add(next);
            touched.addAll(workers);
            if (p.dependsOnArchive()) {
                sealed.addAll(workers);
            }
            many |= p.touchesMany();
            if (batch.size() >= limit || p.touchesMany() && p.dependsOnArchive()) {
                break;
            }
            next = queue.poll();
        }
        return batch;
    }

    /** Whether a message was taken out and waits for the next batch. */
    boolean holdsOne() {
        return left != null;
    }
}
