package it.sintesi.status.domain;

import it.sintesi.rules.api.StatusRule;
import it.sintesi.rules.api.StatusRule.WorkKind;
import it.sintesi.rules.national.NationalStatus;
import it.sintesi.rules.national.NationalStatus2015;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lives written in a few words (see {@code lives.txt}), and their ledger in as few. */
public final class Lives {

    private static final StatusRule OLD = new NationalStatus2015();
    private static final StatusRule NEW = new NationalStatus();
    public static final RuleBook RULES = day -> NEW.info().validOn(day) ? NEW : OLD;
    public static final Engine ENGINE = new Engine(RULES);

    private final List<Declaration> declarations = new ArrayList<>();
    private final List<Job> jobs = new ArrayList<>();
    private final List<Income> incomes = new ArrayList<>();

    private Lives() {
    }

    public static Facts facts(String life) {
        Lives lives = new Lives();
        for (String part : life.split(";")) {
            if (!part.isBlank()) {
                lives.add(part.strip().split(" "));
            }
        }
        return Facts.of(lives.declarations, lives.jobs, lives.incomes);
    }

    private void add(String[] p) {
        switch (p[0]) {
            case "D" -> declarations.add(new Declaration("d" + (declarations.size() + 1), LocalDate.parse(p[1].substring(0, 10)), "Sportello",
                    p[1].length() > 10 ? LocalDate.parse(p[1].substring(11)) : null, p[1].length() > 10 ? "Rinuncia" : null));
            case "J" -> jobs.add(new Job("j" + (jobs.size() + 1), p[1], "Ditta " + (jobs.size() + 1), from(p[2]), to(p[2]), to(p[2]) != null, pays(from(p[2]), p[3])));
            case "S" -> income(WorkKind.SELF_EMPLOYED, null, p[1], p[2]);
            case "C" -> income(WorkKind.COLLABORATION, null, p[1], p[2]);
            case "X" -> income(WorkKind.SUBORDINATE, "j" + p[1], p[2], p[3]);
            default -> throw new IllegalArgumentException(String.join(" ", p));
        }
    }

    private void income(WorkKind kind, String relation, String days, String yearly) {
        int number = incomes.size() + 1;
        incomes.add(new Income("i" + number, kind, relation, "Attività " + number, from(days), to(days), Long.parseLong(yearly), Instant.ofEpochSecond(number)));
    }

    private static List<Job.Pay> pays(LocalDate start, String text) {
        List<Job.Pay> pays = new ArrayList<>();
        for (String part : text.split(",")) {
            int sign = part.indexOf('=');
            String amount = part.substring(sign + 1);
            pays.add(new Job.Pay(sign < 0 ? start : LocalDate.parse(part.substring(0, sign)), "-".equals(amount) ? null : Long.valueOf(amount)));
        }
        return pays;
    }

    private static LocalDate from(String days) {
        return LocalDate.parse(days.substring(0, 10));
    }

    private static LocalDate to(String days) {
        return days.length() > 12 ? LocalDate.parse(days.substring(12)) : null;
    }

    /** The states with their first days; days of one state are told once. */
    public static String states(Ledger ledger) {
        List<Line> lines = new ArrayList<>();
        ledger.lines().forEach(line -> {
            if (lines.isEmpty() || lines.get(lines.size() - 1).kind() != line.kind()) {
                lines.add(line);
            }
        });
        return lines.stream().map(line -> line.from() + " " + line.kind()).collect(Collectors.joining(", "));
    }
}
