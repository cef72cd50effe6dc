package it.sintesi.careers.sweep;

import it.sintesi.rules.api.StatusRule.WorkKind;
import it.sintesi.status.domain.Declaration;
import it.sintesi.status.domain.Facts;
import it.sintesi.status.domain.Income;
import it.sintesi.status.domain.Job;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A life made by chance: all kinds of work, pay that changes or is not told, declarations given twice or revoked, income of work and of relations, flawed data. */
final class RandomFacts {

    private static final LocalDate FIRST = LocalDate.of(2015, 10, 1);
    private static final List<String> CONTRACTS = List.of("A.01.00", "A.02.00", "A.02.00", "A.03.09", "A.05.02", "B.03.00", "C.01.00", "M.02.00");
    private static final List<WorkKind> KINDS = List.of(WorkKind.SUBORDINATE, WorkKind.COLLABORATION, WorkKind.SELF_EMPLOYED);

    private final Random random;
    private final List<Declaration> declarations = new ArrayList<>();
    private final List<Job> jobs = new ArrayList<>();
    private final List<Income> incomes = new ArrayList<>();

    private RandomFacts(Random random) {
        this.random = random;
    }

    static Facts of(Random random) {
        RandomFacts life = new RandomFacts(random);
        LocalDate day = FIRST.plusDays(random.nextInt(2_000));
        int things = random.nextInt(12);
        for (int i = 0; i < things; i++) {
            day = day.plusDays(random.nextInt(220) - 30);
            life.happen(i, day.isBefore(FIRST) ? FIRST : day);
        }
        return Facts.of(life.declarations, life.jobs, life.incomes);
    }

    private void happen(int number, LocalDate day) {
        int choice = random.nextInt(10);
        if (choice < 3) {
            declarations.add(new Declaration("d" + number, day, null, random.nextInt(4) == 0 ? day.plusDays(random.nextInt(300)) : null, null));
        } else if (choice < 5) {
            String relation = random.nextBoolean() || jobs.isEmpty() ? null : random.nextInt(5) == 0 ? "elsewhere" : jobs.get(random.nextInt(jobs.size())).id();
            incomes.add(new Income("i" + number, KINDS.get(random.nextInt(3)), relation, "Attività", day, random.nextBoolean() ? null : day.plusDays(random.nextInt(400) - 5),
                    1_000L + random.nextInt(9_000), Instant.ofEpochSecond(random.nextInt(5) * 10L + number)));
        } else {
            jobs.add(job(number, day));
        }
    }

    private Job job(int number, LocalDate day) {
        // Around 180 days, where the law turns; now and then an end before the beginning.
        LocalDate last = switch (random.nextInt(6)) {
            case 0 -> null;
            case 1 -> day.plusDays(176 + random.nextInt(8));
            case 2 -> day.plusDays(random.nextInt(40) - 4);
            default -> day.plusDays(random.nextInt(400));
        };
        List<Job.Pay> pays = new ArrayList<>();
        int told = random.nextInt(4);
        for (int i = 0; i < told; i++) {
            pays.add(new Job.Pay(day.plusDays(i == 0 ? 0 : random.nextInt(300)), random.nextInt(6) == 0 ? null : 2_000L + random.nextInt(11_000)));
        }
        return new Job("j" + number, CONTRACTS.get(random.nextInt(CONTRACTS.size())), "Ditta " + random.nextInt(5), day, last, last != null, pays);
    }
}
