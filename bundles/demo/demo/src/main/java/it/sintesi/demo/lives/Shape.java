package it.sintesi.demo.lives;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts what a province tells: mix and months beside their targets, forms, contracts, faults. A few numbers, however large the province is. */
public final class Shape {

    private final LocalDate from;
    private final Map<JobEvent.Kind, Long> mix = new EnumMap<>(JobEvent.Kind.class);
    private final long[] months = new long[12];
    private final Map<String, Long> others = new TreeMap<>();
    private long messages;

    /** @param from first day of the story; what was told before belongs to the stock and is not counted in mix and months */
    public Shape(LocalDate from) {
        this.from = from;
    }

    /** Counts a life. */
    public void add(Life life) {
        for (Telling telling : life.tellings()) {
            messages++;
            Job job = telling.event().after() == null ? telling.event().before() : telling.event().after();
            if (telling.event().day().isBefore(from)) {
                count("stock");
            } else if (telling.counted()) {
                mix.merge(telling.event().kind(), 1L, Long::sum);
                if (telling.event().kind() == JobEvent.Kind.START) {
                    months[telling.event().day().getMonthValue() - 1]++;
                    count("start " + (job.agency() ? "UniSomm" : job.kind()));
                }
            } else {
                count("message " + telling.manner());
            }
        }
        life.truths().forEach(truth -> count("fault " + truth.fault()));
        life.services().forEach(event -> count("service " + event.kind()));
    }

    /** Adds what was counted elsewhere. */
    void add(Shape other) {
        messages += other.messages;
        other.mix.forEach((kind, count) -> mix.merge(kind, count, Long::sum));
        Arrays.setAll(months, month -> months[month] + other.months[month]);
        other.others.forEach((name, count) -> others.merge(name, count, Long::sum));
    }

    private void count(String what) {
        others.merge(what, 1L, Long::sum);
    }

    /** All messages. */
    public long messages() {
        return messages;
    }

    /** How often something was counted, by its name in the report. */
    public long of(String what) {
        return others.getOrDefault(what, 0L);
    }

    /** Percentages as they came out, by measure and key of {@code targets.csv}. */
    public Map<String, Double> percentages() {
        Map<String, Double> all = new LinkedHashMap<>();
        double counted = mix.values().stream().mapToLong(Long::longValue).sum();
        mix.forEach((kind, count) -> all.put("MIX " + kind, 100 * count / counted));
        double starts = mix.getOrDefault(JobEvent.Kind.START, 0L);
        for (int i = 0; i < 12; i++) {
            all.put("MONTH " + (i + 1), 100 * months[i] / starts);
        }
        return all;
    }

    /** Targets by the same names. */
    public static Map<String, Double> targets() {
        Map<String, Double> all = new LinkedHashMap<>();
        Csv.rows("targets.csv").forEach(row -> all.put(row[0] + " " + row[1], Double.parseDouble(row[2])));
        return all;
    }

    /** A table in Markdown. */
    public String report() {
        StringBuilder text = new StringBuilder("| misura | obiettivo % | ottenuto % | scarto % |\n| --- | --- | --- | --- |\n");
        Map<String, Double> got = percentages();
        targets().forEach((name, target) -> text.append(String.format(Locale.ROOT, "| %s | %.1f | %.2f | %+.1f |%n", name, target, got.getOrDefault(name, 0.0),
                100 * (got.getOrDefault(name, 0.0) / target - 1))));
        text.append("\nmessaggi: ").append(messages).append('\n');
        others.forEach((name, count) -> text.append(name).append(": ").append(count).append('\n'));
        return text.toString();
    }
}
