package it.sintesi.demo.lives;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LivesWriterTest {

    private static final LocalDate TO = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    @Test
    void theSameSeedWritesTheSameBytesAndAnotherSeedOthers() throws IOException {
        Map<String, String> first = province("first", 17_017);
        assertThat(province("again", 17_017)).isEqualTo(first);
        assertThat(province("other", 17_018)).isNotEqualTo(first);
        assertThat(first.keySet()).contains("report.md", "services.csv", "truth.csv", "messages/2026-03.txt");
    }

    /** What the large sizes are compared by: the digest of a run that keeps nothing is that of the files of another. */
    @Test
    void aRunThatKeepsNothingHasTheDigestOfTheFiles() throws IOException {
        Digests nothing = new Digests();
        Digests files = new Digests(Shelf.folder(folder.resolve("kept")));
        Digests other = new Digests();
        new LivesWriter(new Lives(17_017, 80, TO.minusYears(2), TO), nothing).write();
        new LivesWriter(new Lives(17_017, 80, TO.minusYears(2), TO), files).write();
        new LivesWriter(new Lives(17_018, 80, TO.minusYears(2), TO), other).write();
        String digest = nothing.all();
        assertThat(digest).hasSize(64).isEqualTo(files.all()).isNotEqualTo(other.all());
        assertThat(folder.resolve("kept/messages/2026-03.txt")).isNotEmptyFile();
    }

    private Map<String, String> province(String name, long seed) throws IOException {
        Path target = folder.resolve(name);
        new LivesWriter(new Lives(seed, 120, TO.minusYears(2), TO), target).write();
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(target)) {
            all.filter(Files::isRegularFile).forEach(file -> files.put(target.relativize(file).toString(), text(file)));
        }
        return files;
    }

    @Test
    void eachMonthHoldsTheMessagesSentInItAndThoseOfAPersonInTheirOrder() throws IOException {
        Map<String, String> files = province("order", 17_017);
        int all = 0;
        for (Map.Entry<String, String> month : files.entrySet()) {
            if (!month.getKey().startsWith("messages/")) {
                continue;
            }
            String[] before = {"", ""};
            for (String line : month.getValue().lines().toList()) {
                String[] parts = line.split("\t");
                assertThat(parts).hasSize(4);
                assertThat(parts[1]).as(line).startsWith(month.getKey().substring(9, 16));
                String person = parts[0].substring(0, 8);
                assertThat(person).isGreaterThanOrEqualTo(before[0]);
                if (person.equals(before[0])) {
                    assertThat(parts[1]).isGreaterThanOrEqualTo(before[1]);
                }
                before = new String[] {person, parts[1]};
                all++;
            }
        }
        assertThat(files.get("report.md")).contains("messaggi: " + all);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
