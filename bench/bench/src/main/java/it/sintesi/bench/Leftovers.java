package it.sintesi.bench;

import java.util.ArrayDeque;
import java.util.Deque;

/** What must be ended and removed also when the bench is interrupted: the last first. */
final class Leftovers {
    private static final Deque<AutoCloseable> OPEN = new ArrayDeque<>();

    private Leftovers() {
    }

    /** Sees to it that an interruption closes what is still open. */
    static void closeAtExit() {
        Runtime.getRuntime().addShutdownHook(new Thread(Leftovers::closeAll, "leftovers"));
    }

    /** Will be closed at exit. @return itself */
    static synchronized <T extends AutoCloseable> T add(T resource) {
        OPEN.push(resource);
        return resource;
    }

    /** Has been closed. */
    static synchronized void done(AutoCloseable resource) {
        OPEN.remove(resource);
    }

    private static synchronized void closeAll() {
        while (!OPEN.isEmpty()) {
            AutoCloseable resource = OPEN.pop();
            try {
                resource.close();
            } catch (Exception e) {
                System.err.println("bench: non si riesce a chiudere " + resource + ": " + e);
            }
        }
    }
}
