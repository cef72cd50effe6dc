package it.sintesi.status.domain;

import it.sintesi.rules.api.StatusRule.WorkKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A life made by chance, as the events that tell it. */
public final class RandomLife {

    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final List<String> CONTRACTS = List.of("A.01.00", "A.02.00", "A.02.00", "A.02.00", "A.03.09", "A.05.02", "A.06.01", "B.03.00", "C.01.00", "M.02.00");

    /** Something that arrives. The moment at which it was certified, not the one at which it arrives, tells what is newer. */
    public record Event(int certified, String about, LocalDate day, LocalDate to, String contract, Long amount, Kind kind) {
    }

    /** What arrives. */
    public enum Kind {
        DECLARE, REVOKE, HIRE, EXTEND, END, INCOME
    }

    private final List<Event> events = new ArrayList<>();

    public static RandomLife of(Random random) {
        RandomLife life = new RandomLife();
        LocalDate day = FIRST.plusDays(random.nextInt(1500));
        int things = random.nextInt(8);
        for (int i = 0; i < things; i++) {
            day = day.plusDays(random.nextInt(250) - 30);
            life.happen(random, "x" + i, day);
        }
        return life;
    }

    private void happen(Random random, String id, LocalDate day) {
        int choice = random.nextInt(10);
        if (choice < 3) {
            add(id, day, null, null, null, Kind.DECLARE);
            if (random.nextInt(4) == 0) {
                add(id, day.plusDays(random.nextInt(300)), null, null, null, Kind.REVOKE);
            }
        } else if (choice == 9) {
            add(id, day, random.nextBoolean() ? null : day.plusDays(random.nextInt(400)), null, 1000L + random.nextInt(9000), Kind.INCOME);
        } else {
            LocalDate term = random.nextInt(3) == 0 ? null : day.plusDays(random.nextInt(300));
            add(id, day, term, CONTRACTS.get(random.nextInt(CONTRACTS.size())), random.nextInt(8) == 0 ? null : 2000L + random.nextInt(20000), Kind.HIRE);
            if (term != null && random.nextInt(3) == 0) {
                add(id, term, term.plusDays(random.nextInt(200)), null, 2000L + random.nextInt(20000), Kind.EXTEND);
            }
            if (random.nextInt(3) == 0) {
                add(id, day.plusDays(random.nextInt(250)), null, null, null, Kind.END);
            }
        }
    }

    private void add(String about, LocalDate day, LocalDate to, String contract, Long amount, Kind kind) {
        events.add(new Event(events.size(), about, day, to, contract, amount, kind));
    }

    public List<Event> events() {
        return events;
    }

    /** The facts as they stand when everything has arrived in order. */
    public Facts facts() {
        Arrivals arrivals = new Arrivals();
        events.forEach(arrivals::take);
        return arrivals.facts();
    }

    @Override
    public String toString() {
        return events.toString();
    }

    /** Keeps what arrived, each thing under what it is about and in order of certification, as the areas that own it do. */
    public static final class Arrivals {

        private final Map<String, TreeMap<Integer, Event>> byThing = new HashMap<>();

        public void take(Event event) {
            byThing.computeIfAbsent(event.about(), about -> new TreeMap<>()).put(event.certified(), event);
        }

        public Facts facts() {
            List<Declaration> declarations = new ArrayList<>();
            List<Job> jobs = new ArrayList<>();
            List<Income> incomes = new ArrayList<>();
            byThing.forEach((about, events) -> {
                List<Event> all = List.copyOf(events.values());
                switch (all.get(0).kind()) {
                    case DECLARE -> declarations.add(new Declaration(about, all.get(0).day(), "Sportello", all.size() > 1 ? all.get(1).day() : null, null));
                    case HIRE -> jobs.add(job(about, all));
                    case INCOME -> incomes.add(new Income(about, WorkKind.SELF_EMPLOYED, null, "Attività " + about, all.get(0).day(), all.get(0).to(), all.get(0).amount(),
                            Instant.ofEpochSecond(all.get(0).certified())));
                    default -> throw new IllegalStateException(all.toString());
                }
            });
            return Facts.of(declarations, jobs, incomes);
        }

        private static Job job(String id, List<Event> events) {
            Event hired = events.get(0);
            LocalDate last = hired.to();
            boolean ended = false;
            List<Job.Pay> pays = new ArrayList<>();
            for (Event event : events) {
                last = event.kind() == Kind.EXTEND ? event.to() : event.kind() == Kind.END ? event.day() : last;
                ended |= event.kind() == Kind.END;
                if (event.kind() != Kind.END) {
                    pays.add(new Job.Pay(event.day(), event.amount()));
                }
            }
            return new Job(id, hired.contract(), "Ditta " + id, hired.day(), last, ended, pays);
        }
    }
}
