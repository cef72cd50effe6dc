package it.sintesi.observatory.question;

import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.api.Question;
import it.sintesi.observatory.warehouse.Dictionary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A question in the terms of the tables.
 *
 * @param axes    columns of the answer, in order
 * @param filters allowed numbers by column
 * @param to      last day, not after today: what is only announced has not happened
 * @param net     contiguous relations count once
 * @param keyed   sums of record keys are wanted
 */
record Asked(List<Axis> axes, Map<Axis, List<Long>> filters, LocalDate from, LocalDate to, boolean net, boolean keyed) {

    static Asked of(Question question, Dictionary dictionary, LocalDate today, boolean keyed) {
        List<Axis> axes = question.dimensions().stream().map(d -> Axis.of(d, question.view())).toList();
        Map<Axis, List<Long>> filters = new LinkedHashMap<>();
        // An order of its own, so that equal questions are equal statements.
        for (Dimension dimension : question.filters().isEmpty() ? EnumSet.noneOf(Dimension.class) : EnumSet.copyOf(question.filters().keySet())) {
            Axis axis = Axis.of(dimension, question.view());
            filters.put(axis, question.filters().get(dimension).stream().map(code -> axis.id(dictionary, code)).sorted().toList());
        }
        LocalDate to = question.to().isAfter(today) ? today : question.to();
        return new Asked(axes, filters, question.from(), to, question.counting() == Question.Counting.NET, keyed);
    }

    /** The same without rows. */
    Asked whole() {
        return new Asked(List.of(), filters, from, to, net, keyed);
    }

    List<Axis> timeAxes() {
        return axes.stream().filter(a -> a.dimension().time()).toList();
    }

    List<Axis> otherAxes() {
        return axes.stream().filter(a -> !a.dimension().time()).toList();
    }

    Map<Axis, List<Long>> otherFilters() {
        Map<Axis, List<Long>> others = new LinkedHashMap<>(filters);
        others.keySet().removeIf(a -> a.dimension().time());
        return others;
    }

    /** Columns of rows and filters. */
    Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>();
        axes.forEach(a -> columns.add(a.column()));
        filters.keySet().forEach(a -> columns.add(a.column()));
        return columns;
    }

    Set<Dimension> dimensions() {
        Set<Dimension> all = EnumSet.noneOf(Dimension.class);
        axes.forEach(a -> all.add(a.dimension()));
        filters.keySet().forEach(a -> all.add(a.dimension()));
        return all;
    }

    boolean uses(Dimension dimension) {
        return dimensions().contains(dimension);
    }

    /** Whether a period passes the filters on time. */
    boolean admits(LocalDate end) {
        return filters.entrySet().stream().filter(e -> e.getKey().dimension().time()).allMatch(e -> e.getValue().contains(Period.number(e.getKey().dimension(), end)));
    }

    /** Last days of the periods of the answer: of the finest one, the last of them at the end of the question. */
    List<LocalDate> ends() {
        Axis finest = timeAxes().stream().min(java.util.Comparator.comparingInt(Axis::months)).orElse(null);
        if (finest == null) {
            return List.of(to);
        }
        List<LocalDate> ends = new ArrayList<>();
        for (long p = Period.number(finest.dimension(), from); p <= Period.number(finest.dimension(), to); p++) {
            LocalDate last = Period.last(finest.dimension(), p);
            ends.add(last.isAfter(to) ? to : last);
        }
        return ends;
    }
}
