package it.sintesi.observatory.question;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.observatory.api.Answer;
import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.api.Measure;
import it.sintesi.observatory.api.Question;
import it.sintesi.observatory.protection.Protection;
import it.sintesi.observatory.warehouse.Dictionary;
import it.sintesi.observatory.warehouse.Warehouse;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answers questions from a warehouse. */
public final class Answering {

    /** Most dimensions besides time that the public may combine, in rows and filters: narrower cells would be one person's. */
    public static final int PUBLIC_DIMENSIONS = 4;
    private static final int MOST_DAYS = 36_600;
    private static final int DECIMALS = 4;
    private static final double MILLION = 1e6;
    private static final String AS_OF = "SELECT as_of FROM state";

    private Answering() {
    }

    /** Dimensions of a measure, in their order. */
    public static List<Dimension> dimensionsOf(Measure measure) {
        return List.copyOf(EnumSet.copyOf(Formula.of(measure).dimensions()));
    }

    /**
     * The answer.
     *
     * @param today      later days have not happened
     * @param protection null for analysts
     */
    public static Answer answer(Warehouse warehouse, Question question, LocalDate today, Protection protection) {
        check(question, protection != null);
        long begin = System.nanoTime();
        Asked asked = Asked.of(question, warehouse.dictionary(), today, protection != null);
        List<Formula> formulas = question.measures().stream().map(Formula::of).toList();
        Counts counts = new Counts();
        Instant asOf = warehouse.read(connection -> {
            if (!asked.from().isAfter(asked.to())) {
                count(connection, asked, formulas, counts);
            }
            Long micros = Warehouse.list(connection, AS_OF, row -> (Long) row.getObject(1)).get(0);
            return micros == null ? null : Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
        });
        List<Answer.Row> rows = rows(asked, formulas, counts, warehouse.dictionary(), protection);
        Answer.Row total = new Answer.Row(List.of(), cells(formulas, counts.totals(), protection));
        return new Answer(question, rows, total, asOf, Math.round((System.nanoTime() - begin) / MILLION),
                protection == null ? Answer.Confidentiality.NONE : Answer.Confidentiality.PROTECTED);
    }

    private static void check(Question question, boolean open) {
        Set<Dimension> used = new LinkedHashSet<>(question.dimensions());
        used.addAll(question.filters().keySet());
        for (Measure measure : question.measures()) {
            Set<Dimension> possible = Formula.of(measure).dimensions();
            for (Dimension dimension : used) {
                if (!possible.contains(dimension)) {
                    throw ServiceException.rejected(Rejection.error("OS-001", dimension.name(), "La misura " + measure.name() + " non si può suddividere per " + dimension.name() + ".",
                            "Togliere la misura o la dimensione.").said(Phrase.of("OS-001", measure.name(), dimension.name())));
                }
            }
        }
        if (question.measures().isEmpty() || question.dimensions().size() != new LinkedHashSet<>(question.dimensions()).size()) {
            throw ServiceException.rejected(Rejection.error("OS-002", "", "Serve almeno una misura, e ogni dimensione una volta sola.", "Correggere la domanda."));
        }
        if (question.to().isBefore(question.from()) || ChronoUnit.DAYS.between(question.from(), question.to()) > MOST_DAYS) {
            throw ServiceException.rejected(Rejection.error("OS-003", "", "Il periodo finisce prima di cominciare o supera cento anni.", "Correggere le date."));
        }
        if (open && used.stream().filter(d -> !d.time()).count() > PUBLIC_DIMENSIONS) {
            throw ServiceException.rejected(Rejection.error("OS-004", "", "Nei dati pubblici si combinano al massimo " + PUBLIC_DIMENSIONS + " dimensioni oltre al tempo, filtri compresi.",
                    "Togliere una dimensione o un filtro.").said(Phrase.of("OS-004", PUBLIC_DIMENSIONS)));
        }
    }

    private static void count(Connection connection, Asked asked, List<Formula> formulas, Counts counts) throws SQLException {
        Set<Base> bases = EnumSet.noneOf(Base.class);
        formulas.forEach(f -> bases.addAll(f.bases()));
        List<Base> facts = bases.stream().filter(b -> b.from() == Base.From.FACT).toList();
        if (!facts.isEmpty()) {
            FactCounts.count(connection, asked, facts, counts);
        }
        List<LocalDate> ends = asked.ends();
        for (Base base : bases) {
            switch (base.from()) {
                case FACT -> { }
                case WORKERS, EMPLOYERS -> DistinctCounts.count(connection, asked, base, counts);
                case OPEN -> open(connection, asked, base, ends, ends, true, counts);
                case OPEN_BEFORE -> open(connection, asked, base, before(asked, ends), ends, false, counts);
                case EMPLOYED, REGISTERED -> {
                    IntervalCounts.count(connection, asked, base, ends, ends, counts);
                    IntervalCounts.total(connection, asked, base, asked.to(), counts);
                }
                case FLOW, EXTERNAL -> OtherCounts.count(connection, asked, base, counts);
            }
        }
    }

    private static void open(Connection connection, Asked asked, Base base, List<LocalDate> days, List<LocalDate> periods, boolean atEnd, Counts counts) throws SQLException {
        if (StockCounts.serves(asked)) {
            StockCounts.count(connection, asked, base, days, periods, atEnd, counts);
        } else {
            IntervalCounts.count(connection, asked, base, days, periods, counts);
            IntervalCounts.total(connection, asked, base, days.get(atEnd ? days.size() - 1 : 0), counts);
        }
    }

    // The day before each period begins: the end of the one before, and the day before the question.
    private static List<LocalDate> before(Asked asked, List<LocalDate> ends) {
        List<LocalDate> days = new ArrayList<>();
        days.add(asked.from().minusDays(1));
        days.addAll(ends.subList(0, ends.size() - 1));
        return days;
    }

    private static List<Answer.Row> rows(Asked asked, List<Formula> formulas, Counts counts, Dictionary dictionary, Protection protection) {
        List<Answer.Row> rows = new ArrayList<>();
        counts.rows().forEach((key, values) -> {
            List<String> codes = new ArrayList<>();
            for (int i = 0; i < asked.axes().size(); i++) {
                codes.add(asked.axes().get(i).code(dictionary, key.numbers().get(i)));
            }
            rows.add(new Answer.Row(codes, cells(formulas, values, protection)));
        });
        if (asked.axes().isEmpty()) {
            return List.of();
        }
        Comparator<String> order = Comparator.nullsLast(Comparator.naturalOrder());
        Comparator<Answer.Row> byKeys = Comparator.comparing(row -> row.keys().get(0), order);
        for (int i = 1; i < asked.axes().size(); i++) {
            int column = i;
            byKeys = byKeys.thenComparing(row -> row.keys().get(column), order);
        }
        rows.sort(byKeys);
        return rows;
    }

    private static List<Answer.Cell> cells(List<Formula> formulas, Map<Base, Counts.Count> counts, Protection protection) {
        return formulas.stream().map(formula -> cell(formula, counts, protection)).toList();
    }

    private static Answer.Cell cell(Formula formula, Map<Base, Counts.Count> counts, Protection protection) {
        List<Base> bases = formula.bases();
        Double[] values = new Double[bases.size()];
        for (int i = 0; i < values.length; i++) {
            Base base = bases.get(i);
            Counts.Count count = counts.get(base);
            boolean loaded = base.from() == Base.From.EXTERNAL;
            if (count == null && loaded) {
                return Answer.Cell.NONE;
            }
            double n = count == null ? 0 : count.n();
            values[i] = protection == null || loaded ? Double.valueOf(n) : protection.show(n, count == null ? 0 : count.keys());
            if (values[i] == null) {
                return Answer.Cell.HIDDEN;
            }
        }
        Double value = formula.value(values);
        if (value == null) {
            return Answer.Cell.NONE;
        }
        return new Answer.Cell(formula.whole() ? BigDecimal.valueOf(Math.round(value)) : BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP), false);
    }
}
