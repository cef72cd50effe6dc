package it.sintesi.itests.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The technical log of a server, all its files in order. */
public final class ServerLog {

    // %d{ISO8601} | %-5p | %-16t | %-32c{1} | %X{bundle.name} | message
    private static final Pattern LINE = Pattern.compile("(\\S+) \\| (\\w+) *\\| (.*?) *\\| (\\S+) *\\| (\\S*) *\\| (.*)");

    private final Path folder;

    ServerLog(Path folder) {
        this.folder = folder;
    }

    /** One line. */
    public record Line(String time, String level, String thread, String logger, String bundle, String message) {
        @Override
        public String toString() {
            return time + " " + level + " " + logger + " [" + bundle + "] " + message;
        }
    }

    /** Everything, oldest first; lines that only go on from the one before (stack traces) are left out. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Path file : files()) {
            try {
                for (String text : Files.readAllLines(file)) {
                    Matcher matcher = LINE.matcher(text);
                    if (matcher.matches()) {
                        lines.add(new Line(matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4), matcher.group(5), matcher.group(6)));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return lines;
    }

    /** Lines that came after so many. */
    public List<Line> after(int count) {
        List<Line> all = lines();
        return all.subList(Math.min(count, all.size()), all.size());
    }

    /** Warnings and errors that {@link ExpectedLog} does not know. */
    public List<Line> unexpected() {
        return lines().stream().filter(line -> List.of("WARN", "ERROR", "FATAL").contains(line.level())).filter(line -> !ExpectedLog.expects(line)).toList();
    }

    /** Whether a text stands anywhere in the log. */
    public boolean mentions(String text) {
        return files().stream().anyMatch(file -> contains(file, text));
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file).toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            // sintesi.log.10 … sintesi.log.1, then sintesi.log
            return all.filter(file -> file.getFileName().toString().startsWith("sintesi.log"))
                    .sorted((a, b) -> Integer.compare(age(b), age(a))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int age(Path file) {
        String suffix = file.getFileName().toString().substring("sintesi.log".length());
        return suffix.isEmpty() ? 0 : Integer.parseInt(suffix.substring(1));
    }
}
