package it.sintesi.exchange.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Messages as the national node and INPS send them to us, right or with a planted mistake ({@code mistakes.txt}). */
public final class Samples {

    private Samples() {
    }

    /**
     * A mistake that can be planted.
     *
     * @param message name of the message: {@code sap} or {@code did-inps}
     * @param code    code that a clear answer names
     */
    public record Mistake(String message, String code, String from, String to) {

        /** The message with the mistake. */
        public String text() {
            String right = Samples.text(message);
            if (!right.contains(from)) {
                throw new IllegalStateException("Nothing to replace: " + from);
            }
            return right.replace(from, to);
        }
    }

    /** A right message. */
    public static String text(String name) {
        return resource(name + ".xml");
    }

    /** Every mistake. */
    public static List<Mistake> mistakes() {
        return resource("mistakes.txt").lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\\|", -1)).map(cells -> new Mistake(cells[0], cells[1], cells[2], cells[3])).toList();
    }

    private static String resource(String name) {
        try (var stream = Samples.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
