package it.sintesi.observatory.web;

import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.api.Measure;
import it.sintesi.observatory.api.Observatory;
import it.sintesi.observatory.api.Question;
import it.sintesi.observatory.web.ask.Asked;
import it.sintesi.observatory.web.ask.Show;
import it.sintesi.observatory.web.shown.Meaning;
import it.sintesi.web.api.Texts;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The form of the explorer, filled in with what was asked. */
public final class QuestionForm {

    /** Values that are offered as boxes to tick; above, codes are typed. */
    private static final int BOXES = 250;

    private static final Map<Measure.Kind, String> KINDS = new EnumMap<>(Map.of(Measure.Kind.FLOW, "flow", Measure.Kind.DISTINCT, "distinct", Measure.Kind.RATIO, "ratio",
            Measure.Kind.STOCK, "stock", Measure.Kind.EXTERNAL, "external"));

    private final Observatory observatory;
    private final Texts texts;

    QuestionForm(Observatory observatory, Texts texts) {
        this.observatory = observatory;
        this.texts = texts;
    }

    /** Something to choose. */
    public record Choice(String code, String label, boolean chosen) {
    }

    /** A measure to choose, with its meaning. */
    public record MeasureChoice(Meaning meaning, boolean chosen) {
    }

    /** Measures of one kind. */
    public record Group(String key, List<MeasureChoice> measures, boolean open) {
    }

    /** A filter: boxes to tick, or a field for codes when there are too many values. */
    public record Filter(Dimension dimension, String label, List<Choice> boxes, boolean typed, String text) {
    }

    /** Everything. */
    public record Fields(List<Group> groups, List<Choice> steps, List<List<Choice>> by, List<Filter> filters, List<Choice> more, String from, String to, List<Choice> views,
                         List<Choice> countings, List<Choice> shows, boolean compare) {
    }

    Fields of(Asked asked) {
        Question question = asked.question();
        Set<Dimension> filtered = new TreeSet<>(question.filters().keySet());
        if (asked.add() != null) {
            filtered.add(asked.add());
        }
        return new Fields(groups(question), choices(Dimension.class, asked.step(), Dimension::time), rows(asked), filtered.stream().map(d -> filter(d, question)).toList(),
                sorted(Dimension.class, d -> !d.time() && !filtered.contains(d)), question.from().toString(), question.to().toString(),
                choices(Question.View.class, question.view(), v -> true), choices(Question.Counting.class, question.counting(), c -> true), choices(Show.class, asked.show(), s -> true),
                asked.compare());
    }

    private List<Group> groups(Question question) {
        Map<String, List<MeasureChoice>> groups = new LinkedHashMap<>();
        for (Measure measure : Measure.values()) {
            String key = switch (measure) {
                case DECLARATIONS, PACTS, SERVICES, UNEMPLOYED -> "services";
                case COLLECTIVE_DISMISSALS -> "external";
                default -> KINDS.get(measure.kind());
            };
            groups.computeIfAbsent(key, k -> new java.util.ArrayList<>()).add(new MeasureChoice(Meaning.of(measure, texts), question.measures().contains(measure)));
        }
        return groups.entrySet().stream().map(e -> new Group("group." + e.getKey(), e.getValue(), "flow".equals(e.getKey()) || e.getValue().stream().anyMatch(MeasureChoice::chosen))).toList();
    }

    /** Three lists of dimensions, each with its own choice; the period takes one place of three. */
    private List<List<Choice>> rows(Asked asked) {
        List<Dimension> chosen = asked.by();
        return java.util.stream.IntStream.range(0, 3).mapToObj(i -> {
            Dimension at = i < chosen.size() ? chosen.get(i) : null;
            return sorted(Dimension.class, d -> !d.time()).stream().map(c -> new Choice(c.code(), c.label(), at != null && c.code().equals(at.name()))).toList();
        }).toList();
    }

    private Filter filter(Dimension dimension, Question question) {
        Set<String> chosen = question.filters().getOrDefault(dimension, Set.of());
        List<Observatory.Value> values = observatory.values(dimension);
        boolean typed = values.size() > BOXES;
        List<Choice> boxes = typed ? List.of() : values.stream().map(v -> new Choice(v.code(), v.label(), chosen.contains(v.code()))).toList();
        return new Filter(dimension, texts.get("dimension." + dimension.name()), boxes, typed, String.join(", ", new TreeSet<>(chosen)));
    }

    private <E extends Enum<E>> List<Choice> choices(Class<E> type, E chosen, java.util.function.Predicate<E> offered) {
        String prefix = type == Dimension.class ? "dimension." : type == Show.class ? "show." : type == Question.View.class ? "view.name." : "counting.name.";
        return Arrays.stream(type.getEnumConstants()).filter(offered).map(c -> new Choice(c.name(), texts.get(prefix + c.name()), c == chosen)).toList();
    }

    private <E extends Enum<E>> List<Choice> sorted(Class<E> type, java.util.function.Predicate<E> offered) {
        return choices(type, null, offered).stream().sorted(Comparator.comparing(Choice::label, String.CASE_INSENSITIVE_ORDER)).toList();
    }
}
