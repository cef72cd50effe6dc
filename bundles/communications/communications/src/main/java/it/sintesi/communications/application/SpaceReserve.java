package it.sintesi.communications.application;

import java.io.File;
import java.util.concurrent.TimeUnit;

/** Watches the free space of the data folder: below the reserve nothing is accepted, so that what was accepted can still be completed. */
public final class SpaceReserve {

    private static final long RENEW_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final File folder;
    private final long reserveBytes;
    private volatile long lookedAt;
    private volatile boolean enough = true;

    /**
     * A watch over a folder.
     *
     * @param folder       data folder
     * @param reserveBytes least free bytes; 0 = no reserve
     */
    public SpaceReserve(String folder, long reserveBytes) {
        this.folder = new File(folder);
        this.reserveBytes = reserveBytes;
        this.lookedAt = System.nanoTime() - RENEW_NANOS - 1;
    }

    /** Whether there is more than the reserve; looks at most once a second. */
    public boolean enough() {
        long now = System.nanoTime();
        if (now - lookedAt > RENEW_NANOS) {
            enough = reserveBytes == 0 || folder.getUsableSpace() >= reserveBytes;
            lookedAt = now;
        }
        return enough;
    }
}
