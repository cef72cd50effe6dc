package it.sintesi.observatory.application;

import it.sintesi.observatory.warehouse.Classifier;
import it.sintesi.observatory.warehouse.Warehouse;
import it.sintesi.observatory.warehouse.WarehouseFailure;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.stream.Stream;

/** The warehouse in use: which file it is, and its replacement by a new one without a question going unanswered. */
public final class Storehouse implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Storehouse.class);
    private static final String MARKER = "current";
    private static final String PREFIX = "observatory-";

    private final Settings settings;
    private final Classifier classifier;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private Warehouse current;

    public Storehouse(Settings settings, Classifier classifier) {
        this.settings = settings;
        this.classifier = classifier;
    }

    /** Works on the warehouse; it stays in use until the work is done. */
    public <T> T use(Function<Warehouse, T> work) {
        opened();
        lock.readLock().lock();
        try {
            if (current == null) {
                throw new IllegalStateException("The warehouse is closed");
            }
            return work.apply(current);
        } finally {
            lock.readLock().unlock();
        }
    }

    private void opened() {
        lock.readLock().lock();
        boolean open = current != null;
        lock.readLock().unlock();
        if (open) {
            return;
        }
        lock.writeLock().lock();
        try {
            if (current == null) {
                current = openCurrent();
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** An empty warehouse beside the one in use. */
    public Warehouse fresh() {
        return open(settings.folder().resolve(PREFIX + System.nanoTime() + ".duckdb"));
    }

    /** Puts a new warehouse in the place of the old one, whose file is removed; waits for the questions under way. */
    public void swap(Warehouse next) {
        opened();
        lock.writeLock().lock();
        try {
            mark(next.file());
            Warehouse old = current;
            current = next;
            old.close();
            remove(old.file());
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Closes and removes a warehouse that never came into use. */
    public void discard(Warehouse unused) {
        unused.close();
        remove(unused.file());
    }

    private Warehouse openCurrent() {
        try {
            Files.createDirectories(settings.folder());
            Path marker = settings.folder().resolve(MARKER);
            if (Files.exists(marker)) {
                Path file = settings.folder().resolve(Files.readString(marker).strip());
                if (Files.exists(file)) {
                    Warehouse found = tried(file);
                    if (found != null) {
                        sweep(file);
                        return found;
                    }
                }
            }
            Warehouse empty = fresh();
            mark(empty.file());
            sweep(empty.file());
            return empty;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // A file that cannot be read is no loss: everything in it is derived.
    private Warehouse tried(Path file) {
        try {
            Warehouse found = open(file);
            List<Integer> format = found.list("SELECT format FROM state", row -> row.getInt(1));
            if (format.equals(List.of(Warehouse.FORMAT))) {
                return found;
            }
            LOG.info("The warehouse has another format and begins anew");
            discard(found);
        } catch (WarehouseFailure e) {
            LOG.warn("The warehouse cannot be opened and begins anew: {}", e.getMessage());
        }
        return null;
    }

    private Warehouse open(Path file) {
        return Warehouse.open(file, settings.memory(), settings.threads(), classifier);
    }

    private void mark(Path file) {
        try {
            Path marker = settings.folder().resolve(MARKER);
            Path written = Files.writeString(settings.folder().resolve(MARKER + ".new"), file.getFileName().toString(), StandardCharsets.UTF_8);
            Files.move(written, marker, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // What an interrupted rebuild left behind.
    private void sweep(Path inUse) throws IOException {
        try (Stream<Path> files = Files.list(settings.folder())) {
            files.filter(f -> f.getFileName().toString().startsWith(PREFIX) && !f.getFileName().toString().startsWith(inUse.getFileName().toString())).forEach(Storehouse::remove);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".wal"));
        } catch (IOException e) {
            LOG.warn("A former file of the warehouse stays: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        lock.writeLock().lock();
        try {
            if (current != null) {
                current.close();
                current = null;
            }
        } finally {
            lock.writeLock().unlock();
        }
    }
}
