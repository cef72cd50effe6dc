package it.sintesi.demo.lives;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/** Writes a synthetic province into a folder, or only takes its digest, from the command line. */
public final class LivesMain {

    private static final Map<String, Integer> SIZES = Map.of("S", 2_000, "M", 150_000, "L", 1_500_000);
    private static final int YEARS = 10;
    private static final String NOWHERE = "-";
    private static final double NANOS = 1e9;
    private static final String USAGE = "Uso: lives S|M|L|numero-di-persone CARTELLA|- [seme] [ultimo-giorno aaaa-mm-gg] [anni]; con - resta soltanto l'impronta";

    private LivesMain() {
    }

    /** @param args size, folder or {@code -}, and if wanted seed (17017), last day (2026-11-22) and years (10) */
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            System.err.println(USAGE);
            System.exit(64);
        }
        String size = args[0].toUpperCase(Locale.ROOT);
        int people = SIZES.containsKey(size) ? SIZES.get(size) : Integer.parseInt(size);
        long seed = args.length > 2 ? Long.parseLong(args[2]) : 17_017;
        LocalDate to = (args.length > 3 ? LocalDate.parse(args[3]) : LocalDate.of(2026, 11, 22)).plusDays(1);
        LocalDate from = to.minusYears(args.length > 4 ? Integer.parseInt(args[4]) : YEARS);
        Digests digests = NOWHERE.equals(args[1]) ? new Digests() : new Digests(Shelf.folder(Path.of(args[1])));
        long begin = System.nanoTime();
        Shape shape = new LivesWriter(new Lives(seed, people, from, to), digests).write();
        double seconds = (System.nanoTime() - begin) / NANOS;
        System.out.print(shape.report());
        System.out.printf(Locale.ITALY, "SHA-256: %s%n%,.1f s, %,.0f messaggi al secondo, heap massimo %d MB%n", digests.all(), seconds, shape.messages() / seconds,
                Runtime.getRuntime().maxMemory() / 1024 / 1024);
    }
}
