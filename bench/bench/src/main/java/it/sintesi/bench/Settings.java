package it.sintesi.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What to measure and how long.
 *
 * @param home     distribution
 * @param echo     bundle of the echo
 * @param stock    archive of stock Karaf
 * @param output   folder of the JSON results
 * @param full     the long form
 * @param engines  databases, {@code derby} and {@code postgresql}
 * @param archive  communications in the archive when the table of clients is measured
 * @param seconds  length of a round
 * @param rounds   rounds of each kind
 * @param only     parts of intake: {@code clients}, {@code bulk}
 * @param people   people in the register
 * @param data     folder that holds the demonstration already, or null for a new one
 * @param size     communications in the warehouse of the observatory, 0 for all sizes
 * @param lives    people of the synthetic province whose lives fill the warehouse, 0 for none
 */
record Settings(Path home, Path echo, Path stock, Path output, boolean full, List<String> engines, int archive, int seconds, int rounds, List<String> only, int people,
                Path data, int size, int lives) {
    private static final List<String> ENGINES = List.of("derby", "postgresql");
    private static final Map<String, Integer> LIVES = Map.of("S", 2_000, "M", 150_000, "L", 1_500_000);
    private static final List<String> PARTS = List.of("clients", "bulk");

    /** From the command line. @throws IllegalArgumentException naming the option that is wrong */
    static Settings of(String... arguments) {
        Path root = Path.of(System.getProperty("sintesi.root", "."));
        boolean full = false;
        List<String> engines = ENGINES;
        List<String> only = PARTS;
        int archive = 20_000;
        int seconds = 8;
        int rounds = 2;
        int people = 150_000;
        Path data = null;
        int size = 0;
        int lives = 0;
        List<String> left = new ArrayList<>(Arrays.asList(arguments));
        while (!left.isEmpty()) {
            String option = left.remove(0);
            switch (option) {
                case "--long" -> {
                    full = true;
                    seconds = 10;
                    rounds = 3;
                }
                case "--engine" -> engines = List.of(choice(option, value(option, left), ENGINES));
                case "--only" -> only = List.of(choice(option, value(option, left), PARTS));
                case "--archive" -> archive = number(option, value(option, left), 100, 1_000_000);
                case "--seconds" -> seconds = number(option, value(option, left), 1, 60);
                case "--people" -> people = number(option, value(option, left), 1_000, 2_000_000);
                case "--data" -> data = Path.of(value(option, left)).toAbsolutePath();
                case "--size" -> size = number(option, value(option, left), 10_000, 9_999_999);
                case "--lives" -> {
                    String many = value(option, left);
                    lives = LIVES.containsKey(many) ? LIVES.get(many) : number(option, many, 1_000, 2_000_000);
                }
                case "--rounds" -> rounds = number(option, value(option, left), 1, 9);
                default -> throw new IllegalArgumentException("opzione sconosciuta: " + option);
            }
        }
        return new Settings(Path.of(System.getProperty("sintesi.distribution", root.resolve("assembly/target/assembly").toString())), root.resolve("bench/bench-echo/target/bench-echo-0.1.0-SNAPSHOT.jar"),
                root.resolve("bench/target/stock"), root.resolve("bench/target"), full, engines, archive, seconds, rounds, only, people, data, size, lives);
    }

    private static String value(String option, List<String> left) {
        if (left.isEmpty()) {
            throw new IllegalArgumentException(option + " vuole un valore");
        }
        return left.remove(0);
    }

    private static String choice(String option, String text, List<String> choices) {
        if (!choices.contains(text)) {
            throw new IllegalArgumentException(option + " vuole uno di " + choices + ", non " + text);
        }
        return text;
    }

    private static int number(String option, String text, int least, int most) {
        if (!text.matches("\\d{1,7}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw new IllegalArgumentException(option + " vuole un numero da " + least + " a " + most + ", non " + text);
        }
        return Integer.parseInt(text);
    }
}
