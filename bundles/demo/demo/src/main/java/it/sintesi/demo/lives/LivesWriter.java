package it.sintesi.demo.lives;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a province as files, in one pass and with the memory of one life: {@code messages/yyyy-mm.txt} by month of sending (one message a line: key,
 * moment, key it refers to or empty, document, separated by tabs; each person's messages in order of sending), {@code services.csv}, {@code truth.csv},
 * {@code report.md}. A message that refers to another carries {@link #REFERENCE} where the code of that other one belongs, because only who receives it gives
 * the code.
 */
public final class LivesWriter {

    /** Stands for the code of the previous communication; 16 characters as a code has. */
    public static final String REFERENCE = "RIFERIMENTO00000";

    private final Lives lives;
    private final Shelf shelf;
    // One open file a month: their number depends on the years, not on the people.
    private final Map<YearMonth, BufferedWriter> months = new TreeMap<>();

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
        try (BufferedWriter truth = open("truth.csv"); BufferedWriter services = open("services.csv")) {
            truth.write(Truth.HEADER + "\n");
            services.write(ServiceEvent.HEADER + "\n");
            for (int i = 0; i < lives.people(); i++) {
                Life life = lives.life(i);
                shape.add(life);
                for (Telling telling : life.tellings()) {
                    message(life.person(), telling);
                }
                for (Truth one : life.truths()) {
                    truth.write(one.line() + "\n");
                }
                for (ServiceEvent one : life.services()) {
                    services.write(one.line() + "\n");
                }
            }
        } finally {
            for (BufferedWriter month : months.values()) {
                month.close();
            }
        }
        try (BufferedWriter report = open("report.md")) {
            report.write(shape.report());
        }
        return shape;
    }

    private void message(LifePerson person, Telling telling) throws IOException {
        YearMonth wanted = YearMonth.from(telling.sentAt());
        BufferedWriter month = months.get(wanted);
        if (month == null) {
            month = open("messages/" + wanted + ".txt");
            months.put(wanted, month);
        }
        String refersTo = telling.refersTo();
        month.write(telling.key() + "\t" + telling.sentAt() + "\t" + (refersTo == null ? "" : refersTo) + "\t"
                + Messages.document(person, telling, refersTo == null ? null : REFERENCE) + "\n");
    }

    private BufferedWriter open(String file) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(shelf.open(file), StandardCharsets.UTF_8));
    }
}
