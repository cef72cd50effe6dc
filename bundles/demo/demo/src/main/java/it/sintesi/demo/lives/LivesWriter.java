package it.sintesi.demo.lives;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes a province into a folder: {@code messages/yyyy-mm.txt} (one message a line: key, key it refers to or empty, document, separated by tabs, in order of
 * sending), {@code services.csv}, {@code truth.csv}, {@code report.md}. A message that refers to another carries {@link #REFERENCE} where the code of that other
 * one belongs, because only who receives it gives the code.
 */
public final class LivesWriter {

    /** Stands for the code of the previous communication; 16 characters as a code has. */
    public static final String REFERENCE = "RIFERIMENTO00000";
    private static final int IN_MEMORY = 500_000;
    private static final int LIVES_KEPT = 4_096;

    private final Lives lives;
    private final Path folder;
    private final Map<Integer, Life> recent = new LinkedHashMap<>(LIVES_KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Life> eldest) {
            return size() > LIVES_KEPT;
        }
    };
    private BufferedWriter month;
    private String name = "";

    public LivesWriter(Lives lives, Path folder) {
        this.lives = lives;
        this.folder = folder;
    }

    /**
     * Writes everything.
     *
     * @return what was counted on the way
     * @throws IOException when the folder cannot be written
     */
    public Shape write() throws IOException {
        Files.createDirectories(folder.resolve("messages"));
        Shape shape = new Shape(lives.from());
        try (Spool spool = new Spool(folder, IN_MEMORY);
                BufferedWriter truth = open("truth.csv", Truth.HEADER);
                BufferedWriter services = open("services.csv", ServiceEvent.HEADER)) {
            for (int i = 0; i < lives.people(); i++) {
                Life life = lives.life(i);
                shape.add(life);
                for (int t = 0; t < life.tellings().size(); t++) {
                    spool.add(new Spool.Entry(life.tellings().get(t).sentAt().toEpochSecond(ZoneOffset.UTC), i, t));
                }
                for (Truth one : life.truths()) {
                    truth.write(one.line() + "\n");
                }
                for (ServiceEvent one : life.services()) {
                    services.write(one.line() + "\n");
                }
            }
            spool.drain(this::message);
        } finally {
            if (month != null) {
                month.close();
            }
        }
        Files.writeString(folder.resolve("report.md"), shape.report());
        return shape;
    }

    private void message(Spool.Entry entry) throws IOException {
        LocalDateTime at = LocalDateTime.ofEpochSecond(entry.second(), 0, ZoneOffset.UTC);
        String wanted = "%d-%02d".formatted(at.getYear(), at.getMonthValue());
        if (!wanted.equals(name)) {
            if (month != null) {
                month.close();
            }
            name = wanted;
            month = Files.newBufferedWriter(folder.resolve("messages").resolve(name + ".txt"), StandardCharsets.UTF_8);
        }
        Life life = recent.get(entry.person());
        if (life == null) {
            life = lives.life(entry.person());
            recent.put(entry.person(), life);
        }
        Telling telling = life.tellings().get(entry.telling());
        String refersTo = telling.refersTo();
        month.write(telling.key() + "\t" + (refersTo == null ? "" : refersTo) + "\t" + Messages.document(life.person(), telling, refersTo == null ? null : REFERENCE) + "\n");
    }

    private BufferedWriter open(String file, String header) throws IOException {
        BufferedWriter out = Files.newBufferedWriter(folder.resolve(file), StandardCharsets.UTF_8);
        out.write(header + "\n");
        return out;
    }
}
