package it.sintesi.careers;

import it.sintesi.communications.api.WorkHistories;
import it.sintesi.rules.api.Rule;
import it.sintesi.rules.api.RuleInfo;
import it.sintesi.rules.api.RuleRegistry;
import it.sintesi.rules.api.StatusRule;
import it.sintesi.rules.national.NationalStatus;
import it.sintesi.rules.national.NationalStatus2015;
import it.sintesi.status.api.StatusFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The areas around in memory: everybody has the same life. */
final class Province implements StatusFacts, RuleRegistry {

    final List<String> asked = new CopyOnWriteArrayList<>();
    private final TreeMap<String, Life> lives = new TreeMap<>();
    private volatile String bad;

    void people(int count) {
        for (int i = 0; i < count; i++) {
            String id = "%011d".formatted(i);
            lives.put("P" + id, new Life(List.of(new Declared(day("2024-07-01"), null)), List.of(
                    new Worked("a" + id, "A.02.00", day("2024-01-01"), day("2024-06-28"), List.of(new Paid(day("2024-01-01"), 20_000L))),
                    new Worked("b" + id, "A.02.00", day("2024-05-30"), day("2024-06-28"), List.of()),
                    new Worked("c" + id, "A.02.00", day("2024-08-01"), day("2024-09-30"), List.of(new Paid(day("2024-08-01"), null)))), List.of()));
        }
    }

    void failAt(String person) {
        bad = person;
    }

    void without(String... people) {
        Set.of(people).forEach(lives::remove);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Override
    public List<String> peopleAfter(String person, int limit) {
        return lives.tailMap(person, false).keySet().stream().limit(limit).toList();
    }

    @Override
    public Map<String, Life> between(String first, String last) {
        asked.add(first);
        if (bad != null && first.compareTo(bad) <= 0 && bad.compareTo(last) <= 0) {
            throw new IllegalStateException("the process was killed");
        }
        return new TreeMap<>(lives.subMap(first, true, last, true));
    }

    /** What the communications tell. */
    WorkHistories histories() {
        return new Histories(lives);
    }

    @Override
    public <R extends Rule> R pick(Class<R> kind, String id, String region, LocalDate day) {
        StatusRule now = new NationalStatus();
        return kind.cast(now.info().validOn(day) ? now : new NationalStatus2015());
    }

    @Override
    public <R extends Rule> Optional<R> find(Class<R> kind, String reference, String region) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<RuleInfo> all() {
        throw new UnsupportedOperationException();
    }

    private record Histories(TreeMap<String, Life> lives) implements WorkHistories {

        @Override
        public List<Hours> hoursBetween(String first, String last) {
            List<Hours> all = new ArrayList<>();
            lives.subMap(first, true, last, true).values().forEach(life -> life.works().forEach(w -> {
                boolean second = w.relation().startsWith("b");
                all.add(new Hours(w.relation(), second ? "two" : "one", second ? "P" : "F", second ? 20 : null));
            }));
            return all;
        }

        @Override
        public List<Work> between(String first, String last) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Work> of(Collection<String> workers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<String> workersAfter(String worker, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Set<String> workersTouchedBy(Collection<String> codes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<String, Map<String, Long>> yearlyPay(Collection<String> codes) {
            throw new UnsupportedOperationException();
        }
    }
}
