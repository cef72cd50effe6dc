package it.sintesi.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The figures of one run: a table for people as they come, a JSON file for scripts at the end. */
final class Report {
    private static final DateTimeFormatter FILE = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final PrintStream out;
    private final ZonedDateTime begun;
    private final String name;
    private final Map<String, Object> figures = new LinkedHashMap<>();

    Report(String name, Clock clock, PrintStream out) throws IOException {
        this.name = name;
        this.out = out;
        this.begun = ZonedDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        String load = Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
        put("bench", name);
        put("begun", begun.toOffsetDateTime().toString());
        put("processors", Runtime.getRuntime().availableProcessors());
        put("loadAtBegin", Double.parseDouble(load));
        say("%s, %s: %d processori, carico della macchina all'inizio %s", name, begun.toLocalDateTime(), Runtime.getRuntime().availableProcessors(), load);
        if (Double.parseDouble(load) > 1) {
            say("La macchina lavora anche per altri: valgono i rapporti, non le cifre assolute.");
        }
    }

    /** Keeps a figure for the file. */
    void put(String key, Object value) {
        figures.put(key, value);
    }

    /** Prints a line. */
    void say(String format, Object... values) {
        out.printf(Locale.ITALY, format + "%n", values);
        out.flush();
    }

    /** Prints a table: first column to the left, the others to the right. */
    void table(List<String> head, List<List<String>> rows) {
        int[] widths = new int[head.size()];
        for (int column = 0; column < widths.length; column++) {
            int at = column;
            widths[column] = Math.max(head.get(at).length(), rows.stream().mapToInt(row -> row.get(at).length()).max().orElse(0));
        }
        line(head, widths);
        rows.forEach(row -> line(row, widths));
        out.flush();
    }

    private void line(List<String> cells, int... widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            line.append(String.format(column == 0 ? "%-" + widths[column] + "s" : "  %" + widths[column] + "s", cells.get(column)));
        }
        out.println(line);
    }

    /** A number for a table. */
    static String number(double value, int decimals) {
        return String.format(Locale.ITALY, "%,." + decimals + "f", value);
    }

    /** Writes {@code bench-<name>-<time>.json}. */
    void write(Path folder) throws IOException {
        Path file = Files.createDirectories(folder).resolve("bench-" + name + "-" + FILE.format(begun) + ".json");
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), figures);
        say("Scritto %s", file);
    }
}
