package it.sintesi.demo.lives;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Puts any number of messages into the order of their times with little memory: sorted runs on the disk, then merged. Two messages of the same second keep
 * the order of their people, and of their telling.
 */
final class Spool implements AutoCloseable {

    /** A message: when (seconds from 1970, local), whose, which of that person's tellings. */
    record Entry(long second, int person, int telling) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            int byTime = Long.compare(second, other.second);
            int byPerson = byTime != 0 ? byTime : Integer.compare(person, other.person);
            return byPerson != 0 ? byPerson : Integer.compare(telling, other.telling);
        }
    }

    /** What to do with each message; it may fail with what writing fails with. */
    interface Sink {
        void accept(Entry entry) throws IOException;
    }

    private final Path folder;
    private final Entry[] buffer;
    private final List<Path> runs = new ArrayList<>();
    private int filled;

    /** @param size how many messages are held in memory at most */
    Spool(Path folder, int size) {
        this.folder = folder;
        this.buffer = new Entry[size];
    }

    void add(Entry entry) throws IOException {
        if (filled == buffer.length) {
            write();
        }
        buffer[filled++] = entry;
    }

    private void write() throws IOException {
        Arrays.sort(buffer, 0, filled);
        Path run = Files.createTempFile(folder, "spool", ".run");
        runs.add(run);
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run), 1 << 16))) {
            for (int i = 0; i < filled; i++) {
                out.writeLong(buffer[i].second());
                out.writeInt(buffer[i].person());
                out.writeInt(buffer[i].telling());
            }
        }
        filled = 0;
    }

    /** Gives every message back, oldest first. */
    void drain(Sink sink) throws IOException {
        write();
        PriorityQueue<Run> heads = new PriorityQueue<>((a, b) -> a.head.compareTo(b.head));
        try {
            for (Path run : runs) {
                Run opened = new Run(run);
                if (opened.advance()) {
                    heads.add(opened);
                } else {
                    opened.close();
                }
            }
            while (!heads.isEmpty()) {
                Run first = heads.poll();
                sink.accept(first.head);
                if (first.advance()) {
                    heads.add(first);
                } else {
                    first.close();
                }
            }
        } finally {
            for (Run left : heads) {
                left.close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (Path run : runs) {
            Files.deleteIfExists(run);
        }
    }

    private static final class Run implements AutoCloseable {
        private final DataInputStream in;
        private Entry head;

        Run(Path file) throws IOException {
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
        }

        boolean advance() throws IOException {
            try {
                head = new Entry(in.readLong(), in.readInt(), in.readInt());
                return true;
            } catch (EOFException end) {
                return false;
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
