package it.sintesi.registry.application;

import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Contacts;
import it.sintesi.registry.api.Origin;
import it.sintesi.registry.api.People;
import it.sintesi.registry.api.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Times of the register with 150,000 people. Not among the tests, since times are no truths:
 * {@code mvn -pl :registry test -Dtest=PersonBench}.
 */
class PersonBench {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("registry");

    private static final int PEOPLE = 150_000;
    private static final int GROUP = 500;
    private static final int WARM = 200;
    private static final int ROUNDS = 600;
    private static final String[] TOWNS = {"B157", "B149", "D918", "D940", "E526", "G149", "H717", "I433", "D284"};
    private static final String[] SURNAMES = {"ROSSI", "FERRARI", "BIANCHI", "RUSSO", "COLOMBO", "BONETTI", "ZANOTTI", "SINGH", "KAUR", "LOMBARDI"};
    private static final String[] NAMES = {"MARIO", "ANNA", "LUCA", "GIULIA", "PAOLO", "SARA", "AHMED", "ELENA"};

    private final Random random = new Random(4);

    @ParameterizedTest
    @EnumSource(Engine.class)
    void times(Engine engine) {
        Register register = new Register(DATABASES.fresh(engine));
        List<String> codes = new ArrayList<>(PEOPLE);
        for (int i = 0; i < PEOPLE; i++) {
            codes.add(code(i));
        }
        long fresh = teach(register, codes, 0, Instant.parse("2025-01-10T08:00:00Z"));
        System.out.printf("%s first lessons: %,d people in %,d ms%n", engine, PEOPLE, fresh);
        long moved = teach(register, codes.subList(0, PEOPLE / 5), 1, Instant.parse("2026-02-10T08:00:00Z"));
        System.out.printf("%s changed domiciles with history: %,d people in %,d ms%n", engine, PEOPLE / 5, moved);
        register.audited.clear();
        tell(engine, "People.find", () -> register.people.find(Register.SYSTEM, any(codes)));
        tell(engine, "PersonFiles.find", () -> register.files.people.find(Register.SYSTEM, any(codes)));
        tell(engine, "PersonFiles.history", () -> register.files.people.history(Register.SYSTEM, any(codes)));
        tell(engine, "PersonFiles.on", () -> register.files.people.on(Register.SYSTEM, any(codes), LocalDate.parse("2025-06-30")));
        tell(engine, "PersonOffices.officeOn", () -> register.files.competence.officeOn(any(codes), LocalDate.parse("2025-06-30")));
        tell(engine, "People.search by code", () -> register.people.search(Register.SYSTEM, any(codes).substring(0, 9), PageRequest.first()));
        tell(engine, "People.search by name", () -> register.people.search(Register.SYSTEM, SURNAMES[random.nextInt(SURNAMES.length)] + " " + NAMES[random.nextInt(NAMES.length)],
                PageRequest.first()));
    }

    private String any(List<String> codes) {
        return codes.get(random.nextInt(codes.size()));
    }

    private static String code(int i) {
        return "%011d".formatted(i * 10L + digit(i));
    }

    /** The check digit that makes a code of ten digits right. */
    private static int digit(int i) {
        for (int last = 0; last < 10; last++) {
            if (it.sintesi.registry.domain.FiscalCode.valid("%011d".formatted(i * 10L + last))) {
                return last;
            }
        }
        throw new IllegalStateException("One of ten check digits is right");
    }

    private static long teach(Register register, List<String> codes, int shift, Instant at) {
        long start = System.nanoTime();
        for (int from = 0; from < codes.size(); from += GROUP) {
            List<People.Lesson> lessons = new ArrayList<>(GROUP);
            for (int i = from; i < Math.min(from + GROUP, codes.size()); i++) {
                lessons.add(new People.Lesson(new Person(codes.get(i), SURNAMES[i % SURNAMES.length] + i % 997, NAMES[i % NAMES.length], i % 2 == 0 ? "M" : "F",
                        LocalDate.of(1960 + i % 45, 1 + i % 12, 1 + i % 28), "B157", "000", new Address(TOWNS[(i + shift) % TOWNS.length], "25100", "Via Roma " + i % 200), "30",
                        new Contacts("0301234567", null, null), null), new Origin("UNILAV " + i, at)));
            }
            register.people.learnAll(Register.SYSTEM, lessons);
            register.audited.clear();
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static void tell(Engine engine, String what, Runnable question) {
        int rounds = what.contains("name") ? ROUNDS / 50 : ROUNDS;
        for (int i = 0; i < Math.min(WARM, rounds); i++) {
            question.run();
        }
        long[] micros = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            question.run();
            micros[i] = (System.nanoTime() - start) / 1_000;
        }
        Arrays.sort(micros);
        System.out.printf("%s %-24s p50 %,7d us  p95 %,7d us  max %,7d us%n", engine, what, micros[rounds / 2], micros[rounds * 95 / 100], micros[rounds - 1]);
    }
}
