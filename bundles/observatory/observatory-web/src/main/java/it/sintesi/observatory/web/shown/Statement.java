package it.sintesi.observatory.web.shown;

import it.sintesi.observatory.web.numbers.Numbers;
import it.sintesi.observatory.api.Answer;
import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.api.Question;
import it.sintesi.web.api.Texts;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What every chart and table says about itself: measures, rows, period, view, counting, filters, source, and how final it is. */
public final class Statement {

    private static final int NAMED = 6;

    private final Names names;

    public Statement(Names names) {
        this.names = names;
    }

    /** One line for a caption. */
    public String title(Question question) {
        Texts texts = names.texts();
        String measures = question.measures().stream().map(names::measure).collect(Collectors.joining(", "));
        String rows = question.dimensions().stream().map(d -> texts.get("by." + d.name())).collect(Collectors.joining(", "));
        String span = texts.get("statement.span", Numbers.day(question.from()), Numbers.day(question.to()));
        return (rows.isEmpty() ? measures : measures + " " + rows) + ", " + span;
    }

    /** Rows and period, for the title of a drawing that begins with its own measures. */
    public String rest(Question question) {
        return title(question).substring(question.measures().stream().map(names::measure).collect(Collectors.joining(", ")).length()).strip().replaceFirst("^, ", "");
    }

    /** Everything else that a reader must know. */
    public List<String> notes(Answer answer) {
        Question question = answer.question();
        Texts texts = names.texts();
        List<String> notes = new java.util.ArrayList<>();
        notes.add(texts.get("view." + question.view()) + " " + texts.get("counting." + question.counting()));
        new TreeMap<>(question.filters()).forEach((dimension, values) -> notes.add(filter(dimension, values)));
        notes.add(texts.get("statement.source", question.measures().stream().map(m -> texts.get("source." + Meaning.source(m))).distinct().collect(Collectors.joining("; "))));
        notes.add(texts.get("confidential." + answer.confidential()));
        notes.add(texts.get("statement.provisional"));
        return notes;
    }

    private String filter(Dimension dimension, Set<String> values) {
        String named = values.stream().sorted().limit(NAMED).map(v -> names.value(dimension, v)).collect(Collectors.joining(", "));
        return names.texts().get("statement.filter", names.dimension(dimension), values.size() <= NAMED ? named : names.texts().get("statement.more", named, values.size() - NAMED));
    }
}
