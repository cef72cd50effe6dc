package it.sintesi.demo.lives;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        assertThat(first.keySet()).contains("report.md", "services.csv", "truth.csv", "messages/2026-03.txt").noneMatch(name -> name.endsWith(".run"));
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
    void messagesComeInTheOrderOfSendingWhateverFitsIntoMemory() throws IOException {
        List<Spool.Entry> entries = new ArrayList<>();
        Dice dice = Dice.of(1, "spool", 0);
        for (int i = 0; i < 1_000; i++) {
            entries.add(new Spool.Entry(dice.below(300), dice.below(50), i));
        }
        for (int memory : new int[] {1, 7, 999, 1_000, 5_000}) {
            List<Spool.Entry> out = new ArrayList<>();
            try (Spool spool = new Spool(folder, memory)) {
                for (Spool.Entry entry : entries) {
                    spool.add(entry);
                }
                spool.drain(out::add);
            }
            assertThat(out).as("memory %s", memory).isSorted().containsExactlyInAnyOrderElementsOf(entries);
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
