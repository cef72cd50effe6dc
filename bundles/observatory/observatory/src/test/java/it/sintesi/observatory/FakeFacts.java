package it.sintesi.observatory;

import it.sintesi.communications.api.CommunicationFacts;
import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.format.model.FormKind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Communications in memory: relations with their facts, replaced as the archive would after a correction. */
public final class FakeFacts implements CommunicationFacts {

    private final Map<String, Standing> standings = new LinkedHashMap<>();
    private final Map<String, List<Fact>> facts = new LinkedHashMap<>();
    private final Map<String, Long> touched = new LinkedHashMap<>();
    private long seq;

    /** A relation as tests want it. */
    public record Job(String id, String worker, String employer, LocalDate start, LocalDate expected, LocalDate end, String cause, String contract, String activity, String place, String sex,
                      LocalDate birth, LocalDate stabilised) {

        public static Job of(String id, String worker, String employer, String start, String expected, String end) {
            return new Job(id, worker, employer, LocalDate.parse(start), expected == null ? null : LocalDate.parse(expected), end == null ? null : LocalDate.parse(end), "DI",
                    expected == null ? "A.01.00" : "A.02.00", "25.62.00", "B157", "M", LocalDate.of(1990, 1, 1), null);
        }

        public Job activity(String other) {
            return new Job(id, worker, employer, start, expected, end, cause, contract, other, place, sex, birth, stabilised);
        }

        public Job ended(String day, String why) {
            return new Job(id, worker, employer, start, expected, day == null ? null : LocalDate.parse(day), why, contract, activity, place, sex, birth, stabilised);
        }

        public Job stabilisedOn(String day) {
            return new Job(id, worker, employer, start, expected, end, cause, contract, activity, place, sex, birth, LocalDate.parse(day));
        }
    }

    /** Writes the communications of a relation anew; the former ones are corrected away. */
    public void put(Job job) {
        List<Fact> told = new ArrayList<>();
        told.add(fact(job, EventKind.HIRING, job.start, null, null, job.contract, job.expected));
        boolean stable = job.stabilised != null;
        if (stable) {
            told.add(fact(job, EventKind.TRANSFORMATION, job.stabilised, null, "DI", "A.01.00", null));
        }
        if (job.end != null) {
            told.add(fact(job, EventKind.TERMINATION, job.end, job.cause, null, stable ? "A.01.00" : job.contract, stable ? null : job.expected));
        }
        facts.put(job.id, told);
        standings.put(job.id, new Standing(job.id, job.employer, job.worker, job.start, stable ? null : job.expected, job.end, job.end == null ? null : job.cause,
                stable ? "A.01.00" : job.contract, "F", "5.1.2.2.0.12", job.place, false, false));
        touched.put(job.id, seq);
    }

    /** Cancels everything of a relation. */
    public void remove(String id) {
        facts.remove(id);
        standings.remove(id);
        touched.put(id, ++seq);
    }

    public Collection<List<Fact>> all() {
        return facts.values();
    }

    public Collection<Standing> standings() {
        return standings.values();
    }

    private Fact fact(Job j, EventKind event, LocalDate day, String cause, String transformation, String contract, LocalDate expected) {
        seq++;
        return new Fact(j.id, seq, "C" + seq, FormKind.UNILAV, event, day, Instant.parse("2026-01-01T00:00:00Z").plusSeconds(seq), 0, j.employer, j.worker, j.place, j.place, j.activity,
                contract, "F", "5.1.2.2.0.12", j.sex, j.birth, "000", "30", j.start, expected, cause, transformation, false, null);
    }

    @Override
    public long last() {
        return seq;
    }

    @Override
    public void facts(long after, long upTo, Consumer<List<Fact>> sink) {
        sink.accept(facts.values().stream().flatMap(List::stream).filter(f -> f.seq() > after && f.seq() <= upTo).toList());
    }

    @Override
    public void relations(Consumer<List<Standing>> sink) {
        sink.accept(List.copyOf(standings.values()));
    }

    @Override
    public Set<String> touched(long after, long upTo) {
        Set<String> found = new LinkedHashSet<>();
        touched.forEach((id, number) -> {
            if (number > after && number <= upTo) {
                found.add(id);
            }
        });
        return found;
    }

    @Override
    public List<Fact> factsOf(Collection<String> relations) {
        return relations.stream().flatMap(id -> facts.getOrDefault(id, List.of()).stream()).toList();
    }

    @Override
    public List<Standing> relationsOf(Collection<String> relations) {
        return relations.stream().map(standings::get).filter(java.util.Objects::nonNull).toList();
    }

    @Override
    public List<DayCount> counts() {
        Map<String, DayCount> counts = new LinkedHashMap<>();
        facts.values().forEach(told -> told.forEach(f -> counts.merge(f.event() + "|" + f.day(), new DayCount(f.event(), f.day(), 1),
                (a, b) -> new DayCount(a.event(), a.day(), a.facts() + 1))));
        return List.copyOf(counts.values());
    }
}
