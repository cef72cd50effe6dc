package it.sintesi.demo.lives;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Writes a province as files, in one pass and with the memory of a few lives: {@code messages/yyyy-mm.txt} by month of sending (one message a line: key,
 * moment, key it refers to or empty, document, separated by tabs; each person's messages in order of sending), {@code services.csv}, {@code truth.csv},
 * {@code report.md}. Lives are told on all processors and written in order of their numbers. A message that refers to another carries {@link #REFERENCE} where
 * the code of that other one belongs, because only who receives it gives the code.
 */
public final class LivesWriter {

    /** Stands for the code of the previous communication; 16 characters as a code has. */
    public static final String REFERENCE = "RIFERIMENTO00000";
    /** People told at once: about a megabyte of messages. */
    private static final int BLOCK = 20;

    private final Lives lives;
    private final Shelf shelf;
    // One open file a month: their number depends on the years, not on the people.
    private final Map<YearMonth, OutputStream> months = new TreeMap<>();

    public LivesWriter(Lives lives, Path folder) {
        this(lives, Shelf.folder(folder));
    }

    /** Writes to any shelf, for example one that keeps only digests. */
    public LivesWriter(Lives lives, Shelf shelf) {
        this.lives = lives;
        this.shelf = shelf;
    }

    /**
     * Writes everything.
     *
     * @return what was counted on the way
     * @throws IOException when the folder cannot be written
     */
    public Shape write() throws IOException {
        Shape shape = new Shape(lives.from());
        int processors = Runtime.getRuntime().availableProcessors();
        ExecutorService pool = Executors.newFixedThreadPool(processors);
        try (OutputStream truths = open("truth.csv"); OutputStream services = open("services.csv")) {
            truths.write(bytes(Truth.HEADER + "\n"));
            services.write(bytes(ServiceEvent.HEADER + "\n"));
            Queue<Future<Block>> underWay = new ArrayDeque<>();
            int next = 0;
            while (next < lives.people() || !underWay.isEmpty()) {
                while (next < lives.people() && underWay.size() < 2 * processors) {
                    int first = next;
                    int end = Math.min(lives.people(), first + BLOCK);
                    underWay.add(pool.submit(() -> new Block(lives, first, end)));
                    next = end;
                }
                Block block = made(underWay.remove());
                for (Block.Message message : block.messages()) {
                    month(message.month()).write(message.line());
                }
                truths.write(block.truths());
                services.write(block.services());
                shape.add(block.shape());
            }
        } finally {
            pool.shutdownNow();
            for (OutputStream month : months.values()) {
                month.close();
            }
        }
        try (OutputStream report = open("report.md")) {
            report.write(bytes(shape.report()));
        }
        return shape;
    }

    private static Block made(Future<Block> block) throws IOException {
        try {
            return block.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("The province is not whole").initCause(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Some lives could not be told", e.getCause());
        }
    }

    private OutputStream month(YearMonth wanted) throws IOException {
        OutputStream month = months.get(wanted);
        if (month == null) {
            month = open("messages/" + wanted + ".txt");
            months.put(wanted, month);
        }
        return month;
    }

    private OutputStream open(String file) throws IOException {
        return new BufferedOutputStream(shelf.open(file));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
