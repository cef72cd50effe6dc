package it.sintesi.people.format.did;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What an outcome code of the national service means ({@code did-outcomes.csv}, from the public code of others).
 *
 * @param code 4 characters as they came
 * @param kind what it means for the message
 * @param text plain Italian
 */
public record DidOutcome(String code, Kind kind, String text) {

    private static final List<DidOutcome> KNOWN = load();

    /** What an outcome means for the message. */
    public enum Kind {
        DONE, REFUSED,
        /** The node could not do it now: the same message may be sent again later. */
        WAIT
    }

    /** The meaning of a code; unknown codes are kept as they are and count as refusals. */
    public static DidOutcome of(String code) {
        return KNOWN.stream().filter(outcome -> outcome.code.equals(code)).findFirst().orElseGet(() -> new DidOutcome(code, Kind.REFUSED, "Esito non previsto"));
    }

    /** Code and text. */
    public String words() {
        return code + " " + text;
    }

    /** Every known code. */
    public static List<DidOutcome> known() {
        return KNOWN;
    }

    private static List<DidOutcome> load() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(DidOutcome.class.getResourceAsStream("did-outcomes.csv"), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(";")).map(cells -> new DidOutcome(cells[0], Kind.valueOf(cells[1]), cells[2])).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
