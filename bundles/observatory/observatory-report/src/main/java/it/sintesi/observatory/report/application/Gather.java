package it.sintesi.observatory.report.application;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import it.sintesi.observatory.api.Answer;
import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.api.Measure;
import it.sintesi.observatory.api.Observatory;
import it.sintesi.observatory.api.Question;
import it.sintesi.observatory.report.domain.Content;
import it.sintesi.observatory.report.domain.HalfYear;
import it.sintesi.observatory.report.domain.Plan;
import it.sintesi.observatory.report.domain.Texts;
import it.sintesi.observatory.report.domain.Words;

/** Asks the warehouse what everybody may know and puts it into the tables of the report. */
public final class Gather {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Observatory observatory;
    private final Texts texts;
    private final Words words;

    public Gather(Observatory observatory, Texts texts) {
        this.observatory = observatory;
        this.texts = texts;
        this.words = new Words(texts);
    }

    /** Last event that the warehouse knows, ISO instant; empty when it is empty. */
    String asOf() {
        Observatory.State state = observatory.state();
        return state.asOf() == null ? "" : state.asOf().toString();
    }

    /** One section with its figures and a draft of its text. */
    Content.Section section(Plan plan, HalfYear half) {
        Question question = new Question(plan.measures(), plan.dimension() == null ? List.of() : List.of(plan.dimension()), Map.of(), half.from(), half.to(), Question.View.WORKPLACE,
                Question.Counting.GROSS);
        return plan.dimension() == null ? compared(plan, question) : broken(plan, question);
    }

    private Content.Section compared(Plan plan, Question question) {
        List<Answer.Cell> now = observatory.askPublicly(question).total().cells(), before = observatory.askPublicly(question.yearBefore()).total().cells();
        List<Content.Line> lines = new ArrayList<>();
        for (int i = 0; i < plan.measures().size(); i++) {
            lines.add(new Content.Line(name(plan.measures().get(i)), List.of(figure(now.get(i)), figure(before.get(i)), change(now.get(i), before.get(i)))));
        }
        List<String> columns = List.of(texts.get("column.measure"), texts.get("column.now"), texts.get("column.before"), texts.get("column.change"));
        String draft = words.compared(lines);
        return new Content.Section(plan.id(), draft, draft, columns, lines, List.of());
    }

    private Content.Section broken(Plan plan, Question question) {
        Dimension dimension = plan.dimension();
        List<Content.Line> lines = observatory.askPublicly(question).rows().stream()
                .map(row -> new Content.Line(label(dimension, row.keys().get(0)), row.cells().stream().map(Gather::figure).toList())).toList();
        List<String> columns = new ArrayList<>(List.of(texts.get("dimension." + dimension.name())));
        plan.measures().forEach(measure -> columns.add(name(measure)));
        String draft = words.greatest(columns, lines, dimension.time(), i -> plan.measures().get(i).additive());
        return new Content.Section(plan.id(), draft, draft, columns, lines,
                IntStream.range(0, plan.measures().size()).filter(i -> plan.chart().contains(plan.measures().get(i))).mapToObj(i -> i + 1).toList());
    }

    private String label(Dimension dimension, String code) {
        return code == null ? texts.get("unknown") : observatory.label(dimension, code);
    }

    private String name(Measure measure) {
        return texts.get("measure." + measure.name());
    }

    private static Content.Figure figure(Answer.Cell cell) {
        return new Content.Figure(cell.value(), cell.hidden(), false);
    }

    /** Of a balance, which may pass through zero, a change in per cent says nothing. */
    private static Content.Figure change(Answer.Cell now, Answer.Cell before) {
        if (now.value() == null || before.value() == null || before.value().signum() <= 0 || now.value().signum() < 0) {
            return new Content.Figure(null, false, true);
        }
        return new Content.Figure(now.value().subtract(before.value()).multiply(HUNDRED).divide(before.value(), 1, RoundingMode.HALF_EVEN), false, true);
    }
}
