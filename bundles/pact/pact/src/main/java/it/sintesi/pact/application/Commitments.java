package it.sintesi.pact.application;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What both sides promise (charter §1.4 and §1.5) and the privacy notice, from {@code commitments.csv}. */
public final class Commitments {

    private static final String FILE = "commitments.csv";
    private static final int COLUMNS = 5;

    /** All of them, in their order. */
    public static final List<Commitment> ALL = read();

    private Commitments() {
    }

    /** A sentence of a side: OFFICE, PERSON or NOTICE. */
    public record Commitment(String side, int number, String italian, String english, String source) {

        /** The sentence in a language. */
        public String in(boolean inItalian) {
            return inItalian ? italian : english;
        }
    }

    /** The sentences of a side. */
    public static List<Commitment> of(String side) {
        return ALL.stream().filter(c -> c.side().equals(side)).toList();
    }

    private static List<Commitment> read() {
        try (InputStream in = Commitments.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("No file " + FILE);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().skip(1).map(Commitments::commitment).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    private static Commitment commitment(String line) {
        String[] c = line.split(";", -1);
        if (c.length != COLUMNS) {
            throw new IllegalStateException("A line of " + FILE + " has " + c.length + " columns instead of " + COLUMNS);
        }
        return new Commitment(c[0], Integer.parseInt(c[1]), c[2], c[3], c[4]);
    }
}
